use std::sync::LazyLock;

use super::citations::all;
use super::words::{Names, speaks_of_the_past};
use super::Found;
use crate::diagnostic::{Echo, LegalFault, Place, Severity};
use crate::law::{Repealed, Section, repealed, sections};
use crate::model::citation::{Level, Norm, Source, Value};
use crate::model::{Jurisdiction, LegalFramework, ProcessingActivity, Record, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Recht, das nicht mehr gilt
    ///
    /// # Was
    /// Eine Fundstelle nennt ein Gesetz, eine Verordnung oder einen Paragraphen, den es so nicht mehr gibt. Steht ein
    /// solches Gesetz nur im Fließtext, oder wissen unsere Tabellen es nur aus zweiter Hand, ist es ein Hinweis. Einträge
    /// im Rechtsrahmen `dsg-nrw-alt` und beendete bleiben ungeprüft.
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
        prose(register, record, found);
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

/// The acts of which there is no doubt, by every spelling.
static NAMES: LazyLock<Names<&Repealed>> = LazyLock::new(|| {
    let certain = repealed().iter().filter(|act| !act.doubt);
    Names::new(certain.flat_map(|act| act.spellings.iter().chain([&act.short]).map(move |name| (*name, act))))
});

/// What running text names: a hint, since it may speak of the past in words that nobody expects.
fn prose(register: &Register, record: &Record, found: &mut Found) {
    for (at, text) in texts(&record.activity) {
        let named = NAMES.longest(text).filter(|(name, act)| {
            // A short abbreviation may be another's; beside a section sign it is the act's.
            let is_meant = is_meant(register, act.level) && act.until < register.head.stand;
            is_meant && (name.len() > 5 || text.contains('§'))
        });
        if let Some((name, act)) = named.filter(|_| !speaks_of_the_past(text)) {
            let fault = LegalFault::OutdatedLaw {
                cited: Echo::new(name),
                until: act.until.to_string(),
                successors: &act.successors,
                doubt: false,
            };
            found.hint(Place::value(&record.file, at), fault, LAW);
        }
    }
}

fn texts(activity: &ProcessingActivity) -> Vec<(Pointer, &str)> {
    let root = Pointer::root();
    let purposes = activity.purposes.iter().enumerate();
    let mut all: Vec<(Pointer, &str)> =
        purposes.map(|(index, one)| (root.key("zwecke").row(index).key("text"), one.text.as_str())).collect();
    all.extend(activity.summary.as_deref().map(|text| (root.key("kurzbeschreibung"), text)));
    all.extend(activity.source.as_deref().map(|text| (root.key("herkunft"), text)));
    for (index, row) in activity.data.iter().enumerate() {
        let at = root.key("daten").row(index);
        all.push((at.key("kategorie"), &row.category));
        all.extend(row.items.iter().enumerate().map(|(item, text)| (at.key("angaben").row(item), text.as_str())));
    }
    for (index, rule) in activity.erasure.iter().enumerate() {
        let at = root.key("loeschung").row(index);
        let texts = [("wenn", &rule.condition), ("ab", &rule.from), ("sobald", &rule.upon), ("dann", &rule.then)];
        all.extend(texts.into_iter().filter_map(|(key, text)| Some((at.key(key), text.as_deref()?))));
    }
    for (index, one) in activity.recipients.iter().flatten().enumerate() {
        let at = root.key("empfaenger").row(index).key("anlass");
        all.extend(one.occasion.as_deref().map(|text| (at, text)));
    }
    for (index, one) in activity.transfers.iter().flatten().enumerate() {
        let at = root.key("drittland").row(index).key("nachweis");
        all.extend(one.evidence.as_deref().map(|text| (at, text)));
    }
    all
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
