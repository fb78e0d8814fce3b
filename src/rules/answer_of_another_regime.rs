use super::Found;
use crate::diagnostic::{Place, RuleFault};
use crate::model::{LegalFramework, Outline, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Angabe aus einem anderen Rechtsrahmen
    ///
    /// # Was
    /// `auftraggeber`, `verarbeitungen` oder `unterauftrag` stehen in einem Eintrag, der nicht der eines
    /// Auftragsverarbeiters ist; oder die Gliederung eines Auftragsverarbeiters (`dsgvo-30-2`) steht bei einem
    /// Verantwortlichen oder umgekehrt.
    ///
    /// # Warum
    /// Diese Angaben gehören ins Verzeichnis nach Art. 30 Abs. 2 DSGVO; im Eintrag eines Verantwortlichen wären sie
    /// irreführend. Ebenso eine Gliederung, deren Fragen der Eintrag nicht beantwortet.
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
    outline("register.toml", register.head.outline, register.head.framework, register, found);
    for record in &register.records {
        let activity = &record.activity;
        outline(&record.file, activity.outline, register.framework(activity), register, found);
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

/// An outline that a file names, although it asks other questions than the law there does.
fn outline(file: &str, named: Option<Outline>, framework: LegalFramework, register: &Register, found: &mut Found) {
    let Some(outline) = named.filter(|outline| !outline.fits(framework)) else { return };
    let fitting = Outline::of(framework, register.head.jurisdiction).name();
    let fault = RuleFault::OutlineOfAnotherRegime { outline: outline.name(), fitting };
    found.error(Place::value(file, Pointer::root().key("gliederung")), fault, Some("Art. 30 Abs. 2 DSGVO"));
}
