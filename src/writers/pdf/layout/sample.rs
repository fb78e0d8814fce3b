//! A document made by hand, with every kind of block, for the tests of layout.

use crate::document::{
    Block, Cell, Column, ColumnKind, Contact, ContentsEntry, ContentsGroup, Definition, Document, Field, FieldBody,
    Frame, Id, Index, Inline, KeyFigure, Paragraph, ParagraphStyle, Section, SectionKind, Table, Target, Title,
};
use crate::wording::Language;

const UNITS: [&str; 4] = [
    "Fachbereich 10 – Zentrale Dienste und IT",
    "Fachbereich 20 – Finanzen",
    "Fachbereich 32 – Ordnung und Bürgerdienste",
    "Fachbereich 51 – Jugend und Familie",
];

const NAMES: [&str; 7] = [
    "Melderegister",
    "Zugriffsprotokolle des Stadtportals",
    "Anmeldung zur Kindertagesbetreuung und Elternbeiträge in Tageseinrichtungen",
    "Hundesteuer",
    "Stadtkasse und Vollstreckung",
    "Reichweitenmessung mit Matomo",
    "Bewerbungsverfahren",
];

pub fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

pub fn paragraph(style: ParagraphStyle, words: &str) -> Block {
    Block::Paragraph(Paragraph { style, content: text(words) })
}

/// What is remarkable, below a heading.
pub fn marks(mark: &str) -> Block {
    let content = vec![Inline::Text("Merkmale: ".to_owned()), Inline::Tag(mark.to_owned())];
    Block::Paragraph(Paragraph { style: ParagraphStyle::Marks, content })
}

pub fn document(body: Vec<Block>) -> Document {
    Document {
        sheet: None,
        language: Language::German,
        frame: Frame {
            title: "Verzeichnis von Verarbeitungstätigkeiten – Stadt Musterstadt".to_owned(),
            author: "Stadt Musterstadt".to_owned(),
            subject: "Welche personenbezogenen Daten die Stadt verarbeitet".to_owned(),
            standing: "Öffentliche Fassung · Stand 1. November 2026 · Ausgabe 14".to_owned(),
            warning: None,
            date: "2026-11-01".to_owned(),
        },
        names: Vec::new(),
        index: Index::default(),
        look: crate::document::Look::default(),
        body,
    }
}

fn contact(label: &str, lines: &[&str], mail: &str) -> Contact {
    let mut all: Vec<Vec<Inline>> = lines.iter().map(|line| text(line)).collect();
    all.push(vec![Inline::Link { to: Target::Url(format!("mailto:{mail}")), text: mail.to_owned() }]);
    Contact { label: label.to_owned(), lines: all }
}

fn front(groups: Vec<ContentsGroup>, number: u32) -> Vec<Block> {
    vec![
        Block::Title(Title {
            above: "Stadt Musterstadt".to_owned(),
            title: "Verzeichnis von Verarbeitungstätigkeiten".to_owned(),
            below: "Öffentliche Fassung nach Art. 30 DSGVO · Stand 1. November 2026 · Ausgabe 14".to_owned(),
        }),
        paragraph(
            ParagraphStyle::Lead,
            "Dieses Verzeichnis zeigt, welche personenbezogenen Daten die Stadt verarbeitet, wozu und auf welcher \
             Rechtsgrundlage, wer sie erhält und wann sie gelöscht werden. Jeder Eintrag beginnt in einfachen Worten.",
        ),
        Block::Contacts(vec![
            contact(
                "Verantwortlich",
                &["Stadt Musterstadt", "vertreten durch die Bürgermeisterin", "Rathausplatz 1", "49999 Musterstadt"],
                "info@musterstadt.example",
            ),
            contact(
                "Datenschutzbeauftragte",
                &["Behördliche Datenschutzbeauftragte", "Rathausplatz 1", "49999 Musterstadt"],
                "datenschutzbeauftragte@musterstadt-am-langen-fluss.example",
            ),
            contact(
                "Beschwerden nimmt entgegen",
                &[
                    "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
                    "Kavalleriestraße 2–4",
                    "40213 Düsseldorf",
                ],
                "poststelle@ldi.nrw.de",
            ),
        ]),
        Block::KeyFigures(vec![
            KeyFigure { value: number, label: text("Verarbeitungstätigkeiten in 4 Fachbereichen") },
            KeyFigure { value: 9, label: text("mit besonderen Kategorien (Art. 9 DSGVO)") },
            KeyFigure { value: 1, label: text("mit Übermittlung in ein Drittland") },
            KeyFigure { value: 5, label: text("neu oder geändert seit Ausgabe 13") },
        ]),
        Block::Section(Section {
            id: Id("_inhalt".to_owned()),
            kind: SectionKind::Part,
            number: None,
            title: "Inhalt".to_owned(),
            blocks: vec![Block::Contents(groups)],
        }),
    ]
}

