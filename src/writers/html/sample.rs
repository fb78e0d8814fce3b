//! A document by hand: every block, two units, four activities, long words, umlauts, hostile text.

use crate::{
    document::{
        Block, Cell, Column, Contact, ContentsEntry, ContentsGroup, Definition, Document, Field, FieldBody, Frame, Id,
        Inline, KeyFigure, Paragraph, ParagraphStyle, Section, SectionKind, Table, Target, Title,
    },
    wording::Language,
};

/// What must never reach the page as markup, an attribute's end or an entity.
pub const HOSTILE: &str = "<script>alert(1)</script>\"onload=\"x' --> ]]> &amp; &lt;b&gt; </style></title>";

const LONG: &str = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung";

/// The public edition of Musterstadt.
pub fn sample() -> Document {
    document(
        None,
        vec![
            unit("_fb10", "Fachbereich 10 – Zentrale Dienste und IT", vec![webserver(1), hostile(2)]),
            unit("_fb32", "Fachbereich 32 – Ordnung und Bürgerdienste", vec![melderegister(11), ended(12)]),
        ],
    )
}

/// A register without an activity.
pub fn empty() -> Document {
    let mut document = document(None, Vec::new());
    document.body.truncate(2);
    document
}

/// The internal edition: warned of at the top, and inside an activity.
pub fn internal() -> Document {
    let mut melderegister = melderegister(1);
    melderegister.blocks.push(paragraph(
        ParagraphStyle::Warning,
        vec![text("Nicht zur Veröffentlichung: "), text("die folgenden Angaben sind nur für den Dienstgebrauch.")],
    ));
    melderegister.blocks.push(Block::Section(section(
        SectionKind::Part,
        "_intern-melderegister",
        "Interne Angaben",
        vec![fields_of("Ansprechperson", "Frau Beispiel, Durchwahl 214")],
    )));
    document(
        Some("Nicht zur Veröffentlichung"),
        vec![unit("_fb32", "Fachbereich 32 – Ordnung und Bürgerdienste", vec![melderegister])],
    )
}

/// As many activities in one unit.
pub fn large(activities: u32) -> Document {
    let all = (1..=activities)
        .map(|number| {
            let mut one = melderegister(number);
            one.id = Id(format!("melderegister-{number}"));
            one
        })
        .collect();
    document(None, vec![unit("_fb32", "Fachbereich 32 – Ordnung und Bürgerdienste", all)])
}

fn document(warning: Option<&str>, units: Vec<Section>) -> Document {
    let mut body = vec![
        Block::Title(Title {
            above: "Stadt Musterstadt".to_owned(),
            title: "Verzeichnis von Verarbeitungstätigkeiten".to_owned(),
            below: "Öffentliche Fassung nach Art.\u{a0}30 DSGVO · Stand 1.\u{a0}November\u{a0}2026 · Ausgabe\u{a0}14"
                .to_owned(),
        }),
        paragraph(
            ParagraphStyle::Lead,
            vec![text(
                "Dieses Verzeichnis zeigt, welche personenbezogenen Daten die Stadt verarbeitet, wozu und auf welcher \
                 Rechtsgrundlage, wer sie erhält und wann sie gelöscht werden.",
            )],
        ),
        contacts(),
        Block::KeyFigures(vec![
            figure(42, "Verarbeitungstätigkeiten in 11 Fachbereichen"),
            figure(9, "mit besonderen Kategorien (Art.\u{a0}9 DSGVO)"),
            figure(1, "mit Übermittlung in ein Drittland"),
            figure(5, "neu oder geändert seit Ausgabe\u{a0}13"),
        ]),
        Block::Section(section(SectionKind::Part, "_inhalt", "Inhalt", vec![contents(&units)])),
        Block::Section(section(SectionKind::Part, "_uebersicht", "Übersicht", vec![Block::Table(overview(&units))])),
    ];
    body.extend(units.into_iter().map(Block::Section));
    body.push(Block::Section(section(SectionKind::Part, "_begriffe", "Begriffe", vec![terms()])));
    Document {
        language: Language::German,
        frame: Frame {
            title: "Verzeichnis von Verarbeitungstätigkeiten – Stadt Musterstadt".to_owned(),
            author: "Stadt Musterstadt".to_owned(),
            subject: "Welche personenbezogenen Daten die Stadt Musterstadt verarbeitet (Art.\u{a0}30 DSGVO)."
                .to_owned(),
            standing: "Öffentliche Fassung · Stand 1.\u{a0}November\u{a0}2026 · Ausgabe\u{a0}14".to_owned(),
            warning: warning.map(str::to_owned),
            date: "2026-11-01".to_owned(),
        },
        body,
    }
}

