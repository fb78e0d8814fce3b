use super::citations::all;
use super::Found;
use crate::diagnostic::{Echo, LegalFault, Place, Severity};
use crate::law::{Repealed, Section, repealed, sections};
use crate::model::citation::{Level, Norm, Source, Value};
use crate::model::{Jurisdiction, LegalFramework, Register, Status};

rule! {
    /// Recht, das nicht mehr gilt
    ///
    /// # Was
    /// Eine Fundstelle nennt ein Gesetz, eine Verordnung oder einen Paragraphen, den es so nicht mehr gibt. Was
    /// unsere Tabellen nur aus zweiter Hand wissen, ist ein Hinweis. Einträge im Rechtsrahmen `dsg-nrw-alt` und
    /// beendete bleiben ungeprüft.
    ///
    /// # Warum
    /// Eine Rechtsgrundlage muss gelten, wenn verarbeitet wird (Art. 5 Abs. 1 lit. a, Art. 6 Abs. 3 DSGVO). Gemessen
    /// wird am Stand des Verzeichnisses; Tabellen mit Tagen, Nachfolgern und Quellen sind `src/law/repealed.tsv` und
    /// `sections.tsv`.
    ///
    /// # Beispiel
    /// ```toml
    /// rechtsgrundlagen = ["§ 13 TMG"]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// rechtsgrundlagen = ["§ 19 TDDDG"]
    /// ```
    "outdated-law" => Warning;
    Register(check)
}

const LAW: Option<&str> = Some("Art. 6 Abs. 3 DSGVO");

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw || activity.status == Status::Ended {
            continue;
        }
        for (at, citation) in all(activity) {
            for source in citation.sources() {
                let place = || Place::value(&record.file, at.clone());
                if let Some((section, norm)) = section(register, source) {
                    let fault = LegalFault::OutdatedSection {
                        cited: Echo::new(cited(section, norm)),
                        until: section.until.map(|until| until.to_string()),
                        instead: section.instead,
                        doubt: section.doubt,
                    };
                    found.add(weight(section.doubt), place(), fault, LAW);
                } else if let Some(act) = act(register, source) {
                    let fault = LegalFault::OutdatedLaw {
                        cited: Echo::new(source.law().as_str()),
                        until: act.until.to_string(),
                        successors: &act.successors,
                        doubt: act.doubt,
                    };
                    found.add(weight(act.doubt), place(), fault, LAW);
                }
            }
        }
    }
}

const fn weight(doubt: bool) -> Severity {
    if doubt { Severity::Hint } else { Severity::Warning }
}

fn act(register: &Register, source: &Source) -> Option<&'static Repealed> {
    let name = source.law().as_str();
    let is_named = |act: &&Repealed| act.short == name || act.spellings.contains(&name);
    let mut named = repealed().iter().filter(is_named);
    named.find(|act| act.until < register.head.stand && is_meant(register, act.level))
}

fn section<'a>(register: &Register, source: &'a Source) -> Option<(&'static Section, &'a Norm)> {
    let Source::Norm(norm) = source else { return None };
    let is_cited = |section: &&Section| {
        let (number, letter) = section.number;
        let numbered = norm.numbers.iter().any(|item| item.value == Value::Number(number, letter));
        let in_paragraph = section.paragraph.is_none_or(|paragraph| names_paragraph(norm, paragraph));
        let gone = section.until.is_none_or(|until| until < register.head.stand);
        section.law == norm.law.as_str() && numbered && in_paragraph && gone && is_meant(register, section.level)
    };
    sections().iter().find(is_cited).map(|section| (section, norm))
}

fn names_paragraph(norm: &Norm, paragraph: u16) -> bool {
    let paths = norm.paths();
    let mut paragraphs = paths.iter().flatten().filter(|step| step.level == Level::Paragraph);
    paragraphs.any(|step| step.items.iter().any(|item| item.covers(Value::number(paragraph))))
}

/// As the table has it, whatever else is cited beside it.
fn cited(section: &Section, norm: &Norm) -> String {
    let (number, letter) = section.number;
    let letter = letter.map(String::from).unwrap_or_default();
    let paragraph = section.paragraph.map(|paragraph| format!(" Abs. {paragraph}")).unwrap_or_default();
    format!("§ {number}{letter}{paragraph} {}", norm.law.as_str())
}

/// Law of a Land is meant in a register of that Land alone: others may have an act of the same name.
fn is_meant(register: &Register, level: &str) -> bool {
    let land = match register.head.jurisdiction {
        Some(Jurisdiction::BadenWuerttemberg) => "BW",
        Some(Jurisdiction::Bavaria) => "BY",
        Some(Jurisdiction::Berlin) => "BE",
        Some(Jurisdiction::Brandenburg) => "BB",
        Some(Jurisdiction::Bremen) => "HB",
        Some(Jurisdiction::Hamburg) => "HH",
        Some(Jurisdiction::Hesse) => "HE",
        Some(Jurisdiction::MecklenburgWesternPomerania) => "MV",
        Some(Jurisdiction::LowerSaxony) => "NI",
        Some(Jurisdiction::NorthRhineWestphalia) => "NW",
        Some(Jurisdiction::RhinelandPalatinate) => "RP",
        Some(Jurisdiction::Saarland) => "SL",
        Some(Jurisdiction::Saxony) => "SN",
        Some(Jurisdiction::SaxonyAnhalt) => "ST",
        Some(Jurisdiction::SchleswigHolstein) => "SH",
        Some(Jurisdiction::Thuringia) => "TH",
        Some(Jurisdiction::Switzerland) => "ch",
        Some(Jurisdiction::Federal | Jurisdiction::Union) | None => "",
    };
    ["EU", "Bund", "Länder", "church"].contains(&level) || level == land
}
