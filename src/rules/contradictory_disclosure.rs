use std::ops::Range;

use super::Found;
use super::notice::{Notice, Sentence, clauses};
use super::words::{has, place};
use crate::diagnostic::ProseFault;

rule! {
    /// Nicht an Dritte und doch weitergegeben
    ///
    /// # Was
    /// Ein Datenschutzhinweis sagt ohne Ausnahme, dass Daten nicht an Dritte gehen, und im selben Abschnitt, dass sie bei
    /// Angriffen oder Ermittlungen ausgewertet oder herausgegeben werden.
    ///
    /// # Warum
    /// Auch Polizei und Staatsanwaltschaft bekommen die Daten dann; wer etwas bekommt oder bekommen kann, wird genannt (Art. 13
    /// Abs. 1 lit. e DSGVO), und was nicht stimmt, ist nicht transparent (Art. 5 Abs. 1 lit. a DSGVO). Ob eine Auswertung zur
    /// Weitergabe führt, sagt der Text nicht immer; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Die Protokolle geben wir nicht an Dritte weiter. Bei Angriffen werden sie ausgewertet, um Straftaten zu verfolgen.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Die Protokolle geben wir an Dritte nur weiter, wenn es zur Verfolgung eines Angriffs erforderlich ist, und zwar an die Polizei.
    /// ```
    "contradictory-disclosure" => Hint;
    Notice(check)
}

const THIRD: [&str; 5] = ["an dritte", "dritten zugänglich", "dritten nicht", "to third parties", "with third parties"];
const NONE: [&str; 6] = [" nicht", "nicht ", "kein", "weder", "not ", " no "];
/// An exception, or a denial of something else.
const LIMITED: [&str; 36] = [
    "zu anderen",
    "anderen zwecken",
    "zu weiteren",
    "es sei denn",
    "außer ",
    "nur wenn",
    "nur dann",
    "nur im ",
    "nur in ",
    "nur bei",
    "nur mit",
    "nur zu",
    "nur soweit",
    "nur aufgrund",
    "soweit",
    "sofern",
    "wenn ",
    "falls ",
    "ohne ",
    "ausgenommen",
    "grundsätzlich",
    "in der regel",
    "unbefugt",
    "kommerziell",
    "werb",
    "verkauf",
    "vermiet",
    "darüber hinaus",
    "hinausgehend",
    "im übrigen",
    "unless",
    "except",
    "only ",
    "without",
    "sold",
    "sell",
];
/// A sentence that names the exception puts it right.
const EXCEPTION: [&str; 13] = [
    "ausnahme",
    "ausgenommen",
    "es sei denn",
    "gilt nicht",
    "verpflicht",
    "unberührt",
    "nur ",
    "soweit",
    "sofern",
    "exception",
    "unless",
    "obliged",
    "only ",
];
const PURSUED: [&str; 13] = [
    "ermittlung",
    "strafverfolg",
    "staatsanwalt",
    "polizei",
    "strafbare",
    "straftat",
    "kriminell",
    "rechtsverfolg",
    "police",
    "prosecut",
    "law enforcement",
    "investigation",
    "criminal",
];
/// Who is told first: others than the body itself act there.
const AUTHORITIES: [&str; 7] =
    ["ermittlung", "strafverfolg", "staatsanwalt", "polizei", "police", "prosecut", "law enforcement"];
const HANDED: [&str; 17] = [
    "weitergegeben",
    "weitergeleitet",
    "weitergabe",
    "übermittel",
    "übergeben",
    "herausgegeben",
    "ausgewertet",
    "auswert",
    "gleiches gilt",
    "ebenso",
    "genutzt",
    "verwendet",
    "zur verfügung gestellt",
    "disclosed",
    "passed on",
    "evaluated",
    "handed over",
];

fn check(notice: &Notice, found: &mut Found) {
    for sentence in notice.sentences().filter(|_| notice.fits).filter(Sentence::is_told) {
        let Some(range) = denial(&sentence) else { continue };
        let handed = |other: &Sentence| other.is_told() && other.says(&PURSUED) && other.says(&HANDED);
        let others: Vec<Sentence> = notice.section(sentence.section).filter(handed).collect();
        let is_put_right = others.iter().any(|other| other.says(&EXCEPTION));
        let other = others.iter().find(|other| other.says(&AUTHORITIES)).or_else(|| others.first());
        if let Some(other) = other.filter(|_| !is_put_right) {
            let fault = ProseFault::DisclosedAllTheSame { elsewhere: other.around(&PURSUED) };
            found.hint(notice.place(&sentence, &range), fault, Some("Art. 13 Abs. 1 lit. e DSGVO"));
        }
    }
}

/// Where a sentence says of its own accord that third parties get nothing.
fn denial(sentence: &Sentence) -> Option<Range<usize>> {
    let range = place(sentence.small, &THIRD)?;
    let is_denied = |clause: &str| has(clause, &THIRD).is_some() && has(clause, &NONE).is_some();
    (!sentence.says(&LIMITED) && clauses(sentence.small).any(is_denied)).then_some(range)
}