fn contacts() -> Block {
    let web = |to: &str, words: &str| Inline::Link { to: Target::Url(to.to_owned()), text: words.to_owned() };
    Block::Contacts(vec![
        Contact {
            label: "Verantwortlicher".to_owned(),
            lines: vec![
                vec![text("Stadt Musterstadt, vertreten durch die Bürgermeisterin")],
                vec![text("Rathausplatz\u{a0}1"), Inline::Break, text("49999 Musterstadt")],
                vec![web("tel:+492999100-0", "+49\u{a0}2999\u{a0}100-0")],
            ],
        },
        Contact {
            label: "Behördliche Datenschutzbeauftragte".to_owned(),
            lines: vec![vec![web("mailto:datenschutz@musterstadt.example", "datenschutz@musterstadt.example")]],
        },
        Contact {
            label: "Aufsichtsbehörde".to_owned(),
            lines: vec![
                vec![text("Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen")],
                vec![web("https://www.ldi.nrw.de", "www.ldi.nrw.de")],
            ],
        },
    ])
}

fn contents(units: &[Section]) -> Block {
    let parts = ContentsGroup {
        title: None,
        entries: vec![entry(None, "Übersicht", "_uebersicht"), entry(None, "Begriffe", "_begriffe")],
    };
    let groups = units.iter().map(|unit| ContentsGroup {
        title: Some(unit.title.clone()),
        entries: activities(unit).map(|one| entry(one.number, &one.title, &one.id.0)).collect(),
    });
    Block::Contents(std::iter::once(parts).chain(groups).collect())
}

fn activities(unit: &Section) -> impl Iterator<Item = &Section> {
    unit.blocks.iter().filter_map(|block| if let Block::Section(section) = block { Some(section) } else { None })
}

fn overview(units: &[Section]) -> Table {
    Table {
        caption: Some("Alle Verarbeitungstätigkeiten dieser Ausgabe".to_owned()),
        columns: vec![
            column("Verarbeitungstätigkeit"),
            column("Fachbereich"),
            column("Rechtsgrundlagen"),
            Column { heading: "Empfänger".to_owned(), numeric: true },
            column("Geprüft"),
        ],
        rows: units
            .iter()
            .flat_map(|unit| activities(unit).map(move |one| (unit, one)))
            .map(|(unit, one)| {
                let link = Inline::Link { to: Target::Section(one.id.clone()), text: one.title.clone() };
                vec![
                    Cell(vec![vec![link]]),
                    cell(&unit.title),
                    Cell(vec![vec![text("Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}c DSGVO")], vec![text("§\u{a0}2 BMG")]]),
                    cell("3"),
                    cell("01.10.2026"),
                ]
            })
            .collect(),
    }
}

