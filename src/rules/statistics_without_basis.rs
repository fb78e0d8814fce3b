use super::Found;
use super::notice::{Notice, Sentence, clauses};
use super::words::has;
use crate::diagnostic::ProseFault;

rule! {
    /// Statistik aus IP-Adressen ohne Rechtsgrundlage
    ///
    /// # Was
    /// Ein Datenschutzhinweis wertet „zu statistischen Zwecken“ Daten aus, zu denen die IP-Adresse gehört; der Abschnitt nennt
    /// weder eine Rechtsgrundlage dafür noch, dass vorher gekürzt oder anonymisiert wird.
    ///
    /// # Warum
    /// Zu jedem Zweck gehört seine Rechtsgrundlage (Art. 13 Abs. 1 lit. c DSGVO); der sichere Betrieb deckt die Statistik nicht
    /// ohne Weiteres. Steht die Grundlage anderswo, ist nichts zu tun; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Gespeichert werden Zeit und IP-Adresse. Wir werten sie zu statistischen Zwecken aus.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Gespeichert werden Zeit und IP-Adresse. Für Statistiken werten wir sie aus, nachdem die IP-Adresse gekürzt ist.
    /// ```
    "statistics-without-basis" => Hint;
    Notice(check)
}

const STATISTICS: [&str; 2] = ["statisti", "nutzungsauswertung"];
const DONE: [&str; 10] =
    ["auswert", "werten", "ausgewertet", "nutzen", "genutzt", "verwend", "zweck", "erstell", "evaluat", "purpose"];
const ADDRESS: [&str; 5] = ["ip-adress", "ip adress", "ip-nummer", "ip address", "ip-address"];
const SPARED: [&str; 7] = ["anonymi", "anonyme", "anonym ", "gekürzt", "pseudonym", "aggregiert", "zusammengefasst"];
const BASIS: [&str; 8] =
    ["rechtsgrundlage", "auf grundlage", "art. 6", "artikel 6", "article 6", "§ ", "einwillig", "legal basis"];
const NO_ADDRESS: [&str; 3] = ["ohne ip-", "ip-adresse wird nicht", "ip-adressen werden nicht"];

fn check(notice: &Notice, found: &mut Found) {
    let mut last = None;
    for sentence in notice.sentences().filter(|_| notice.fits).filter(Sentence::is_told) {
        let is_done = sentence.says(&DONE) && clauses(sentence.small).any(is_stated);
        if last == Some(sentence.section) || !is_done {
            continue;
        }
        // Once a section.
        last = Some(sentence.section);
        let says = |stems: &[&str]| notice.section(sentence.section).any(|other| other.says(stems));
        if says(&ADDRESS) && !says(&SPARED) && !says(&BASIS) && !says(&NO_ADDRESS) {
            found.hint(
                notice.at(&sentence, &STATISTICS),
                ProseFault::StatisticsWithoutBasis,
                Some("Art. 13 Abs. 1 lit. c DSGVO"),
            );
        }
    }
}

/// Whether a clause speaks of statistics, and not of there being none: „werten sie statistisch aus und geben sie nicht weiter“
/// does, „keine Profile und Statistiken“ does not.
fn is_stated(clause: &str) -> bool {
    let is_none = |before: &str| has(before, &["kein", " no "]).is_some();
    let parts = || clause.split(" und ").flat_map(|part| part.split(" and "));
    let is_said = |part: &str| {
        has(part, &STATISTICS).is_some() && has(part, &["nicht", "ohne ", "not ", "kein", "no "]).is_none()
    };
    let at = STATISTICS.iter().filter_map(|stem| clause.find(stem)).min();
    at.is_some_and(|at| !is_none(&clause[..at])) && parts().any(is_said)
}
