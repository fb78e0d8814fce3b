use super::Found;
use crate::diagnostic::{LegalFault, Place, Severity};
use crate::model::Register;
use crate::source::pointer::Pointer;

rule! {
    /// Zurückgehalten ohne Grund
    ///
    /// # Was
    /// Ein Eintrag wird von der öffentlichen Ausgabe zurückgehalten, und es steht kein Grund dabei; oder der Grund hat
    /// weniger als drei Wörter („geheim“) und sagt nicht, warum. Das ist nur ein Hinweis.
    ///
    /// # Warum
    /// Was die Öffentlichkeit nicht sieht, muss gegenüber der Aufsichtsbehörde begründet sein, die den Eintrag sieht
    /// (Art. 5 Abs. 2, Art. 30 Abs. 4 DSGVO). Veröffentlicht wird nur, wie viele Einträge es sind.
    ///
    /// # Beispiel
    /// ```toml
    /// [intern.zurueckhaltung]
    /// seit = 2026-01-01
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [intern.zurueckhaltung]
    /// grund = "Wer die Abwehr kennt, kann sie umgehen."
    /// seit = 2026-01-01
    /// ```
    "withheld-without-reason" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let internal = record.activity.internal.as_ref();
        let Some(withholding) = internal.and_then(|internal| internal.withholding.as_ref()) else { continue };
        let at = Pointer::root().key("intern").key("zurueckhaltung");
        let (severity, place, fault) = match &withholding.reason {
            None => (Severity::Error, Place::header(&record.file, at), LegalFault::WithheldWithoutReason),
            Some(reason) if reason.split_whitespace().count() < 3 => {
                (Severity::Hint, Place::value(&record.file, at.key("grund")), LegalFault::WithheldForNoReason)
            }
            Some(_) => continue,
        };
        found.add(severity, place, fault, Some("Art. 5 Abs. 2 DSGVO"));
    }
}
