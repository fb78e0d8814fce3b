use super::Found;
use crate::diagnostic::{Place, RuleFault, Severity};
use crate::model::{
    ErasureRule, LegalFramework, PersonalDataCategory, ProcessingActivity, Provision, Record, Register, Status,
};
use crate::source::pointer::Pointer;

rule! {
    /// Pflichtangabe fehlt
    ///
    /// # Was
    /// Eine Angabe fehlt, nach der das Recht fragt: Art. 30 Abs. 1 DSGVO bei Verantwortlichen, Abs. 2 bei
    /// Auftragsverarbeitern, § 70 BDSG oder § 53 DSG NRW im JI-Regime. Auch der Grund einer Zurückhaltung und das
    /// Wesentliche einer Vereinbarung nach Art. 26 werden hier verlangt.
    ///
    /// # Warum
    /// Ohne sie ist das Verzeichnis unvollständig. Wo das Recht „wenn möglich“ sagt oder die Angabe nur für Art. 13
    /// DSGVO gebraucht wird, ist es eine Warnung. Schweigen heißt nicht „keine“: `empfaenger = []` sagt, dass es
    /// keine gibt.
    ///
    /// # Beispiel
    /// ```toml
    /// bezeichnung = "Hundesteuer"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// bezeichnung = "Hundesteuer"
    /// empfaenger = []
    /// ```
    "missing-mandatory-field" => Error;
    Register(check)
}

/// What a regime asks, in the order R1 (controller), R2 (processor), JI.
#[derive(Clone, Copy)]
enum Asked {
    Required,
    Wanted,
    No,
}

use Asked::{No, Required as E, Wanted as W};

/// An answer: its key, what the three regimes ask, the law, whether the empty list is an answer, whether it is there.
type Answer = (&'static str, [Asked; 3], &'static str, bool, fn(&ProcessingActivity) -> bool);

/// Every answer that a regime may ask for.
#[rustfmt::skip]
const ANSWERS: &[Answer] = &[
    ("stelle", [E, W, E], "Art. 30 Abs. 1 lit. a DSGVO", false, |a| a.unit.is_some()),
    ("geprueft", [W, W, W], "Art. 5 Abs. 2 DSGVO", false, |a| a.reviewed.is_some()),
    ("kurzbeschreibung", [W, W, W], "Art. 12 Abs. 1 DSGVO", false, |a| a.summary.is_some()),
    ("zwecke", [E, No, E], "Art. 30 Abs. 1 lit. b DSGVO", false, |a| !a.purposes.is_empty()),
    ("betroffene", [E, No, E], "Art. 30 Abs. 1 lit. c DSGVO", false, has_data_subjects),
    ("daten", [E, No, E], "Art. 30 Abs. 1 lit. c DSGVO", false, |a| !a.data.is_empty()),
    ("empfaenger", [E, No, E], "Art. 30 Abs. 1 lit. d DSGVO", true, |a| a.recipients.is_some()),
    ("drittland", [E, E, E], "Art. 30 Abs. 1 lit. e DSGVO", true, |a| a.transfers.is_some()),
    ("loeschung", [W, No, E], "Art. 30 Abs. 1 lit. f DSGVO", false, |a| !a.erasure.is_empty()),
    ("schutz", [W, W, W], "Art. 30 Abs. 1 lit. g DSGVO", false, has_measures),
    ("automatisiert", [W, No, E], "Art. 13 Abs. 2 lit. f DSGVO", true, |a| a.automated_decisions.is_some()),
    ("herkunft", [W, No, No], "Art. 14 Abs. 2 lit. f DSGVO", false, has_source),
    ("bereitstellung", [W, No, No], "Art. 13 Abs. 2 lit. e DSGVO", false, |a| a.provision.is_some()),
    ("auftraggeber", [No, E, No], "Art. 30 Abs. 2 lit. a DSGVO", false, |a| a.clients.is_some()),
    ("verarbeitungen", [No, E, No], "Art. 30 Abs. 2 lit. b DSGVO", false, |a| !a.processing_categories.is_empty()),
];