fn back() -> Vec<Block> {
    let definition = |term: &str, words: &str| Definition { term: term.to_owned(), text: text(words) };
    vec![Block::Section(Section {
        id: Id("_glossar".to_owned()),
        kind: SectionKind::Part,
        number: None,
        title: "Begriffe und Abkürzungen".to_owned(),
        blocks: vec![
            paragraph(ParagraphStyle::Body, "So sind die Wörter gemeint, die in diesem Verzeichnis oft vorkommen."),
            Block::Definitions(vec![
                definition("Auftragsverarbeiter", "Eine Stelle, die Daten nur nach unserer Weisung verarbeitet."),
                definition(
                    "Drittland",
                    "Ein Staat außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums (Island, Liechtenstein, Norwegen). Dort gilt die DSGVO nicht; eine Übermittlung braucht besondere Garantien.",
                ),
                definition("DSGVO", "Datenschutz-Grundverordnung, Verordnung (EU) 2016/679."),
                definition("Verarbeitungstätigkeit", "Alles, was wir zu einem Zweck mit personenbezogenen Daten tun."),
            ]),
            Block::List(vec![
                text("Bundesmeldegesetz (BMG)"),
                text(
                    "Die Prüfsumme der Datei steht auf der Seite des Verzeichnisses; sie lässt sich mit einem einzigen Befehl nachrechnen, und wer sie nachrechnet, weiß, dass nichts verändert wurde.",
                ),
            ]),
            paragraph(ParagraphStyle::Warning, "Diese Fassung ist ein Entwurf und noch nicht beschlossen."),
        ],
    })]
}

fn cell(words: &str) -> Cell {
    Cell(vec![text(words)])
}

fn table(columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        caption: None,
        columns: columns.iter().map(|one| Column { heading: (*one).to_owned(), kind: ColumnKind::Words }).collect(),
        rows,
    }
}

fn blocks(label: &str, reference: Option<&str>, body: Vec<Block>) -> Field {
    Field { label: label.to_owned(), reference: reference.map(text).unwrap_or_default(), body: FieldBody::Blocks(body) }
}

fn tabled(label: &str, reference: &str, table: Table, notes: Vec<Paragraph>) -> Field {
    Field { label: label.to_owned(), reference: text(reference), body: FieldBody::Table { table, notes } }
}

fn strong(words: &str, rest: &str) -> Block {
    Block::Paragraph(Paragraph {
        style: ParagraphStyle::Body,
        content: vec![Inline::Strong(words.to_owned()), Inline::Text(rest.to_owned())],
    })
}

