use super::Found;
use super::words::stem;
use crate::diagnostic::{LegalFault, Place, RiskSign};
use crate::model::{LegalFramework, ProcessingActivity, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Folgenabschätzung nicht entschieden
    ///
    /// # Was
    /// Mindestens zwei Anzeichen eines hohen Risikos treffen zusammen (besondere Kategorien oder Straftaten, Video,
    /// Profiling, Verfolgung des Verhaltens, Kinder), und unter `[intern]` steht nicht, ob eine Folgenabschätzung
    /// erforderlich ist.
    ///
    /// # Warum
    /// Ob ein hohes Risiko besteht, ist vor Beginn zu prüfen und nachzuweisen (Art. 35 Abs. 1, Art. 5 Abs. 2 DSGVO;
    /// im JI-Regime § 56 DSG NRW). Auch „nicht erforderlich“ ist eine Antwort, mit Begründung.
    ///
    /// # Beispiel
    /// ```toml
    /// betroffene = ["Kinder"]
    /// daten = [ { kategorie = "Allergien", art9 = "gesundheit", grundlage = "Art. 9 Abs. 2 lit. a DSGVO" } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [intern]
    /// folgenabschaetzung = { erforderlich = false, begruendung = "wenige Kinder, kurze Frist", vom = 2026-03-01 }
    /// ```
    "impact-assessment-undecided" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        let asked = match register.framework(activity) {
            LegalFramework::Gdpr | LegalFramework::LawEnforcement => activity.status != Status::Ended,
            LegalFramework::GdprProcessor
            | LegalFramework::OutsideUnionLaw
            | LegalFramework::UnionInstitutions
            | LegalFramework::Switzerland
            | LegalFramework::FormerNrw => false,
        };
        let assessment = activity.internal.as_ref().and_then(|internal| internal.impact_assessment.as_ref());
        if !asked || assessment.is_some_and(|assessment| assessment.required.is_some()) {
            continue;
        }
        let signs = signs(activity);
        if signs.len() >= 2 {
            let place = Place::key(&record.file, Pointer::root().key("bezeichnung"));
            found.warning(place, LegalFault::ImpactAssessmentUndecided { signs }, Some("Art. 35 Abs. 1 DSGVO"));
        }
    }
}

fn signs(activity: &ProcessingActivity) -> Vec<RiskSign> {
    let purposes = activity.purposes.iter().map(|purpose| purpose.text.as_str());
    let about: Vec<&str> = purposes.chain([activity.designation.as_str()]).collect();
    let speaks = |stems: &[&str]| about.iter().any(|text| stem(text, stems).is_some());
    let subjects = activity.data_subjects.iter().chain(activity.data.iter().flat_map(|row| &row.data_subjects));
    let special = activity.data.iter().any(|row| row.special_category.is_some() || row.offence_data);
    let children = subjects
        .into_iter()
        .any(|who| stem(who, &["kinder", "schülerin", "schüler", "minderjährig", "jugendliche"]).is_some());
    [
        (RiskSign::SpecialCategories, special),
        (RiskSign::Video, speaks(&["videoüberwach", "videobeobacht", "videoaufzeichn", "bodycam"])),
        (RiskSign::Profiling, activity.automated_decisions.iter().flatten().any(|one| one.profiling)),
        (RiskSign::Tracking, speaks(&["tracking", "webanalyse", "reichweitenmessung", "ortung", "bewegungsprofil"])),
        (RiskSign::Children, children),
    ]
    .into_iter()
    .filter(|(_, is_there)| *is_there)
    .map(|(sign, _)| sign)
    .collect()
}
