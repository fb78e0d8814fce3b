//! A document by hand: every block, two units, four activities, long words, umlauts, hostile text.

mod activities;
mod parts;

pub use self::activities::HOSTILE;

use self::{
    activities::{ended, hostile, melderegister, webserver},
    parts::{cell, column, entry, fields_of, figure, paragraph, section, text, unit},
};
use crate::{
    document::{
        Bar, Block, Cell, Column, ColumnKind, Contact, ContentsGroup, Definition, Document, Figure, Frame, Id, Index,
        IndexEntry, IndexGroup, Inline, ParagraphStyle, Section, SectionKind, Table, Target, Title,
    },
    wording::Language,
};

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
        Block::Section(section(
            SectionKind::Part,
            "_uebersicht",
            "Übersicht",
            vec![bars(&units), Block::Table(overview(&units))],
        )),
    ];
    let index = index(&units);
    body.extend(units.into_iter().map(Block::Section));
    body.push(Block::Section(section(SectionKind::Part, "_begriffe", "Begriffe", vec![terms()])));
    Document {
        sheet: None,
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
        names: Vec::new(),
        index,
        look: crate::document::Look::default(),
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

/// An entry for all, one for the first activity, one that says what it should not.
fn index(units: &[Section]) -> Index {
    let ids: Vec<Id> = units.iter().flat_map(activities).map(|one| one.id.clone()).collect();
    let entry = |label: &str, number: usize| IndexEntry {
        label: label.to_owned(),
        activities: ids.iter().take(number).cloned().collect(),
    };
    let group = |label: &str, entries| IndexGroup { label: label.to_owned(), entries };
    Index {
        legal_bases: vec![
            group("DSGVO", vec![entry("Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}e – öffentliche Aufgabe", ids.len())]),
            group(HOSTILE, vec![entry("BMG – Bundesmeldegesetz", 1), entry(HOSTILE, 2)]),
        ],
        marks: vec![entry("besondere Kategorien", 1), entry(HOSTILE, 2), entry("Drittland", ids.len())],
    }
}

fn activities(unit: &Section) -> impl Iterator<Item = &Section> {
    unit.blocks.iter().filter_map(|block| if let Block::Section(section) = block { Some(section) } else { None })
}

/// A bar a unit, and one that says what it should not.
fn bars(units: &[Section]) -> Block {
    let bar = |label: &str, total: u32, special: u32| Bar {
        label: label.to_owned(),
        says: format!("{label}: {total}, davon {special}."),
        numbers: [total, special, 1].map(|number| number.to_string()),
        total,
        special,
        third: 1,
        both: 0,
    };
    let count = |unit: &Section| u32::try_from(activities(unit).count()).expect("a sample is small");
    let all = units.iter().map(|unit| bar(&unit.title, count(unit), 0)).chain([bar(HOSTILE, 7, 2)]);
    Block::Figure(Figure {
        caption: "Verarbeitungstätigkeiten nach Fachbereichen".to_owned(),
        heads: ["alle", "besondere Kategorien", "Drittland"].map(str::to_owned),
        says: "Das Balkendiagramm zeigt sie.".to_owned(),
        bars: all.collect(),
    })
}

fn overview(units: &[Section]) -> Table {
    Table {
        caption: Some("Alle Verarbeitungstätigkeiten dieser Ausgabe".to_owned()),
        columns: vec![
            column("Verarbeitungstätigkeit"),
            column("Fachbereich"),
            column("Rechtsgrundlagen"),
            Column { heading: "Empfänger".to_owned(), kind: ColumnKind::Numbers },
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

fn terms() -> Block {
    let term = |term: &str, meaning: &str| Definition { term: term.to_owned(), text: vec![text(meaning)] };
    Block::Definitions(vec![
        term("Besondere Kategorien", "Daten über Gesundheit, Religion, Herkunft und anderes nach Art.\u{a0}9 DSGVO."),
        term("Drittland", "Ein Staat außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums."),
    ])
}