fn data(number: u32) -> Vec<Vec<Cell>> {
    let mut rows = vec![
        vec![
            Cell(vec![vec![
                Inline::Strong("Grunddaten".to_owned()),
                Inline::Text(": Namen, Geburtsdatum und Geburtsort, Staatsangehörigkeiten, Anschriften".to_owned()),
            ]]),
            cell("Einwohnerinnen und Einwohner"),
            Cell(vec![text(
                "5 Jahre nach dem Jahr von Wegzug oder Tod; dann 50 Jahre eingeschränkt (§\u{a0}13 Abs.\u{a0}2\u{a0}BMG)",
            )]),
        ],
        vec![
            Cell(vec![vec![
                Inline::Strong("Familie".to_owned()),
                Inline::Text(": Familienstand, Ehe- oder Lebenspartner, minderjährige Kinder".to_owned()),
            ]]),
            cell("auch Angehörige"),
            cell("wie Grunddaten"),
        ],
        vec![
            Cell(vec![vec![
                Inline::Strong("Religion".to_owned()),
                Inline::Text(" ".to_owned()),
                Inline::Tag("Art.\u{a0}9".to_owned()),
                Inline::Text(": Zugehörigkeit zu einer Religionsgesellschaft".to_owned()),
            ]]),
            cell("Einwohnerinnen und Einwohner"),
            cell("Ende des Jahres nach Wegzug oder Tod (§\u{a0}14 Abs.\u{a0}2\u{a0}BMG)"),
        ],
        vec![
            Cell(vec![vec![
                Inline::Strong("Ausweise".to_owned()),
                Inline::Text(": Art, Ausstellung, Seriennummer".to_owned()),
            ]]),
            cell("Einwohnerinnen und Einwohner"),
            cell("5 Jahre nach Ablauf der Gültigkeit (§\u{a0}14 Abs.\u{a0}2\u{a0}BMG)"),
        ],
    ];
    for row in 0..number % 5 {
        rows.push(vec![
            cell(&format!("Weitere Angaben {row}: IP-Adresse, Zeitpunkt, aufgerufene Seite")),
            cell("Besucherinnen und Besucher"),
            cell("7 Tage"),
        ]);
    }
    rows
}

fn purposes_to_transfers(number: u32) -> Vec<Field> {
    vec![
        blocks(
            "Zwecke und Rechtsgrundlagen",
            Some("Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}b"),
            vec![
                strong(
                    "Einwohnerinnen und Einwohner registrieren",
                    ", um ihre Identität und Wohnung festzustellen und nachzuweisen",
                ),
                paragraph(
                    ParagraphStyle::Small,
                    "Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}c und\u{a0}e DSGVO · §\u{a0}2 Abs.\u{a0}1, §\u{a0}3 Abs.\u{a0}1 BMG",
                ),
                strong("An Aufgaben anderer Stellen mitwirken", ": Wahlen, Steuern, Kirchensteuer, Rundfunkbeitrag"),
                paragraph(
                    ParagraphStyle::Small,
                    "Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}c DSGVO · §\u{a0}3 Abs.\u{a0}2, §§\u{a0}34\u{a0}ff. BMG · für die Religion Art.\u{a0}9 Abs.\u{a0}2 lit.\u{a0}g DSGVO",
                ),
            ],
        ),
        tabled(
            "Betroffene, Daten und Löschung",
            "Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}c,\u{a0}f",
            table(&["Daten", "Betroffene", "Löschung"], data(number)),
            Vec::new(),
        ),
        tabled(
            "Empfänger",
            "Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}d",
            table(
                &["Wer", "Anlass und Rechtsgrundlage", "Welche Daten"],
                vec![
                    vec![cell("Meldebehörden der neuen Wohnung"), cell("Umzug; §\u{a0}33\u{a0}BMG"), cell("alle")],
                    vec![cell("Rundfunkanstalten"), cell("Ein- und Auszug; §\u{a0}48\u{a0}BMG"), cell("Grunddaten")],
                    vec![
                        cell("Öffentlich-rechtliche Religionsgesellschaften"),
                        cell("Mitglieder, Angehörige; §\u{a0}42\u{a0}BMG"),
                        cell("Grunddaten, Familie, Religion"),
                    ],
                    vec![
                        cell("Kommunales Rechenzentrum Beispielhausen AöR"),
                        cell("Betrieb im Auftrag; Art.\u{a0}28\u{a0}DSGVO"),
                        cell("alle"),
                    ],
                ],
            ),
            vec![Paragraph {
                style: ParagraphStyle::Small,
                content: text(
                    "Auskünfte an Private sind hier nicht genannt; sie richten sich nach §§\u{a0}44 bis 46\u{a0}BMG.",
                ),
            }],
        ),
        blocks(
            "Drittländer",
            Some("Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}e"),
            vec![paragraph(ParagraphStyle::Body, "Keine Übermittlung.")],
        ),
    ]
}

