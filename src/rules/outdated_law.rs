use std::ops::Range;
use std::sync::LazyLock;

use super::citations::all;
use super::names::Names;
use super::notice::citations::Cited;
use super::notice::{Notice, Sentence};
use super::words::{Words, speaks_of_the_past};
use super::{Found, Text};
use crate::diagnostic::{Echo, LegalFault, Place, Severity};
use crate::law::{Section, Statute, ended, is_meant, sections, statute};
use crate::model::citation::{Level, Norm, Source, Value};
use crate::model::{Citation, Date, Jurisdiction, LegalFramework, Register, Status};

rule! {
    /// Recht, das nicht mehr gilt
    ///
    /// # Was
    /// Eine Fundstelle nennt ein Gesetz, eine Verordnung oder einen Paragrafen, den es so nicht mehr gibt. Steht ein
    /// solches Gesetz nur im Fließtext, oder wissen unsere Tabellen es nur aus zweiter Hand, ist es ein Hinweis. Einträge
    /// im Rechtsrahmen `dsg-nrw-alt` und beendete bleiben ungeprüft. In Datenschutzhinweisen zählt der Fließtext.
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
    Register(check), Text(prose), Notice(check_notice)
}

const LAW: Option<&str> = Some("Art. 6 Abs. 3 DSGVO");

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw || activity.status == Status::Ended {
            continue;
        }
        let measure = (register.head.jurisdiction, Some(register.head.stand));
        let purposes = || activity.purposes.iter().map(|purpose| &purpose.text).chain([&activity.designation]);
        let is_said = |word: &str| purposes().any(|text| text.to_lowercase().contains(word));
        for (at, citation) in all(activity) {
            for source in citation.sources() {
                if let Some((_, severity, fault)) = outdated(measure, source, &is_said) {
                    found.add(severity, Place::value(&record.file, at.pointer()), fault, LAW);
                }
            }
        }
    }
}

/// In a notice law is told to everyone, and everyone may take it for law in force.
fn check_notice(notice: &Notice, found: &mut Found) {
    let measure = notice.measure();
    let mut told: Vec<(*const u8, &str)> = Vec::new();
    for (sentence, cited) in notice.citations() {
        let Cited::Well(citation, range) = cited else { continue };
        let is_said = |word: &str| notice.lead(sentence).contains(word);
        for source in citation.sources() {
            let outdated = outdated(measure, source, &is_said);
            if let Some((act, severity, fault)) = outdated.filter(|_| !speaks_of_the_past(sentence.words)) {
                told.push((sentence.words.as_ptr(), act));
                found.add(severity, notice.place(sentence, &within(sentence, range, citation, source)), fault, LAW);
            }
        }
    }
    for sentence in notice.sentences().filter(|sentence| !speaks_of_the_past(sentence.words)) {
        for (at, name, act) in NAMES.all(&Words::of(sentence.words)) {
            let is_told = told.contains(&(sentence.words.as_ptr(), act.short));
            let until = gone(measure, &act).filter(|_| is_meant(act.level, land(measure.0, name)));
            if let Some(until) = until.filter(|_| !is_told && is_law(&sentence, at, name)) {
                told.push((sentence.words.as_ptr(), act.short));
                found.warning(notice.place(&sentence, &(at..at + name.len())), of_act(name, &act, until), LAW);
            }
        }
    }
}

/// Of a chain of citations, where this one stands: as it would be written, else the name of its law.
fn within(sentence: &Sentence, range: &Range<usize>, citation: &Citation, source: &Source) -> Range<usize> {
    let chain = &sentence.words[range.clone()];
    let here = |text: &str| chain.find(text).map(|at| range.start + at..range.start + at + text.len());
    let groups = citation.groups();
    let group = groups.iter().find(|group| group.law() == source.law());
    let written = group.map(|group| group.to_string().replace('\u{a0}', " "));
    written.and_then(|text| here(&text)).or_else(|| here(source.law().as_str())).unwrap_or_else(|| range.clone())
}

/// A short abbreviation may be another's; behind „dem“ or beside a section sign it is the act's.
fn is_law(sentence: &Sentence, at: usize, name: &str) -> bool {
    const BEFORE: [&str; 9] = ["dem ", "des ", "im ", "das ", "gemäß ", "nach ", "vom ", "(", "zum "];
    let before = &sentence.small[..at];
    name.len() > 5 || sentence.words.contains('§') || BEFORE.iter().any(|word| before.ends_with(word))
}

