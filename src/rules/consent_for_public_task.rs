use super::Found;
use super::citations::{At, bases, grounds, is_under_gdpr};
use crate::diagnostic::{LegalFault, Place};
use crate::model::{ProvisionDuty, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Einwilligung für eine gesetzliche Aufgabe
    ///
    /// # Was
    /// Ein Zweck nennt eine Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) neben einer Pflicht oder Aufgabe (lit. c, e),
    /// oder die Angaben sind gesetzlich vorgeschrieben und trotzdem beruht alles auf Einwilligung.
    ///
    /// # Warum
    /// Wer keine echte Wahl hat, willigt nicht freiwillig ein (Erwägungsgrund 43, Art. 7 Abs. 4 DSGVO); und ein
    /// Widerruf dürfte an der Aufgabe nichts ändern. Je Zweck soll eine Grundlage tragen.
    ///
    /// # Beispiel
    /// ```toml
    /// { text = "Meldebescheinigung ausstellen", rechtsgrundlagen = ["Art. 6 Abs. 1 lit. a und e DSGVO", "§ 18 BMG"] }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { text = "Meldebescheinigung ausstellen", rechtsgrundlagen = ["Art. 6 Abs. 1 lit. e DSGVO", "§ 18 BMG"] }
    /// ```
    "consent-for-public-task" => Warning;
    Register(check)
}

const LAW: Option<&str> = Some("Art. 7 Abs. 4 DSGVO");

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if !is_under_gdpr(register, activity) {
            continue;
        }
        for (row, purpose) in activity.purposes.iter().enumerate() {
            let has = |letter| purpose.legal_bases.iter().any(|citation| grounds(citation, letter));
            if let Some(index) = purpose.legal_bases.iter().position(|citation| grounds(citation, 'a'))
                && (has('c') || has('e'))
            {
                let at = At::Purpose(row, index).pointer();
                found.warning(Place::value(&record.file, at), LegalFault::ConsentBesideTask, LAW);
            }
        }
        let is_ground = |letter| bases(activity).any(|(_, citation)| grounds(citation, letter));
        let only_consent = || is_ground('a') && !('b'..='f').any(is_ground);
        let duty = activity.provision.as_ref().and_then(|provision| provision.duty);
        if duty == Some(ProvisionDuty::Statute) && only_consent() {
            let at = Pointer::root().key("bereitstellung").key("pflicht");
            found.warning(Place::value(&record.file, at), LegalFault::ConsentUnderDuty, LAW);
        }
    }
}