fn origin_and_safety(fields: &mut Vec<Field>) {
    fields.push(blocks(
        "Herkunft der Daten",
        None,
        vec![paragraph(ParagraphStyle::Body, "Ihre Anmeldung; Standesämter; andere Meldebehörden; Ausländerbehörde.")],
    ));
    fields.push(blocks(
        "Schutz der Daten",
        Some("Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}g"),
        vec![
            Block::List(vec![
                text("Zugriff nur nach Berechtigung und mit Protokoll"),
                text("Verschlüsselung auf allen Wegen, auch im eigenen Netz der Stadtverwaltung zwischen den Häusern"),
            ]),
            Block::Paragraph(Paragraph {
                style: ParagraphStyle::Body,
                content: vec![
                    Inline::Text("Näheres sagt der ".to_owned()),
                    Inline::Link {
                        to: Target::Section(Id("_glossar".to_owned())),
                        text: "Anhang Begriffe und Abkürzungen".to_owned(),
                    },
                    Inline::Text(" oder ".to_owned()),
                    Inline::Link {
                        to: Target::Url(
                            "https://www.musterstadt.example/datenschutz/sicherheit-der-verarbeitung/index.html"
                                .to_owned(),
                        ),
                        text: "https://www.musterstadt.example/datenschutz/sicherheit-der-verarbeitung/index.html"
                            .to_owned(),
                    },
                    Inline::Text(".".to_owned()),
                ],
            }),
        ],
    ));
}

/// An activity with all that one may have; the number decides how much of it.
pub fn activity(number: u32) -> Section {
    let mut fields = purposes_to_transfers(number);
    if number % 3 != 1 {
        origin_and_safety(&mut fields);
    }
    Section {
        id: Id(format!("taetigkeit-{number}")),
        kind: SectionKind::Activity,
        number: Some(number),
        title: NAMES[number as usize % NAMES.len()].to_owned(),
        blocks: [
            marks("besondere Kategorien"),
            paragraph(
                ParagraphStyle::Small,
                "Bürgerbüro · geführt seit 01.11.2015 · zuletzt geprüft am 01.10.2026 · Kennung melderegister",
            ),
            paragraph(
                ParagraphStyle::Lead,
                "Wer in Musterstadt wohnt, muss sich anmelden. Wir tragen Name, Anschrift und weitere Angaben in das \
                 Melderegister ein. So wissen Behörden, wer hier wohnt, und Sie erhalten Ausweise, \
                 Wahlbenachrichtigung und Steuer-Identifikationsnummer.",
            ),
            Block::Fields(fields),
        ]
        .into_iter()
        .skip(number as usize % 2)
        .collect(),
    }
}

/// A register of so many activities.
pub fn register(number: u32) -> Document {
    let mut groups: Vec<ContentsGroup> = Vec::new();
    let mut units: Vec<Section> = Vec::new();
    let of_a_unit = (number as usize).div_ceil(UNITS.len()).max(1);
    for index in 1..=number {
        let unit = (index as usize - 1) / of_a_unit;
        if units.len() <= unit {
            units.push(Section {
                id: Id(format!("_einheit-{unit}")),
                kind: SectionKind::Unit,
                number: None,
                title: UNITS[unit].to_owned(),
                blocks: Vec::new(),
            });
            groups.push(ContentsGroup { title: Some(UNITS[unit].to_owned()), entries: Vec::new() });
        }
        let section = activity(index);
        groups[unit].entries.push(ContentsEntry {
            number: section.number,
            title: section.title.clone(),
            to: section.id.clone(),
        });
        units[unit].blocks.push(Block::Section(section));
    }
    groups.push(ContentsGroup {
        title: None,
        entries: vec![ContentsEntry {
            number: None,
            title: "Begriffe und Abkürzungen".to_owned(),
            to: Id("_glossar".to_owned()),
        }],
    });
    let mut body = front(groups, number);
    body.extend(units.into_iter().map(Block::Section));
    body.extend(back());
    document(body)
}
