use std::ops::Range;

use super::Found;
use super::notice::{Notice, Sentence};
use super::words::has;
use crate::diagnostic::{Echo, ProseFault};

rule! {
    /// Empfänger, die niemand erkennt
    ///
    /// # Was
    /// Ein Datenschutzhinweis spricht von „unseren Dienstleistern“, „beauftragten Institutionen“ oder „Dritten“, die Daten bekommen,
    /// und nennt nirgends einen Namen oder eine Kategorie, aus der hervorgeht, wer gemeint ist. Je Abschnitt eine Meldung.
    ///
    /// # Warum
    /// Zu nennen sind die Empfänger oder Kategorien von Empfängern (Art. 13 Abs. 1 lit. e DSGVO). „Dienstleister“ ist jeder.
    /// Kategorien genügen, und was eine ist, entscheidet ein Mensch; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Die Daten geben wir an unsere Dienstleister weiter.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Die Daten verarbeitet in unserem Auftrag das Kommunale Rechenzentrum Musterland (Art. 28 DSGVO).
    /// ```
    "unnamed-recipient" => Hint;
    Notice(check)
}

/// What may be anyone, the longer first.
const ANYONE: [&str; 24] = [
    "dienststellen und institutionen",
    "beauftragten dienststellen",
    "beauftragte dienststellen",
    "beauftragten institutionen",
    "beauftragten stellen",
    "beauftragte stellen",
    "beauftragten unternehmen",
    "beauftragte unternehmen",
    "externe stellen",
    "externen stellen",
    "externe dienstleister",
    "externen dienstleister",
    "unseren dienstleistern",
    "unsere dienstleister",
    "dienstleistern",
    "dienstleister",
    "unsere auftragsverarbeiter",
    "unseren auftragsverarbeitern",
    "unsere auftragnehmer",
    "partnerunternehmen",
    "kooperationspartner",
    "service providers",
    "third-party providers",
    "our processors",
];
/// „Dienstleister für Druck und Versand“, „Dienstleister, die unsere Server betreiben“: a category.
const SAYS_WHICH: [&str; 17] = [
    "für ",
    "(",
    "zum ",
    "zur ",
    "im bereich",
    "namens",
    "wie ",
    "z.",
    "etwa ",
    ":",
    ", die ",
    ", der ",
    "aus ",
    "for ",
    "such as",
    "that ",
    "who ",
];
const KINDS: [&str; 6] = ["technische", "technischen", "technischer", "kommunale", "kommunalen", "kommunaler"];
/// Somebody, or a kind of somebody, is named.
const NAMED: [&str; 25] = [
    "rechenzentr",
    "data centre",
    "data center",
    "gmbh",
    "mbh",
    "limited",
    "zweckverband",
    "anstalt des öffentlichen rechts",
    "aör",
    "genossenschaft",
    "hoster",
    "hosting",
    "gehostet",
    "druckerei",
    "e. v.",
    "e.v.",
    "it-dienstleister",
    "it-dienstleistung",
    "versanddienst",
    "zahlungsdienst",
    "datenverarbeitungszentrale",
    "kommunale datenverarbeitung",
    "akdb",
    "dataport",
    "ekom21",
];
const OFFICER: [&str; 2] = ["datenschutzbeauftragt", "data protection officer"];
const TO_THIRD: [&str; 2] = ["an dritte", "to third parties"];
const HANDED: [&str; 7] =
    ["weitergegeben", "weitergeleitet", "weitergabe", "übermittelt", "geben wir", "passed on", "disclosed"];
/// Then it is said to whom, or that it is nobody.
const LIMITED: [&str; 14] = [
    "nicht", "kein", "weder", "ohne ", "nur ", "soweit", "sofern", "wenn ", "falls ", "not ", " no ", "only ",
    "unless", "if ",
];

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits || has(notice.small(), &ANYONE).or_else(|| has(notice.small(), &TO_THIRD)).is_none() {
        return;
    }
    // The officer may be of a firm, too.
    let is_named = |sentence: Sentence| {
        sentence.says(&NAMED) && !sentence.says(&OFFICER) && has(notice.heading(sentence.section), &OFFICER).is_none()
    };
    if notice.sentences().any(is_named) {
        return;
    }
    let mut section = None;
    for sentence in notice.sentences().filter(Sentence::is_told) {
        // Who says it twice in a section means the same.
        if section == Some(sentence.section) {
            continue;
        }
        if let Some(range) = anyone(&sentence).or_else(|| third(&sentence)) {
            section = Some(sentence.section);
            let fault = ProseFault::UnnamedRecipient { written: Echo::new(&sentence.words[range.clone()]) };
            found.hint(notice.place(&sentence, &range), fault, Some("Art. 13 Abs. 1 lit. e DSGVO"));
        }
    }
}

/// Where a sentence names somebody who may be anyone.
fn anyone(sentence: &Sentence) -> Option<Range<usize>> {
    let stem = has(sentence.small, &ANYONE)?;
    let at = sentence.small.find(stem)?;
    let (before, after) = (&sentence.small[..at], &sentence.small[at + stem.len()..]);
    // „IT-Dienstleister“ is a category; so is „technischer Dienstleister“.
    let is_compound = before.ends_with(|sign: char| sign.is_alphanumeric() || sign == '-');
    let is_kind = before.split_whitespace().next_back().is_some_and(|word| KINDS.contains(&word));
    let after = after.trim_start_matches(|sign: char| sign.is_alphabetic());
    let says_which = SAYS_WHICH.iter().any(|words| after.starts_with(words) || after.trim_start().starts_with(words));
    let is_none = sentence.denies(&[stem]);
    (!is_compound && !is_kind && !says_which && !is_none).then(|| at..at + stem.len())
}

/// Where data go to third parties, whoever they are.
fn third(sentence: &Sentence) -> Option<Range<usize>> {
    let stem = has(sentence.small, &TO_THIRD)?;
    let at = sentence.small.find(stem)?;
    let says_which = SAYS_WHICH.iter().any(|words| sentence.small[at + stem.len()..].trim_start().starts_with(words));
    (sentence.says(&HANDED) && !sentence.says(&LIMITED) && !says_which).then(|| at..at + stem.len())
}
