use super::Found;
use super::citations::is_under_gdpr;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{PartnerKind, Recipient, RecipientKind, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Gemeinsam Verantwortlicher ohne Vereinbarung
    ///
    /// # Was
    /// Ein Empfänger gilt als gemeinsam verantwortlich, aber unter `gemeinsam` steht nicht, wer was tut. Fehlt dort
    /// nur `wesentliches` oder `aufgaben`, meldet das `missing-mandatory-field`.
    ///
    /// # Warum
    /// Gemeinsam Verantwortliche legen ihre Aufgaben in einer Vereinbarung fest und stellen deren Wesentliches den
    /// Betroffenen zur Verfügung (Art. 26 Abs. 1 und 2 DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// empfaenger = [ { partner = "nachbarstadt", art = "gemeinsam", anlass = "gemeinsames Portal" } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// gemeinsam = [ { partner = "nachbarstadt", aufgaben = "Betrieb des Portals", wesentliches = "Auskünfte erteilt jede Stadt für ihre Daten." } ]
    /// ```
    "joint-controller-without-essence" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in register.records.iter().filter(|record| is_under_gdpr(register, &record.activity)) {
        for (index, recipient) in record.activity.recipients.iter().flatten().enumerate() {
            let arranged = match &recipient.partner {
                Some(key) => record.activity.joint_controllers.iter().any(|joint| joint.partner == *key),
                None => !record.activity.joint_controllers.is_empty(),
            };
            if is_joint(register, recipient) && !arranged {
                let place = Place::value(&record.file, Pointer::root().key("empfaenger").row(index));
                found.warning(place, LegalFault::JointControllerNotArranged, Some("Art. 26 Abs. 1 und 2 DSGVO"));
            }
        }
    }
}

/// As the record says; where it says nothing, as the partner is declared.
fn is_joint(register: &Register, recipient: &Recipient) -> bool {
    let partner = register.head.partners.iter().find(|partner| Some(&partner.key) == recipient.partner.as_ref());
    match recipient.kind {
        Some(kind) => kind == RecipientKind::JointController,
        None => partner.is_some_and(|partner| partner.kind == PartnerKind::JointController),
    }
}