fn check(register: &Register, found: &mut Found) {
    head(register, found);
    for record in &register.records {
        answers(register, record, found);
        rows(register, record, found);
    }
}

fn has_data_subjects(activity: &ProcessingActivity) -> bool {
    let in_every_row = !activity.data.is_empty() && activity.data.iter().all(|row| !row.data_subjects.is_empty());
    !activity.data_subjects.is_empty() || in_every_row
}

fn has_source(activity: &ProcessingActivity) -> bool {
    let in_every_row = !activity.data.is_empty() && activity.data.iter().all(|row| row.source.is_some());
    activity.source.is_some() || in_every_row
}

fn has_measures(activity: &ProcessingActivity) -> bool {
    !activity.protection.is_empty() || activity.internal.as_ref().is_some_and(|internal| !internal.measures.is_empty())
}

/// What the register itself must say (Art. 30 Abs. 1 lit. a DSGVO).
fn head(register: &Register, found: &mut Found) {
    const LAW: &str = "Art. 30 Abs. 1 lit. a DSGVO";
    let file = "register.toml";
    let head = &register.head;
    let root = Pointer::root();
    let controller = root.key("verantwortlicher");
    let mut missing = |there: bool, field: &'static str, table: &Pointer, law: Option<&str>| {
        if !there {
            found.error(Place::header(file, table.clone()), mandatory(field, false), law);
        }
    };
    missing(head.jurisdiction.is_some(), "bundesland", &root, None);
    missing(head.data_protection_officer.is_some(), "datenschutzbeauftragte", &root, Some(LAW));
    missing(head.controller.kind.is_some(), "art", &controller, None);
    missing(head.controller.address.is_some(), "anschrift", &controller, Some(LAW));
    if let Some(officer) = &head.data_protection_officer {
        let table = root.key("datenschutzbeauftragte");
        missing(officer.designation.is_some() || officer.name.is_some(), "bezeichnung", &table, Some(LAW));
        missing(officer.email.is_some(), "email", &table, Some(LAW));
    }
}

/// The answers of a record.
fn answers(register: &Register, record: &Record, found: &mut Found) {
    let activity = &record.activity;
    let framework = register.framework(activity);
    let Some(column) = column(framework) else { return };
    for (field, asked, law, may_be_empty, there) in ANSWERS {
        let severity = match asked[column] {
            E => Severity::Error,
            W => Severity::Warning,
            No => continue,
        };
        if !there(activity) {
            // At the name of the record, since what is missing has no place.
            let place = Place::key(&record.file, Pointer::root().key("bezeichnung"));
            found.add(severity, place, mandatory(field, *may_be_empty), Some(law_of(framework, law)));
        }
    }
    if activity.status == Status::Ended && activity.ended.is_none() {
        let place = Place::key(&record.file, Pointer::root().key("status"));
        found.error(place, mandatory("beendet", false), None);
    }
}

/// Which column of the table a framework reads. The historical § 8 DSG NRW asks for less than Art. 30 and is
/// printed as it was kept.
const fn column(framework: LegalFramework) -> Option<usize> {
    match framework {
        LegalFramework::Gdpr
        | LegalFramework::OutsideUnionLaw
        | LegalFramework::UnionInstitutions
        | LegalFramework::Switzerland => Some(0),
        LegalFramework::GdprProcessor => Some(1),
        LegalFramework::LawEnforcement => Some(2),
        LegalFramework::FormerNrw => None,
    }
}

