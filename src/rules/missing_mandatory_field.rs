use super::Found;
use crate::diagnostic::{Place, RuleFault, Severity};
use crate::model::{
    Asked, ErasureRule, Internal, Law, LegalFramework, Outline, PersonalDataCategory, ProcessingActivity, Provision,
    Question, Question as Q, Recipient, RecipientKind, Record, Register, Status, Who,
};
use crate::source::pointer::Pointer;

rule! {
    /// Pflichtangabe fehlt
    ///
    /// # Was
    /// Eine Angabe fehlt, nach der das Recht fragt: Art. 30 Abs. 1 DSGVO bei Verantwortlichen, Abs. 2 bei
    /// Auftragsverarbeitern, § 53 DSG NRW oder § 70 BDSG im JI-Regime, Art. 31 VO (EU) 2018/1725 bei Organen der
    /// Union, Art. 12 DSG in der Schweiz, die elf Nummern des § 8 DSG NRW a. F. in historischen Verzeichnissen. Es
    /// zählt das Recht, unter dem der Eintrag steht (`rechtsrahmen`), nicht seine Gliederung. Auch der Grund einer
    /// Zurückhaltung und das Wesentliche einer Vereinbarung nach Art. 26 werden hier verlangt.
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

/// An answer: its key, the question, the law where the regime's own names none, whether the empty list is an answer,
/// whether it is there.
type Answer = (&'static str, Question, Option<&'static str>, bool, fn(&ProcessingActivity) -> bool);

/// Every answer that a regime may ask for; which of them one asks, and by which norm, stands in its outline.
#[rustfmt::skip]
const ANSWERS: &[Answer] = &[
    ("stelle", Q::Controller, None, false, |a| a.unit.is_some()),
    ("zwecke", Q::Purposes, None, false, |a| !a.purposes.is_empty()),
    ("betroffene", Q::DataSubjects, None, false, has_data_subjects),
    ("daten", Q::Data, None, false, |a| !a.data.is_empty()),
    ("empfaenger", Q::Recipients(Who::All), None, true, |a| a.recipients.is_some()),
    ("drittland", Q::Transfers, None, true, |a| a.transfers.is_some()),
    ("loeschung", Q::Erasure, None, false, |a| !a.erasure.is_empty()),
    ("schutz", Q::Protection, None, false, has_measures),
    ("automatisiert", Q::AutomatedDecisions, None, true, |a| a.automated_decisions.is_some()),
    ("herkunft", Q::Source, Some("Art. 14 Abs. 2 lit. f DSGVO"), false, has_source),
    ("bereitstellung", Q::Provision, Some("Art. 13 Abs. 2 lit. e DSGVO"), false, |a| a.provision.is_some()),
    ("auftraggeber", Q::Clients, None, false, |a| a.clients.is_some()),
    ("verarbeitungen", Q::ProcessingCategories, None, false, |a| !a.processing_categories.is_empty()),
    ("intern.zugriffsberechtigte", Q::AccessGroups, None, false, has_access_groups),
    ("intern.massnahmen", Q::Measures, None, false, |a| has_internal(a, |internal| !internal.measures.is_empty())),
    ("intern.systeme", Q::Systems, None, false, |a| has_internal(a, |internal| !internal.systems.is_empty())),
    ("intern.folgenabschaetzung", Q::ImpactAssessment, None, false, |a| has_internal(a, |internal| internal.impact_assessment.is_some())),
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
    !activity.protection.is_empty() || has_internal(activity, |internal| !internal.measures.is_empty())
}

/// Persons or groups with access: recipients within the body, or the groups under `[intern]`.
fn has_access_groups(activity: &ProcessingActivity) -> bool {
    let is_internal = |one: &Recipient| one.unit.is_some() || one.kind == Some(RecipientKind::Internal);
    activity.recipients.iter().flatten().any(is_internal)
        || has_internal(activity, |internal| !internal.access_groups.is_empty())
}

fn has_internal(activity: &ProcessingActivity, there: fn(&Internal) -> bool) -> bool {
    activity.internal.as_ref().is_some_and(there)
}

/// What the law that a record stands under asks, whatever the order in which it is printed.
fn law_of(register: &Register, framework: LegalFramework) -> &'static Law {
    Outline::of(framework, register.head.jurisdiction).law()
}

/// What the register itself must say.
fn head(register: &Register, found: &mut Found) {
    let file = "register.toml";
    let head = &register.head;
    let law = law_of(register, head.framework);
    let in_charge = law.norm_of(Q::Controller);
    let root = Pointer::root();
    let controller = root.key("verantwortlicher");
    let mut missing = |there: bool, field: &'static str, table: &Pointer, law: Option<&str>| {
        if !there {
            found.error(Place::header(file, table.clone()), mandatory(field, false), law);
        }
    };
    missing(head.jurisdiction.is_some(), "bundesland", &root, None);
    missing(head.controller.kind.is_some(), "art", &controller, None);
    missing(head.controller.address.is_some(), "anschrift", &controller, in_charge);
    if let Some(officer) = &head.data_protection_officer {
        let table = root.key("datenschutzbeauftragte");
        missing(officer.designation.is_some() || officer.name.is_some(), "bezeichnung", &table, law.officer);
        missing(officer.email.is_some(), "email", &table, law.officer);
    } else if law.officer.is_some() {
        missing(false, "datenschutzbeauftragte", &root, law.officer);
    }
}

