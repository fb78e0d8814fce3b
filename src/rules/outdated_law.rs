use std::sync::LazyLock;

use super::Found;
use super::citations::all;
use super::notice::citations::Cited;
use super::notice::{Notice, Sentence};
use super::words::{Names, speaks_of_the_past};
use crate::diagnostic::{Echo, LegalFault, Place, Severity};
use crate::law::{Repealed, Section, repealed, sections};
use crate::model::citation::{Level, Norm, Source, Value};
use crate::model::{Date, Jurisdiction, LegalFramework, ProcessingActivity, Record, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Recht, das nicht mehr gilt
    ///
    /// # Was
    /// Eine Fundstelle nennt ein Gesetz, eine Verordnung oder einen Paragraphen, den es so nicht mehr gibt. Steht ein
    /// solches Gesetz nur im Fließtext, oder wissen unsere Tabellen es nur aus zweiter Hand, ist es ein Hinweis. Einträge
    /// im Rechtsrahmen `dsg-nrw-alt` und beendete bleiben ungeprüft. In Datenschutzhinweisen zählt der Fließtext.
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
    Register(check), Notice(check_notice)
}

const LAW: Option<&str> = Some("Art. 6 Abs. 3 DSGVO");

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw || activity.status == Status::Ended {
            continue;
        }
        prose(register, record, found);
        let measure = (register.head.jurisdiction, Some(register.head.stand));
        let purposes = activity.purposes.iter().map(|purpose| purpose.text.as_str());
        let around = purposes.chain([activity.designation.as_str()]).collect::<Vec<_>>().join(" ").to_lowercase();
        for (at, citation) in all(activity) {
            for source in citation.sources() {
                if let Some((_, severity, fault)) = outdated(measure, source, &around) {
                    found.add(severity, Place::value(&record.file, at.clone()), fault, LAW);
                }
            }
        }
    }
}

/// The Land whose law is meant, and the day that counts.
type Measure = (Option<Jurisdiction>, Option<Date>);

/// What is wrong with a source, and the short name of its act. `around` is what is said beside it, in small letters.
fn outdated(measure: Measure, source: &Source, around: &str) -> Option<(&'static str, Severity, LegalFault)> {
    if let Some((section, norm)) = section(measure, source, around) {
        let fault = LegalFault::OutdatedSection {
            cited: Echo::new(cited(section, norm)),
            until: section.until.map(|until| until.to_string()),
            instead: section.instead,
            doubt: section.doubt,
        };
        return Some((section.law, weight(section.doubt), fault));
    }
    let act = act(measure, source)?;
    Some((act.short, weight(act.doubt), of_act(source.law().as_str(), act)))
}

fn of_act(cited: &str, act: &'static Repealed) -> LegalFault {
    LegalFault::OutdatedLaw {
        cited: Echo::new(cited),
        until: act.until.to_string(),
        successors: &act.successors,
        doubt: act.doubt,
    }
}

/// In a notice law is told to everyone, and everyone may take it for law in force.
fn check_notice(notice: &Notice, found: &mut Found) {
    let measure = notice.measure();
    let mut told: Vec<(*const u8, &str)> = Vec::new();
    for (sentence, cited) in notice.citations() {
        let Cited::Well(citation, range) = cited else { continue };
        for source in citation.sources() {
            let outdated = outdated(measure, source, notice.lead(sentence));
            if let Some((act, severity, fault)) = outdated.filter(|_| !speaks_of_the_past(sentence.words)) {
                told.push((sentence.words.as_ptr(), act));
                found.add(severity, notice.place(sentence, range), fault, LAW);
            }
        }
    }
    for sentence in notice.sentences().filter(|sentence| !speaks_of_the_past(sentence.words)) {
        for (at, name, act) in NAMES.all(sentence.words) {
            let is_told = told.contains(&(sentence.words.as_ptr(), act.short));
            let counts = is_meant(measure.0, act.level, name) && measure.1.is_none_or(|stand| act.until < stand);
            if !is_told && counts && is_law(&sentence, at, name) {
                told.push((sentence.words.as_ptr(), act.short));
                found.warning(notice.place(&sentence, &(at..at + name.len())), of_act(name, act), LAW);
            }
        }
    }
}

/// A short abbreviation may be another's; behind „dem“ or beside a section sign it is the act's.
fn is_law(sentence: &Sentence, at: usize, name: &str) -> bool {
    const BEFORE: [&str; 9] = ["dem ", "des ", "im ", "das ", "gemäß ", "nach ", "vom ", "(", "zum "];
    let before = &sentence.small[..at];
    name.len() > 5 || sentence.words.contains('§') || BEFORE.iter().any(|word| before.ends_with(word))
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
            let is_meant = is_meant(register.head.jurisdiction, act.level, name) && act.until < register.head.stand;
            is_meant && (name.len() > 5 || text.contains('§'))
        });
        if let Some((name, act)) = named.filter(|_| !speaks_of_the_past(text)) {
            found.hint(Place::value(&record.file, at), of_act(name, act), LAW);
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

fn act((land, stand): Measure, source: &Source) -> Option<&'static Repealed> {
    let name = source.law().as_str();
    let is_named = |act: &&Repealed| act.short == name || act.spellings.contains(&name);
    let mut named = repealed().iter().filter(is_named);
    named.find(|act| stand.is_none_or(|stand| act.until < stand) && is_meant(land, act.level, name))
}

fn section<'a>((land, stand): Measure, source: &'a Source, around: &str) -> Option<(&'static Section, &'a Norm)> {
    let Source::Norm(norm) = source else { return None };
    let is_cited = |section: &&Section| {
        let (number, letter) = section.number;
        let numbered = norm.numbers.iter().any(|item| item.value == Value::Number(number, letter));
        let in_paragraph = section.paragraph.is_none_or(|paragraph| names_paragraph(norm, paragraph));
        let gone = section.until.zip(stand).is_none_or(|(until, stand)| until < stand);
        let is_old = section.beside.is_none_or(|word| around.contains(word));
        let is_meant = is_meant(land, section.level, section.law);
        section.law == norm.law.as_str() && numbered && in_paragraph && gone && is_old && is_meant
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

/// Law of a Land is meant in a register of that Land alone: others may have an act of the same name. Where no register
/// says which Land it is, the name has to.
fn is_meant(land: Option<Jurisdiction>, level: &str, name: &str) -> bool {
    if land.is_none() && level == "NW" {
        return name.contains("NRW") || name.contains("NW");
    }
    let land = match land {
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
