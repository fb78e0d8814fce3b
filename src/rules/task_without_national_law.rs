use super::Found;
use super::citations::{carries_a_task, grounds, is_under_gdpr};
use crate::diagnostic::{LegalFault, Place};
use crate::model::{Citation, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Aufgabe ohne Fachgesetz
    ///
    /// # Was
    /// Ein Zweck beruht auf Art. 6 Abs. 1 lit. c oder e DSGVO, aber weder bei ihm noch für den ganzen Eintrag ist
    /// eine andere Norm genannt.
    ///
    /// # Warum
    /// Beide Buchstaben tragen nur zusammen mit einer Rechtsgrundlage im Unionsrecht oder im Recht des Mitgliedstaats
    /// (Art. 6 Abs. 3 DSGVO). Artikel der DSGVO, die selbst verpflichten (etwa Art. 32), genügen.
    ///
    /// # Beispiel
    /// ```toml
    /// rechtsgrundlagen = ["Art. 6 Abs. 1 lit. e DSGVO"]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// rechtsgrundlagen = ["Art. 6 Abs. 1 lit. e DSGVO", "§ 3 Abs. 1 DSG NRW"]
    /// ```
    "task-without-national-law" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if !is_under_gdpr(register, activity) || activity.legal_bases.iter().any(carries_a_task) {
            continue;
        }
        let needs_law = |citation: &Citation| grounds(citation, 'c') || grounds(citation, 'e');
        let root = Pointer::root();
        let of_record = (&activity.legal_bases, root.key("rechtsgrundlagen"));
        let own = |index: usize| root.key("zwecke").row(index).key("rechtsgrundlagen");
        let of_purposes = activity.purposes.iter().enumerate().map(|(index, one)| (&one.legal_bases, own(index)));
        // What is cited for all purposes lacks its law only where no purpose names one.
        let lacks = |bases: &Vec<Citation>| !bases.iter().any(carries_a_task);
        let none_names_any = activity.purposes.iter().all(|purpose| lacks(&purpose.legal_bases));
        for (bases, at) in of_purposes.chain([of_record].into_iter().filter(|_| none_names_any)) {
            if let Some(index) = bases.iter().position(needs_law).filter(|_| lacks(bases)) {
                let place = Place::value(&record.file, at.row(index));
                found.warning(place, LegalFault::TaskWithoutLaw, Some("Art. 6 Abs. 3 DSGVO"));
            }
        }
    }
}