/// The Land whose law is meant, and the day that counts.
type Measure = (Option<Jurisdiction>, Option<Date>);

/// The code of the Land whose law is meant. Where no register says which it is, the name of an act has to.
fn land(land: Option<Jurisdiction>, name: &str) -> &'static str {
    land.map_or(if name.contains("NRW") || name.contains("NW") { "NW" } else { "" }, Jurisdiction::code)
}

/// The last day of an act that is gone.
fn gone((_, stand): Measure, act: &Statute) -> Option<Date> {
    act.until.filter(|until| stand.is_none_or(|stand| *until < stand))
}

/// What is wrong with a source, and the short name of its act. `is_said` knows whether a word is said beside it.
fn outdated(
    measure: Measure,
    source: &Source,
    is_said: &dyn Fn(&str) -> bool,
) -> Option<(&'static str, Severity, LegalFault)> {
    if let Some((section, norm)) = section(measure, source, is_said) {
        let fault = LegalFault::OutdatedSection {
            cited: Echo::new(cited(section, norm)),
            until: section.until.map(|until| until.to_string()),
            instead: section.instead,
            doubt: section.doubt,
        };
        return Some((section.law, weight(section.doubt), fault));
    }
    let name = source.law().as_str();
    let act = statute(name, land(measure.0, name))?;
    gone(measure, &act).map(|until| (act.short, weight(act.doubt), of_act(name, &act, until)))
}

fn of_act(cited: &str, act: &Statute, until: Date) -> LegalFault {
    let (cited, until) = (Echo::new(cited), until.to_string());
    LegalFault::OutdatedLaw { cited, until, successors: act.successors(), doubt: act.doubt }
}

/// The acts that have ended and of which there is no doubt, by every name.
static NAMES: LazyLock<Names<Statute>> = LazyLock::new(|| Names::new(ended().filter(|(_, act)| !act.doubt)));

/// Whether the texts of a key tell what is done, and why.
fn is_telling(key: &str) -> bool {
    matches!(
        key,
        "text"
            | "kurzbeschreibung"
            | "herkunft"
            | "kategorie"
            | "angaben"
            | "wenn"
            | "ab"
            | "sobald"
            | "dann"
            | "anlass"
            | "nachweis"
    )
}

/// What running text names: a hint, since it may speak of the past in words that nobody expects.
fn prose(text: &Text, found: &mut Found) {
    let Some(record) = text.record.filter(|_| !text.historical && !text.is_internal()) else { return };
    if record.activity.status == Status::Ended || !is_telling(text.key()) {
        return;
    }
    let Some((name, act)) = NAMES.longest(text.split()) else { return };
    let head = &text.register.head;
    let measure = (head.jurisdiction, Some(head.stand));
    let until = gone(measure, &act).filter(|_| is_meant(act.level, land(measure.0, name)));
    // A short abbreviation may be another's; beside a section sign it is the act's.
    let is_act = name.len() > 5 || text.words.contains('§');
    if let Some(until) = until.filter(|_| is_act && !speaks_of_the_past(text.words)) {
        found.hint(text.place(), of_act(name, &act, until), LAW);
    }
}

const fn weight(doubt: bool) -> Severity {
    if doubt { Severity::Hint } else { Severity::Warning }
}

fn section<'a>(
    (of, stand): Measure,
    source: &'a Source,
    is_said: &dyn Fn(&str) -> bool,
) -> Option<(&'static Section, &'a Norm)> {
    let Source::Norm(norm) = source else { return None };
    let is_cited = |section: &&Section| {
        if section.law != norm.law.as_str() {
            return false;
        }
        let (number, letter) = section.number;
        let numbered = norm.numbers.iter().any(|item| item.value == Value::Number(number, letter));
        let in_paragraph = section.paragraph.is_none_or(|paragraph| names_paragraph(norm, paragraph));
        let gone = section.until.zip(stand).is_none_or(|(until, stand)| until < stand);
        let is_meant = gone && is_meant(section.level, land(of, section.law));
        numbered && in_paragraph && is_meant && section.beside.is_none_or(is_said)
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