/// The law as it binds a framework: Art. 30 speaks to controllers in Abs. 1, to processors in Abs. 2.
fn law_of(framework: LegalFramework, law: &'static str) -> &'static str {
    match (framework, law) {
        (LegalFramework::GdprProcessor, "Art. 30 Abs. 1 lit. a DSGVO") => "Art. 30 Abs. 2 lit. a DSGVO",
        (LegalFramework::GdprProcessor, "Art. 30 Abs. 1 lit. e DSGVO") => "Art. 30 Abs. 2 lit. c DSGVO",
        (LegalFramework::GdprProcessor, "Art. 30 Abs. 1 lit. g DSGVO") => "Art. 30 Abs. 2 lit. d DSGVO",
        _ => law,
    }
}

/// What a row must say once it is there.
fn rows(register: &Register, record: &Record, found: &mut Found) {
    let activity = &record.activity;
    let root = Pointer::root();
    let mut row = |there: bool, field: &'static str, at: Pointer, law: &str| {
        if !there {
            found.error(Place::header(&record.file, at), mandatory(field, false), Some(law));
        }
    };
    if let Some(controller) = &activity.controller {
        row(controller.address.is_some(), "anschrift", root.key("verantwortlicher"), "Art. 30 Abs. 1 lit. a DSGVO");
    }
    for (index, joint) in activity.joint_controllers.iter().enumerate() {
        let at = root.key("gemeinsam").row(index);
        row(joint.responsibilities.is_some(), "aufgaben", at.clone(), "Art. 26 Abs. 1 DSGVO");
        row(joint.essence.is_some(), "wesentliches", at, "Art. 26 Abs. 2 DSGVO");
    }
    // Outside Union law Art. 6 does not apply, but the norm that gives the power is asked for all the same.
    if column(register.framework(activity)).is_some() && activity.legal_bases.is_empty() {
        for (index, purpose) in activity.purposes.iter().enumerate() {
            let at = root.key("zwecke").row(index);
            row(!purpose.legal_bases.is_empty(), "rechtsgrundlagen", at, "Art. 13 Abs. 1 lit. c DSGVO");
        }
    }
    for (index, PersonalDataCategory { special_category, offence_data, legal_basis, .. }) in
        activity.data.iter().enumerate()
    {
        let at = root.key("daten").row(index);
        if special_category.is_some() {
            row(legal_basis.is_some(), "grundlage", at, "Art. 9 Abs. 2 DSGVO");
        } else if *offence_data {
            row(legal_basis.is_some(), "grundlage", at, "Art. 10 DSGVO");
        }
    }
    for (index, ErasureRule { period, upon, same_as, before, .. }) in activity.erasure.iter().enumerate() {
        let timed = period.is_some() || upon.is_some() || same_as.is_some() || before.is_some();
        row(timed, "frist", root.key("loeschung").row(index), "Art. 30 Abs. 1 lit. f DSGVO");
    }
    for (index, recipient) in activity.recipients.iter().flatten().enumerate() {
        let at = root.key("empfaenger").row(index);
        let named = recipient.name.is_some() || recipient.partner.is_some() || recipient.unit.is_some();
        row(named, "name", at.clone(), "Art. 30 Abs. 1 lit. d DSGVO");
        row(recipient.occasion.is_some(), "anlass", at, "Art. 30 Abs. 1 lit. d DSGVO");
    }
    for (index, transfer) in activity.transfers.iter().flatten().enumerate() {
        let at = root.key("drittland").row(index);
        row(transfer.recipient.is_some(), "empfaenger", at.clone(), "Art. 30 Abs. 1 lit. e DSGVO");
        row(transfer.ground.is_some(), "grund", at.clone(), "Art. 44 DSGVO");
        row(transfer.legal_basis.is_some(), "grundlage", at, "Art. 44 DSGVO");
    }
    if let Some(Provision { duty: None, .. }) = &activity.provision {
        row(false, "pflicht", root.key("bereitstellung"), "Art. 13 Abs. 2 lit. e DSGVO");
    }
    for (index, sub) in activity.sub_processors.iter().enumerate() {
        row(sub.occasion.is_some(), "anlass", root.key("unterauftrag").row(index), "Art. 28 Abs. 4 DSGVO");
    }
    if let Some(withholding) = activity.internal.as_ref().and_then(|internal| internal.withholding.as_ref()) {
        let at = root.key("intern").key("zurueckhaltung");
        row(withholding.reason.is_some(), "grund", at, "Art. 30 Abs. 4 DSGVO");
    }
}

const fn mandatory(field: &'static str, may_be_empty: bool) -> RuleFault {
    RuleFault::MissingMandatoryField { field, may_be_empty }
}
