use super::Found;
use crate::diagnostic::{Place, RuleFault};
use crate::model::{LegalFramework, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Angabe aus einem anderen Rechtsrahmen
    ///
    /// # Was
    /// `auftraggeber`, `verarbeitungen` oder `unterauftrag` stehen in einem Eintrag, der nicht der eines
    /// Auftragsverarbeiters ist.
    ///
    /// # Warum
    /// Diese Angaben gehören ins Verzeichnis nach Art. 30 Abs. 2 DSGVO; im Eintrag eines Verantwortlichen wären sie
    /// irreführend.
    ///
    /// # Beispiel
    /// ```toml
    /// auftraggeber = "alle"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// rechtsrahmen = "dsgvo-auftrag"
    /// auftraggeber = "alle"
    /// ```
    "answer-of-another-regime" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::GdprProcessor {
            continue;
        }
        let answers = [
            ("auftraggeber", activity.clients.is_some()),
            ("verarbeitungen", !activity.processing_categories.is_empty()),
            ("unterauftrag", !activity.sub_processors.is_empty()),
        ];
        for (field, _) in answers.into_iter().filter(|(_, there)| *there) {
            let place = Place::key(&record.file, Pointer::root().key(field));
            let fault = RuleFault::AnswerOfAnotherRegime { field, framework: "dsgvo-auftrag" };
            found.error(place, fault, Some("Art. 30 Abs. 2 DSGVO"));
        }
    }
}
