use super::Found;
use crate::diagnostic::{NoNotice, NoticeFault, Place, Severity};
use crate::model::{Jurisdiction, LegalFramework, NoticeScope, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Tätigkeit ohne Hinweise nach Art. 13, 14
    ///
    /// # Was
    /// `verzeichnis notice` lässt diesen Eintrag aus, weil sein Rechtsrahmen nicht „dsgvo“ ist: die Verfolgung von
    /// Ordnungswidrigkeiten und Straftaten, Ehrungen und anderes außerhalb des Unionsrechts, Verarbeitung im Auftrag.
    ///
    /// # Warum
    /// Wer im JI-Regime informiert, richtet sich in Nordrhein-Westfalen nach §§ 47, 48 DSG NRW; diese Hinweise schreibt das
    /// Programm nicht, deshalb eine Warnung. Als Auftragsverarbeiter informieren nicht Sie, sondern Ihre Auftraggeber
    /// (Art. 13 Abs. 1 DSGVO richtet sich an Verantwortliche): ein Hinweis. Außerhalb des Unionsrechts gilt die DSGVO in
    /// Nordrhein-Westfalen entsprechend (§ 5 Abs. 8 DSG NRW), außer bei Ehrungen und Gnadensachen (§ 21 DSG NRW); prüfen
    /// Sie, ob Sie informieren müssen: ein Hinweis.
    ///
    /// # Beispiel
    /// ```toml
    /// bezeichnung = "Bußgeldverfahren"
    /// rechtsrahmen = "ji"
    /// gruppe = "verkehr"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// bezeichnung = "Bußgeldverfahren"
    /// rechtsrahmen = "ji"
    /// ```
    "activity-without-notice" => Warning;
    Writing(check)
}

fn check(register: &Register, scope: &NoticeScope, found: &mut Found) {
    let nrw = register.head.jurisdiction == Some(Jurisdiction::NorthRhineWestphalia);
    for record in register.noticed(scope) {
        let (severity, why) = match register.framework(&record.activity) {
            LegalFramework::Gdpr => continue,
            LegalFramework::GdprProcessor => (Severity::Hint, NoNotice::Processor),
            LegalFramework::LawEnforcement => (Severity::Warning, NoNotice::LawEnforcement { nrw }),
            LegalFramework::OutsideUnionLaw => (Severity::Hint, NoNotice::OutsideUnionLaw { nrw }),
            LegalFramework::UnionInstitutions | LegalFramework::Switzerland => (Severity::Warning, NoNotice::OtherLaw),
            LegalFramework::FormerNrw => (Severity::Hint, NoNotice::FormerLaw),
        };
        // Where the register as a whole is another's, no record says so.
        let key = if record.activity.framework.is_some() { "rechtsrahmen" } else { "bezeichnung" };
        let law = match why {
            NoNotice::LawEnforcement { nrw: true } => Some("§§ 47, 48 DSG NRW"),
            NoNotice::Processor => Some("Art. 13 Abs. 1 DSGVO"),
            NoNotice::OutsideUnionLaw { nrw: true } => Some("§ 5 Abs. 8, § 21 DSG NRW"),
            NoNotice::LawEnforcement { nrw: false }
            | NoNotice::OutsideUnionLaw { nrw: false }
            | NoNotice::OtherLaw
            | NoNotice::FormerLaw => None,
        };
        found.add(severity, Place::key(&record.file, Pointer::root().key(key)), NoticeFault::NoNotice(why), law);
    }
}
