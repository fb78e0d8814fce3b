use super::Found;
use super::notice::Notice;
use super::notice::parts;
use crate::diagnostic::ProseFault;

rule! {
    /// Angabe nach Art. 13, die im Datenschutzhinweis fehlt
    ///
    /// # Was
    /// Einem Datenschutzhinweis fehlt ein Teil dessen, was Art. 13 Abs. 1 und 2 DSGVO verlangt; je Teil eine Meldung für die
    /// ganze Datei. Einwilligung und Drittland werden nur verlangt, wo der Text sie nennt; was nicht sicher verlangt ist, ist
    /// ein Hinweis.
    ///
    /// # Warum
    /// Wer Daten erhebt, sagt den Betroffenen zu diesem Zeitpunkt, wer, wozu, auf welcher Grundlage, wie lange und welche
    /// Rechte sie haben (Art. 13 DSGVO). Was anderswo steht, muss verlinkt und leicht zu finden sein (Art. 12 Abs. 1 DSGVO).
    ///
    /// # Beispiel
    /// ```text
    /// Sie haben das Recht auf Auskunft.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit und das
    /// Recht, der Verarbeitung zu widersprechen (Art. 15 bis 18, 20, 21 DSGVO).
    /// ```
    "missing-notice-part" => Error;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits {
        return;
    }
    for (part, severity) in parts::missing(notice) {
        let basis = part.basis();
        found.add(severity, notice.whole(), ProseFault::MissingPart { part }, Some(basis));
    }
}
