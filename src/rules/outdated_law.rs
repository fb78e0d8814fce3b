use std::sync::LazyLock;

use super::Found;
use super::citations::{all, land};
use super::words::{Names, speaks_of_the_past};
use crate::diagnostic::{Echo, LegalFault, Place, Severity};
use crate::law::{Section, Statute, ended, is_meant, sections, statute};
use crate::model::citation::{Level, Norm, Source, Value};
use crate::model::{Date, LegalFramework, ProcessingActivity, Record, Register, Status};
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
    /// wird am Stand des Verzeichnisses; Tabellen mit Tagen, Nachfolgern und Quellen sind `src/law/statutes.tsv` und
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
                } else if let Some(act) = statute(source.law().as_str(), land(register)) {
                    let ended = act.until.filter(|until| *until < register.head.stand);
                    if let Some(until) = ended {
                        found.add(weight(act.doubt), place(), told(source.law().as_str(), &act, until), LAW);
                    }
                }
            }
        }
    }
}

fn told(cited: &str, act: &Statute, until: Date) -> LegalFault {
    let (cited, until) = (Echo::new(cited), until.to_string());
    LegalFault::OutdatedLaw { cited, until, successors: act.successors(), doubt: act.doubt }
}

/// The acts that have ended and of which there is no doubt, by every name.
static NAMES: LazyLock<Names<Statute>> = LazyLock::new(|| Names::new(ended().filter(|(_, act)| !act.doubt)));

/// What running text names: a hint, since it may speak of the past in words that nobody expects.
fn prose(register: &Register, record: &Record, found: &mut Found) {
    for (at, text) in texts(&record.activity) {
        let Some((name, act)) = NAMES.longest(text) else { continue };
        let until = act.until.filter(|until| *until < register.head.stand && is_meant(act.level, land(register)));
        // A short abbreviation may be another's; beside a section sign it is the act's.
        let until = until.filter(|_| (name.len() > 5 || text.contains('§')) && !speaks_of_the_past(text));
        if let Some(until) = until {
            found.hint(Place::value(&record.file, at), told(name, &act, until), LAW);
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

fn section<'a>(register: &Register, source: &'a Source) -> Option<(&'static Section, &'a Norm)> {
    let Source::Norm(norm) = source else { return None };
    let is_cited = |section: &&Section| {
        let (number, letter) = section.number;
        let numbered = norm.numbers.iter().any(|item| item.value == Value::Number(number, letter));
        let in_paragraph = section.paragraph.is_none_or(|paragraph| names_paragraph(norm, paragraph));
        let gone = section.until.is_none_or(|until| until < register.head.stand);
        section.law == norm.law.as_str() && numbered && in_paragraph && gone && is_meant(section.level, land(register))
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
