use super::citations::{bases, grounds, is_under_gdpr};
use super::Found;
use crate::diagnostic::{LegalFault, Place, Severity};
use crate::model::{BodyKind, Register};

rule! {
    /// Berechtigtes Interesse einer Behörde
    ///
    /// # Was
    /// Eine Behörde stützt einen Zweck auf Art. 6 Abs. 1 lit. f DSGVO.
    ///
    /// # Warum
    /// Art. 6 Abs. 1 UAbs. 2 DSGVO nimmt Behörden in Erfüllung ihrer Aufgaben davon aus: Der Gesetzgeber selbst muss
    /// die Grundlage schaffen. Bei Eigenbetrieben hängt es davon ab, ob sie am Wettbewerb teilnehmen; dort ist es ein
    /// Hinweis.
    ///
    /// # Beispiel
    /// ```toml
    /// rechtsgrundlagen = ["Art. 6 Abs. 1 lit. f DSGVO"]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// rechtsgrundlagen = ["Art. 6 Abs. 1 lit. e DSGVO", "§ 3 Abs. 1 DSG NRW"]
    /// ```
    "legitimate-interest-of-public-authority" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        let kind = match &activity.controller {
            Some(own) => own.kind,
            None => register.head.controller.kind,
        };
        let severity = match kind {
            Some(BodyKind::PublicAuthority) => Severity::Error,
            Some(BodyKind::MunicipalEnterprise) => Severity::Hint,
            Some(BodyKind::Company) | None => continue,
        };
        if is_under_gdpr(register, activity) {
            for (at, _) in bases(activity).into_iter().filter(|(_, citation)| grounds(citation, "f")) {
                let fault = LegalFault::LegitimateInterest;
                found.add(severity, Place::value(&record.file, at), fault, Some("Art. 6 Abs. 1 UAbs. 2 DSGVO"));
            }
        }
    }
}
