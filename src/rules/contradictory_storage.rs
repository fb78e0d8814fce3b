use std::ops::Range;

use super::Found;
use super::notice::{Notice, Sentence};
use super::words::{has, place};
use crate::diagnostic::ProseFault;

rule! {
    /// Nicht gespeichert und doch aufbewahrt
    ///
    /// # Was
    /// Ein Datenschutzhinweis sagt „Eine (weitere) Speicherung erfolgt nicht“ oder „Ihre Daten werden nicht gespeichert“, und im
    /// selben Absatz werden dieselben Angaben ausgedruckt, zur Akte genommen, archiviert oder gespeichert. Von einzelnen Angaben
    /// wie der IP-Adresse handelt `contradictory-anonymity`.
    ///
    /// # Warum
    /// Auch ein Ausdruck in der Akte ist eine Speicherung (Art. 2 Abs. 1, Art. 4 Nr. 2 DSGVO). Was nicht stimmt, ist nicht
    /// transparent (Art. 5 Abs. 1 lit. a DSGVO). Ob dieselben Daten gemeint sind, sagt der Text oft nicht; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Ihre Nachricht wird nicht gespeichert. Die Angaben werden ausgedruckt und der Sachbearbeitung gegeben.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Ihre Nachricht drucken wir aus und nehmen sie zur Akte; diese vernichten wir nach zwei Jahren. Die E-Mail löschen wir sofort.
    /// ```
    "contradictory-storage" => Hint;
    Notice(check)
}

const DENIED: [&str; 17] = [
    "speicherung erfolgt nicht",
    "speicherung findet nicht statt",
    "speicherung der daten erfolgt nicht",
    "speicherung ihrer daten erfolgt nicht",
    "speicherung ihrer angaben erfolgt nicht",
    "speicherung personenbezogener daten erfolgt nicht",
    "keine speicherung",
    "keine weitere speicherung",
    "daten werden nicht gespeichert",
    "daten werden von uns nicht gespeichert",
    "angaben werden nicht gespeichert",
    "nachricht wird nicht gespeichert",
    "daten speichern wir nicht",
    "angaben speichern wir nicht",
    "data are not stored",
    "data is not stored",
    "do not store your data",
];
/// Then only what is said behind it can be against it: „sieben Tage gespeichert. Eine weitere Speicherung erfolgt nicht.“
const FURTHER: [&str; 6] =
    ["weitere speicherung", "weitergehende", "darüber hinaus", "hinausgehende", "im übrigen", "längere"];
/// What is said under a condition, or of a part.
const LIMITED: [&str; 20] = [
    "es sei denn",
    "ausgenommen",
    "außer ",
    "soweit",
    "sofern",
    "wenn ",
    "falls ",
    "ohne ",
    "solange",
    "dauerhaft",
    "auf dauer",
    "vollständig",
    "ungekürzt",
    "länger",
    "auf ihrem",
    "lokal",
    "unless",
    "except",
    "permanently",
    "without",
];
const PAPER: [&str; 13] = [
    "ausgedruckt",
    "drucken wir",
    "ausdruck",
    "archiviert",
    "zur akte",
    "zu den akten",
    "in die akte",
    "in der akte",
    "abgeheftet",
    "veraktet",
    "printed",
    "archived",
    "put on file",
];
const NO_PAPER: [&str; 4] = ["nicht ausgedruckt", "nicht archiviert", "not printed", "ausdrücklich"];
const KEPT: [&str; 11] = [
    "werden gespeichert",
    "wird gespeichert",
    "speichern wir",
    "wir speichern",
    "aufbewahrt",
    "bewahren wir",
    "protokolliert",
    "are stored",
    "is stored",
    "we store",
    "are kept",
];
/// The same data, as far as words tell.
const OF_ALL: [&str; 9] = [
    "daten",
    "angaben",
    "nachricht",
    "eingaben",
    "ihre informationen",
    "diese informationen",
    "your data",
    "message",
    "these data",
];
const OTHERS: [&str; 10] =
    ["andere", "übrige", "anonym", "statisti", "technisch", "lediglich", "nur ", "ausschließlich", "cookie", "only"];

fn check(notice: &Notice, found: &mut Found) {
    for sentence in notice.sentences().filter(|_| notice.fits).filter(Sentence::is_told) {
        let Some(range) = denial(&sentence) else { continue };
        let is_further = sentence.says(&FURTHER);
        let mut others = notice.block(&sentence).filter(|other| !is_further || sentence.is_before(other));
        if let Some(other) = others.find(|other| is_kept(other) && denial(other).is_none()) {
            let word = if other.says(&PAPER) { other.around(&PAPER) } else { other.around(&KEPT) };
            let fault = ProseFault::StoredAllTheSame { elsewhere: word };
            found.hint(notice.place(&sentence, &range), fault, Some("Art. 5 Abs. 1 lit. a DSGVO"));
        }
    }
}

/// Where a sentence says that nothing is stored, without a condition and of everything.
fn denial(sentence: &Sentence) -> Option<Range<usize>> {
    let range = place(sentence.small, &DENIED)?;
    // „Bankdaten werden nicht gespeichert“ is said of them alone.
    let is_part =
        sentence.small[..range.start].chars().next_back().is_some_and(|sign| sign.is_alphabetic() || sign == '-');
    (!is_part && !sentence.says(&LIMITED)).then_some(range)
}

fn is_kept(sentence: &Sentence) -> bool {
    let is_filed = sentence.says(&PAPER) && !sentence.says(&NO_PAPER);
    let of_all = || sentence.small.split(' ').any(|word| OF_ALL.iter().any(|stem| word.starts_with(stem)));
    let of_several = || has(sentence.small, &OF_ALL).is_some_and(|stem| stem.contains(' '));
    is_filed
        || (sentence.says(&KEPT)
            && !sentence.says(&["nicht", "kein", "not "])
            && !sentence.says(&LIMITED)
            && !sentence.says(&OTHERS)
            && (of_all() || of_several()))
}