/// The answers of a record.
fn answers(register: &Register, record: &Record, found: &mut Found) {
    let activity = &record.activity;
    let framework = register.framework(activity);
    let law = law_of(register, framework);
    // At the name of the record, since what is missing has no place.
    let place = || Place::key(&record.file, Pointer::root().key("bezeichnung"));
    if law.until.is_none() {
        // Of a register that is kept for its history nobody can be asked to review it, or to tell it more plainly.
        let is_dsgvo = matches!(framework, LegalFramework::Gdpr | LegalFramework::GdprProcessor);
        for (field, norm, there) in [
            ("geprueft", "Art. 5 Abs. 2 DSGVO", activity.reviewed.is_some()),
            ("kurzbeschreibung", "Art. 12 Abs. 1 DSGVO", activity.summary.is_some()),
        ] {
            if !there {
                found.warning(place(), mandatory(field, false), is_dsgvo.then_some(norm));
            }
        }
    }
    for (field, question, elsewhere, may_be_empty, there) in ANSWERS {
        let Some(section) = law.section(*question) else { continue };
        let severity = match section.asked {
            Asked::Required => Severity::Error,
            Asked::Wanted => Severity::Warning,
            Asked::No => continue,
        };
        if !there(activity) {
            found.add(severity, place(), mandatory(field, *may_be_empty), section.law.or(*elsewhere));
        }
    }
    if activity.status == Status::Ended && activity.ended.is_none() {
        let place = Place::key(&record.file, Pointer::root().key("status"));
        found.error(place, mandatory("beendet", false), None);
    }
}

/// What a row must say once it is there.
fn rows(register: &Register, record: &Record, found: &mut Found) {
    let activity = &record.activity;
    let at = |table: &str, index: usize| Pointer::root().key(table).row(index);
    let law = law_of(register, register.framework(activity));
    let mut row = |there: bool, field: &'static str, at: &dyn Fn() -> Pointer, norm: Option<&str>| {
        if !there {
            found.error(Place::header(&record.file, at()), mandatory(field, false), norm);
        }
    };
    let of = |question: Question, usual: &'static str| law.norm_of(question).or(Some(usual));
    if let Some(controller) = &activity.controller {
        row(
            controller.address.is_some(),
            "anschrift",
            &|| Pointer::root().key("verantwortlicher"),
            law.norm_of(Q::Controller),
        );
    }
    for (index, joint) in activity.joint_controllers.iter().enumerate() {
        let at = || at("gemeinsam", index);
        row(joint.responsibilities.is_some(), "aufgaben", &at, Some("Art. 26 Abs. 1 DSGVO"));
        row(joint.essence.is_some(), "wesentliches", &at, Some("Art. 26 Abs. 2 DSGVO"));
    }
    // Outside Union law Art. 6 does not apply, but the norm that gives the power is asked for all the same.
    let bases = law.section(Q::LegalBases).filter(|section| section.asked == Asked::Required);
    if let Some(bases) = bases.filter(|_| activity.legal_bases.is_empty()) {
        // Art. 30 does not name the legal basis, Art. 13 does.
        let norm = bases.law.filter(|norm| !norm.ends_with("DSGVO")).or(Some("Art. 13 Abs. 1 lit. c DSGVO"));
        for (index, purpose) in activity.purposes.iter().enumerate() {
            row(!purpose.legal_bases.is_empty(), "rechtsgrundlagen", &|| at("zwecke", index), norm);
        }
    }
    for (index, PersonalDataCategory { special_category, offence_data, legal_basis, .. }) in
        activity.data.iter().enumerate()
    {
        let at = || at("daten", index);
        if special_category.is_some() {
            row(legal_basis.is_some(), "grundlage", &at, Some("Art. 9 Abs. 2 DSGVO"));
        } else if *offence_data {
            row(legal_basis.is_some(), "grundlage", &at, Some("Art. 10 DSGVO"));
        }
    }
    let (erased, received, transferred) = (
        of(Q::Erasure, "Art. 30 Abs. 1 lit. f DSGVO"),
        of(Q::Recipients(Who::All), "Art. 30 Abs. 1 lit. d DSGVO"),
        of(Q::Transfers, "Art. 30 Abs. 1 lit. e DSGVO"),
    );
    for (index, ErasureRule { period, upon, same_as, before, .. }) in activity.erasure.iter().enumerate() {
        let timed = period.is_some() || upon.is_some() || same_as.is_some() || before.is_some();
        row(timed, "frist", &|| at("loeschung", index), erased);
    }
    for (index, recipient) in activity.recipients.iter().flatten().enumerate() {
        let at = || at("empfaenger", index);
        let named = recipient.name.is_some() || recipient.partner.is_some() || recipient.unit.is_some();
        row(named, "name", &at, received);
        row(recipient.occasion.is_some(), "anlass", &at, received);
    }
    for (index, transfer) in activity.transfers.iter().flatten().enumerate() {
        let at = || at("drittland", index);
        row(transfer.recipient.is_some(), "empfaenger", &at, transferred);
        row(transfer.ground.is_some(), "grund", &at, Some("Art. 44 DSGVO"));
        row(transfer.legal_basis.is_some(), "grundlage", &at, Some("Art. 44 DSGVO"));
    }
    if let Some(Provision { duty: None, .. }) = &activity.provision {
        row(false, "pflicht", &|| Pointer::root().key("bereitstellung"), Some("Art. 13 Abs. 2 lit. e DSGVO"));
    }
    for (index, sub) in activity.sub_processors.iter().enumerate() {
        row(sub.occasion.is_some(), "anlass", &|| at("unterauftrag", index), Some("Art. 28 Abs. 4 DSGVO"));
    }
}

const fn mandatory(field: &'static str, may_be_empty: bool) -> RuleFault {
    RuleFault::MissingMandatoryField { field, may_be_empty }
}
