//! Where a notice says how long data are kept, and of which processing it says so.

use super::topics::TOPICS;
use super::{Notice, Sentence, periods};
use crate::rules::words::has;

const CRITERIA: [&str; 22] = [
    "sobald",
    "solange",
    "nachdem",
    "bis zu",
    "bis sie",
    "anschließend",
    "nach abschluss",
    "nach ende",
    "nach dem ende",
    "nach der abbestell",
    "nach abbestell",
    "nach der abmeld",
    "nach abmeld",
    "mit der abmeld",
    "nach dem widerruf",
    "nach widerruf",
    "nach beendigung",
    "nach der beantwortung",
    "nach beantwortung",
    "as soon as",
    "until",
    "as long as",
];
/// „Wir speichern Ihre Adresse, bis Sie sich abmelden.“
const KEPT_UNTIL: [&str; 7] =
    ["bis sie", "bis zum", "bis zur", "solange", "so lange", "für die dauer", "bis auf widerruf"];
/// What a heading about it says beside [`periods::ENDS`].
const DURATION: [&str; 6] = ["dauer", "wie lange", "frist", "how long", "storage period", "period of"];
const RIGHT: [&str; 2] = ["recht", "right"];
/// The server's record goes by many names.
const LOG: [&str; 7] = ["protokoll", "logdat", "log-dat", "logfile", "log file", "server log", "the log"];
/// Of everything at once.
const OF_ALL: [&str; 8] = [
    "personenbezogene daten",
    "personenbezogenen daten",
    "ihre daten",
    "ihrer daten",
    "alle daten",
    "die daten",
    "personal data",
    "your data",
];
const NOT_KEPT: [&str; 7] = [
    "nicht gespeichert",
    "speichern wir nicht",
    "keine speicherung",
    "speicherung erfolgt nicht",
    "speicherung findet nicht statt",
    "speichern keine",
    "not stored",
];
/// Vague, and told by another rule.
const VAGUE: [&str; 6] = ["nach ablauf", "frist", "aktenordnung", "aktenplan", "so lange", "solange"];
/// „Sie werden gelöscht, wenn Ihre Anfrage erledigt ist.“
const ERASED_WHEN: [&str; 8] = [
    "gelöscht, wenn",
    "gelöscht, sofern",
    "löschen wir, wenn",
    "löschen wir sie, wenn",
    "löschen sie, wenn",
    "entfernt, wenn",
    "deleted when",
    "deleted if",
];
/// Then it is not said of everything.
const OF_A_PART: [&str; 9] =
    ["weitere", "darüber hinaus", "ip-", "ip address", "dauerhaft", "vollständig", "cookie", "passwor", "länger"];

/// Whether a sentence says when data end: a figure, or what decides.
pub fn tells(notice: &Notice, sentence: &Sentence) -> bool {
    // „14 Tage ab Versand“ below „Löschung“; but below „Recht auf Löschung“ stands when we answer.
    let heading = notice.heading(sentence.section);
    let is_below = || has(heading, &periods::ENDS).is_some() && has(heading, &RIGHT).is_none();
    let is_criterion = || {
        sentence.says(&["lösch", "aufbewahr", "delet", "erase", "stored"]) && sentence.says(&CRITERIA)
            || sentence.says(&["speicher"]) && sentence.says(&KEPT_UNTIL)
    };
    !periods::of_erasure(sentence).is_empty()
        || (is_below() && !periods::all(sentence.small).is_empty())
        || (sentence.is_told() && is_criterion() && !sentence.says(&periods::SOME_TIME))
}

/// Whether anything is said of it at all.
pub fn is_any_told(notice: &Notice) -> bool {
    notice.sentences().any(|sentence| tells(notice, &sentence))
}

/// Topics, by their number in [`TOPICS`].
#[derive(Clone, Copy, Default)]
pub struct Set(u32);

impl Set {
    const ALL: Self = Self(u32::MAX);

    fn of(is_in: impl Fn(usize) -> bool) -> Self {
        Self((0..TOPICS.len()).filter(|index| is_in(*index)).fold(0, |set, index| set | 1 << index))
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this topic is in it.
    pub const fn has(self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }
}

/// The topics of which a notice says how long their data are kept. Where it may mean everything, it does.
pub fn covered(notice: &Notice) -> Set {
    let mut sections: Vec<Set> = Vec::new();
    for sentence in notice.sentences() {
        if sections.len() <= sentence.section {
            sections.resize(sentence.section + 1, Set::default());
        }
        sections[sentence.section].add(named(&sentence));
    }
    let about_ends: Vec<usize> =
        (0..sections.len()).filter(|section| is_about_ends(notice.heading(*section))).collect();
    let (mut covered, mut summed) = (Set::default(), None);
    for sentence in notice.sentences() {
        let is_none = || sentence.says(&NOT_KEPT) && !sentence.says(&OF_A_PART);
        let is_vague = || {
            let is_vague = sentence.says(&periods::ENDS) && sentence.says(&VAGUE);
            sentence.is_told() && (is_vague || sentence.says(&ERASED_WHEN))
        };
        if !tells(notice, &sentence) && !is_none() && !is_vague() {
            continue;
        }
        let section = sentence.section;
        let (named, heading) = (named(&sentence), notice.heading(section));
        let of_heading = Set::of(|index| TOPICS[index].is_heading(heading));
        covered.add(named);
        covered.add(of_heading);
        if !named.is_empty() {
            continue;
        }
        if let Ok(number) = about_ends.binary_search(&section) {
            // One such section speaks for all; of several, each for what stands between it and the one before.
            let from = number.checked_sub(1).map_or(0, |before| about_ends[before] + 1);
            match about_ends.len() {
                1 => return Set::ALL,
                _ if summed == Some(section) => {}
                _ => sections[from..=section].iter().for_each(|set| covered.add(*set)),
            }
            summed = Some(section);
        } else if !sections[section].is_empty() {
            covered.add(sections[section]);
        } else if has(heading, &RIGHT).is_none() && sentence.says(&OF_ALL) && is_general(&sentence) {
            return Set::ALL;
        }
    }
    covered
}

/// What a sentence speaks of.
fn named(sentence: &Sentence) -> Set {
    Set::of(|index| TOPICS[index].is_in(sentence) || (index == 0 && sentence.says(&LOG)))
}

/// A section of its own about how long data are kept, and not about the right to erasure.
fn is_about_ends(heading: &str) -> bool {
    let is_about = has(heading, &periods::ENDS).is_some() || has(heading, &DURATION).is_some();
    is_about && has(heading, &RIGHT).is_none()
}

/// „Auf Antrag“ and „binnen eines Monats nach Ihrem Antrag“ are of the right to erasure.
fn is_general(sentence: &Sentence) -> bool {
    !sentence.says(&["antrag", "verlangen", "auf wunsch", "on request", "recht auf"])
}