fn melderegister(number: u32) -> Section {
    let purposes = FieldBody::Blocks(vec![
        paragraph(
            ParagraphStyle::Body,
            vec![
                strong("Einwohnerinnen und Einwohner registrieren"),
                text(", um ihre Identität und Wohnung festzustellen und nachzuweisen"),
            ],
        ),
        paragraph(
            ParagraphStyle::Small,
            vec![text("Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}c und e DSGVO · §\u{a0}2 Abs.\u{a0}1 BMG")],
        ),
        Block::List(vec![vec![text("Wahlen")], vec![text("Steuern, "), strong("Kirchensteuer")]]),
    ]);
    let data = FieldBody::Table {
        table: Table {
            caption: None,
            columns: vec![column("Daten"), column("Betroffene"), column("Löschung")],
            rows: vec![
                vec![
                    Cell(vec![vec![
                        strong("Grunddaten"),
                        text(": Namen, Geburtsdatum und -ort, Staatsangehörigkeiten, Anschriften"),
                    ]]),
                    cell("Einwohnerinnen und Einwohner"),
                    Cell(vec![
                        vec![text("5\u{a0}Jahre nach Wegzug oder Tod")],
                        vec![text("dann 50\u{a0}Jahre gesondert gesichert")],
                    ]),
                ],
                vec![
                    Cell(vec![vec![
                        strong("Religion"),
                        text(": Zugehörigkeit zu einer Religionsgesellschaft "),
                        Inline::Tag("Art.\u{a0}9".to_owned()),
                    ]]),
                    cell("Einwohnerinnen und Einwohner"),
                    cell("unverzüglich nach Wegzug oder Tod"),
                ],
            ],
        },
        notes: vec![Paragraph {
            style: ParagraphStyle::Small,
            content: vec![text("Vor dem Löschen bieten wir die Daten dem Stadtarchiv an.")],
        }],
    };
    let recipients = FieldBody::Table {
        table: Table {
            caption: None,
            columns: vec![
                column("Empfänger"),
                column("Anlass"),
                column("Daten"),
                column("Grundlage"),
                Column { heading: "Abrufe im Jahr".to_owned(), numeric: true },
            ],
            rows: vec![
                vec![
                    cell("Kommunales Rechenzentrum Beispielhausen AöR"),
                    cell("Betrieb des Fachverfahrens"),
                    cell("alle"),
                    cell("Art.\u{a0}28 DSGVO"),
                    cell("–"),
                ],
                vec![
                    cell("Religionsgesellschaften"),
                    cell(LONG),
                    cell("Religion"),
                    cell("§\u{a0}42 BMG"),
                    cell("1204"),
                ],
            ],
        },
        notes: Vec::new(),
    };
    let mut section = section(
        SectionKind::Activity,
        "melderegister",
        "Melderegister",
        vec![
            paragraph(
                ParagraphStyle::Lead,
                vec![text(
                    "Wer in Musterstadt wohnt, muss sich anmelden. Wir tragen Name, Anschrift und weitere Angaben in \
                     das Melderegister ein.",
                )],
            ),
            paragraph(
                ParagraphStyle::Small,
                vec![text("Bürgerbüro · geführt seit 01.11.2015 · geprüft am 01.10.2026")],
            ),
            Block::Fields(vec![
                field("Zwecke und Rechtsgrundlagen", Some("Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}b"), purposes),
                field("Betroffene, Daten und Löschung", Some("lit.\u{a0}c, f"), data),
                field("Empfänger", Some("lit.\u{a0}d"), recipients),
                field("Drittländer", Some("lit.\u{a0}e"), answer("Keine Übermittlung.")),
                field(
                    "Pflicht zur Angabe",
                    None,
                    answer(
                        "Sie müssen sich innerhalb von zwei Wochen nach dem Einzug anmelden (§\u{a0}17 Abs.\u{a0}1, \
                         §\u{a0}25 BMG).",
                    ),
                ),
            ]),
        ],
    );
    section.number = Some(number);
    section.tags = vec!["besondere Kategorien".to_owned(), "Drittland".to_owned()];
    section
}

fn webserver(number: u32) -> Section {
    let mut section = section(
        SectionKind::Activity,
        "webserver-protokolle",
        "Protokollierung der Zugriffe auf das Stadtportal",
        vec![
            paragraph(
                ParagraphStyle::Lead,
                vec![text(
                    "Wenn Sie unsere Internetseiten aufrufen, schreibt der Server mit, was abgerufen wurde. So erkennen \
                     wir Störungen und Angriffe.",
                )],
            ),
            fields_of("Herkunft", "Übermittlung durch den Browser"),
            paragraph(
                ParagraphStyle::Body,
                vec![
                    text("Siehe auch "),
                    Inline::Link {
                        to: Target::Section(Id("melderegister".to_owned())),
                        text: "Melderegister".to_owned(),
                    },
                    text("."),
                ],
            ),
        ],
    );
    section.number = Some(number);
    section
}

