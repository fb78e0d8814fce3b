use super::Found;
use super::citations::{bases, grounds, is_under_gdpr};
use super::notice::Notice;
use super::notice::citations::Cited;
use super::words::has;
use crate::diagnostic::{LegalFault, Place, Severity};
use crate::model::{BodyKind, Register};

rule! {
    /// Berechtigtes Interesse einer Behörde
    ///
    /// # Was
    /// Eine Behörde stützt einen Zweck auf Art. 6 Abs. 1 lit. f DSGVO, in einem Eintrag oder in ihren Datenschutzhinweisen.
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
    Register(check), Notice(check_notice)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        let kind = match &activity.controller {
            Some(own) => own.kind,
            None => register.head.controller.kind,
        };
        let Some(severity) = weight(kind) else { continue };
        if is_under_gdpr(register, activity) {
            for (at, _) in bases(activity).filter(|(_, citation)| grounds(citation, 'f')) {
                let fault = LegalFault::LegitimateInterest;
                found.add(
                    severity,
                    Place::value(&record.file, at.pointer()),
                    fault,
                    Some("Art. 6 Abs. 1 UAbs. 2 DSGVO"),
                );
            }
        }
    }
}

const fn weight(kind: Option<BodyKind>) -> Option<Severity> {
    match kind {
        Some(BodyKind::PublicAuthority) => Some(Severity::Error),
        Some(BodyKind::MunicipalEnterprise) => Some(Severity::Hint),
        Some(BodyKind::Company) | None => None,
    }
}

fn check_notice(notice: &Notice, found: &mut Found) {
    const AUTHORITIES: [&str; 13] = [
        "ist die stadt ",
        "ist die gemeinde ",
        "ist der kreis ",
        "ist der landkreis ",
        "stadtverwaltung",
        "gemeindeverwaltung",
        "kreisverwaltung",
        "landratsamt",
        "bürgermeister",
        "landrat",
        "landrätin",
        "magistrat",
        "rathaus",
    ];
    // Whoever explains the right to object cites this letter too.
    const OBJECTION: [&str; 4] = ["widerspruch", "widersprech", "art. 21", "object"];
    let severity = match notice.register {
        Some(register) => weight(register.head.controller.kind),
        None => has(notice.small(), &AUTHORITIES).map(|_| Severity::Warning),
    };
    let Some(severity) = severity else { return };
    for (sentence, cited) in notice.citations() {
        if let Cited::Well(citation, range) = cited
            && grounds(citation, 'f')
            && !sentence.says(&OBJECTION)
        {
            let place = notice.place(sentence, range);
            found.add(severity, place, LegalFault::LegitimateInterest, Some("Art. 6 Abs. 1 UAbs. 2 DSGVO"));
        }
    }
}
