//! Activities: a large one, a small one, an ended one, a hostile one.

use super::parts::{answer, cell, column, field, fields_of, figure, marks, paragraph, section, strong, text};
use crate::document::{
    Block, Cell, Column, ColumnKind, Contact, Definition, FieldBody, Id, Inline, Paragraph, ParagraphStyle, Section,
    SectionKind, Table, Target,
};

/// What must never reach the page as markup, an attribute's end or an entity.
pub const HOSTILE: &str = "<script>alert(1)</script>\"onload=\"x' --> ]]> &amp; &lt;b&gt; </style></title>";

const LONG: &str = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung";

/// As large as they get.
pub fn melderegister(number: u32) -> Section {
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
                field("Zwecke und Rechtsgrundlagen", Some("Art.\u{a0}30 Abs.\u{a0}1 lit.\u{a0}b"), purposes()),
                field("Betroffene, Daten und Löschung", Some("lit.\u{a0}c, f"), data()),
                field("Empfänger", Some("lit.\u{a0}d"), recipients()),
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
    section.blocks.insert(0, marks(&["besondere Kategorien", "Drittland"]));
    section
}

fn purposes() -> FieldBody {
    FieldBody::Blocks(vec![
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
    ])
}

fn data() -> FieldBody {
    FieldBody::Table {
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
    }
}

fn recipients() -> FieldBody {
    FieldBody::Table {
        table: Table {
            caption: None,
            columns: vec![
                column("Empfänger"),
                column("Anlass"),
                column("Daten"),
                column("Grundlage"),
                Column { heading: "Abrufe im Jahr".to_owned(), kind: ColumnKind::Numbers },
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
    }
}

pub fn webserver(number: u32) -> Section {
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

pub fn ended(number: u32) -> Section {
    let lead = paragraph(ParagraphStyle::Lead, vec![text("Dieses Verfahren wird nicht mehr geführt.")]);
    let mut section = section(SectionKind::Activity, "fundbuero", LONG, vec![lead]);
    section.number = Some(number);
    section.blocks.insert(0, marks(&["beendet"]));
    section
}

/// Hostile text in every place that takes text.
pub fn hostile(number: u32) -> Section {
    let pieces = || {
        vec![
            text(HOSTILE),
            Inline::Break,
            strong(HOSTILE),
            Inline::Small(HOSTILE.to_owned()),
            text(" "),
            Inline::Tag(HOSTILE.to_owned()),
            Inline::Code(HOSTILE.to_owned()),
            text(" "),
            Inline::Link { to: Target::Url(format!("https://x.example/{HOSTILE}")), text: HOSTILE.to_owned() },
            text(" "),
            Inline::Link { to: Target::Url("javascript:alert(2)".to_owned()), text: "kein Verweis".to_owned() },
            Inline::Cited { to: format!("https://x.example/{HOSTILE}"), content: vec![text(HOSTILE)] },
            text(" "),
            Inline::Cited { to: "javascript:alert(3)".to_owned(), content: vec![text("keine Fundstelle")] },
        ]
    };
    let table = || Table {
        caption: None,
        columns: vec![column(HOSTILE), Column { heading: String::new(), kind: ColumnKind::Details }, column("Daten")],
        rows: vec![
            vec![Cell(vec![pieces()]), Cell(vec![pieces()]), Cell(vec![pieces(), pieces()])],
            vec![Cell(vec![pieces()]), Cell(Vec::new()), Cell(vec![pieces()])],
        ],
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
            Block::Index(vec![pieces()]),
        ],
    );
    section.number = Some(number);
    section.blocks.insert(0, marks(&[HOSTILE]));
    section
}