fn ended(number: u32) -> Section {
    let lead = paragraph(ParagraphStyle::Lead, vec![text("Dieses Verfahren wird nicht mehr geführt.")]);
    let mut section = section(SectionKind::Activity, "fundbuero", LONG, vec![lead]);
    section.number = Some(number);
    section.tags = vec!["beendet".to_owned()];
    section
}

/// Hostile text in every place that takes text.
fn hostile(number: u32) -> Section {
    let pieces = || {
        vec![
            text(HOSTILE),
            Inline::Break,
            strong(HOSTILE),
            text(" "),
            Inline::Tag(HOSTILE.to_owned()),
            text(" "),
            Inline::Link { to: Target::Url(format!("https://x.example/{HOSTILE}")), text: HOSTILE.to_owned() },
            text(" "),
            Inline::Link { to: Target::Url("javascript:alert(2)".to_owned()), text: "kein Verweis".to_owned() },
        ]
    };
    let table = || Table {
        caption: None,
        columns: vec![column(HOSTILE), column("Daten")],
        rows: vec![vec![Cell(vec![pieces()]), Cell(vec![pieces(), pieces()])]],
    };
    let mut captioned = table();
    captioned.caption = Some(HOSTILE.to_owned());
    let note = || Paragraph { style: ParagraphStyle::Small, content: pieces() };
    let mut section = section(
        SectionKind::Activity,
        "boese-zeichen",
        HOSTILE,
        vec![
            paragraph(ParagraphStyle::Lead, pieces()),
            paragraph(ParagraphStyle::Small, pieces()),
            Block::List(vec![pieces()]),
            Block::Contacts(vec![Contact { label: HOSTILE.to_owned(), lines: vec![pieces()] }]),
            Block::KeyFigures(vec![figure(u32::MAX, HOSTILE)]),
            Block::Fields(vec![
                field(HOSTILE, Some(HOSTILE), FieldBody::Blocks(vec![paragraph(ParagraphStyle::Body, pieces())])),
                field(HOSTILE, Some(HOSTILE), FieldBody::Table { table: table(), notes: vec![note()] }),
            ]),
            Block::Table(captioned),
            Block::Definitions(vec![Definition { term: HOSTILE.to_owned(), text: pieces() }]),
        ],
    );
    section.number = Some(number);
    section.tags = vec![HOSTILE.to_owned()];
    section
}

fn terms() -> Block {
    let term = |term: &str, meaning: &str| Definition { term: term.to_owned(), text: vec![text(meaning)] };
    Block::Definitions(vec![
        term("Besondere Kategorien", "Daten über Gesundheit, Religion, Herkunft und anderes nach Art.\u{a0}9 DSGVO."),
        term("Drittland", "Ein Staat außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums."),
    ])
}

fn unit(id: &str, title: &str, activities: Vec<Section>) -> Section {
    section(SectionKind::Unit, id, title, activities.into_iter().map(Block::Section).collect())
}

fn section(kind: SectionKind, id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: Id(id.to_owned()), kind, number: None, title: title.to_owned(), tags: Vec::new(), blocks }
}

fn fields_of(label: &str, value: &str) -> Block {
    Block::Fields(vec![field(label, None, answer(value))])
}

fn field(label: &str, reference: Option<&str>, body: FieldBody) -> Field {
    Field { label: label.to_owned(), reference: reference.map(str::to_owned), body }
}

fn answer(value: &str) -> FieldBody {
    FieldBody::Blocks(vec![paragraph(ParagraphStyle::Body, vec![text(value)])])
}

fn paragraph(style: ParagraphStyle, content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { style, content })
}

fn entry(number: Option<u32>, title: &str, to: &str) -> ContentsEntry {
    ContentsEntry { number, title: title.to_owned(), to: Id(to.to_owned()) }
}

fn figure(value: u32, label: &str) -> KeyFigure {
    KeyFigure { value, label: label.to_owned() }
}

fn column(heading: &str) -> Column {
    Column { heading: heading.to_owned(), numeric: false }
}

fn cell(value: &str) -> Cell {
    Cell(vec![vec![text(value)]])
}

fn text(value: &str) -> Inline {
    Inline::Text(value.to_owned())
}

fn strong(value: &str) -> Inline {
    Inline::Strong(value.to_owned())
}
