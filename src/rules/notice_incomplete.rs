use super::Found;
use crate::diagnostic::{Echo, NoticeFault, NoticeGap, Place, Severity};
use crate::model::{
    BodyKind, Citation, Controller, Jurisdiction, NoticeScope, ProcessingActivity, Record, Register, TransferGround,
};
use crate::source::pointer::Pointer;

rule! {
    /// Datenschutzhinweise mit Lücken
    ///
    /// # Was
    /// Für Datenschutzhinweise (`verzeichnis notice`) fehlt eine Angabe, die Art. 13 oder 14 DSGVO verlangt. Gemeldet wird
    /// das nur dort, nicht von `check`, und nur für die Einträge, von denen die Hinweise handeln.
    ///
    /// # Warum
    /// Was Art. 13 Abs. 1 und Art. 14 Abs. 1 DSGVO nennen, gehört in jede Information: Fehlt es, ist das ein Fehler. Was
    /// Abs. 2 nennt, ist für eine faire und transparente Verarbeitung nötig: Fehlt es, ist das eine Warnung, denn nicht
    /// jede Angabe passt auf jede Tätigkeit.
    ///
    /// # Beispiel
    /// ```toml
    /// zwecke = [ { text = "Schutz des Eigentums", rechtsgrundlagen = ["Art. 6 Abs. 1 lit. f DSGVO"] } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// zwecke = [ { text = "Videoüberwachung", rechtsgrundlagen = ["Art. 6 Abs. 1 lit. f DSGVO"], interesse = "Schutz des Eigentums" } ]
    /// ```
    "notice-incomplete" => Error;
    Writing(check)
}

const REGISTER: &str = "register.toml";

fn check(register: &Register, scope: &NoticeScope, found: &mut Found) {
    let mut any = false;
    for record in register.noticed(scope).filter(|one| register.framework(&one.activity).has_notice()) {
        let mut gaps = Gaps { file: &record.file, found };
        purposes(record, &mut gaps);
        data(record, &mut gaps);
        recipients(record, &mut gaps);
        erasure(record, &mut gaps);
        decisions(record, &mut gaps);
        provision(record, &mut gaps);
        any = true;
    }
    if any {
        head(register, &mut Gaps { file: REGISTER, found });
    }
}

/// Where gaps are told, and by which law.
struct Gaps<'a> {
    file: &'a str,
    found: &'a mut Found,
}

impl Gaps<'_> {
    /// An answer that a record does not have at all: told at its name, since what is missing has no place.
    fn answer(&mut self, severity: Severity, gap: NoticeGap, law: &str) {
        let place = Place::key(self.file, Pointer::root().key("bezeichnung"));
        self.found.add(severity, place, NoticeFault::Incomplete(gap), Some(law));
    }

    /// What a table or a row lacks.
    fn row(&mut self, severity: Severity, at: Pointer, gap: NoticeGap, law: &str) {
        self.found.add(severity, Place::header(self.file, at), NoticeFault::Incomplete(gap), Some(law));
    }
}

/// Who is responsible, who watches, where one may complain.
fn head(register: &Register, gaps: &mut Gaps) {
    let (head, root) = (&register.head, Pointer::root());
    controller(&head.controller, gaps);
    let officer = head.data_protection_officer.as_ref();
    if !officer.is_some_and(|one| one.email.is_some() || one.phone.is_some() || one.address.is_some()) {
        let at = if officer.is_some() { root.key("datenschutzbeauftragte") } else { root.clone() };
        gaps.row(Severity::Error, at, NoticeGap::OfficerContact, "Art. 13 Abs. 1 lit. b DSGVO");
    }
    // Of the Länder and the Federation the program knows the authority for public bodies.
    let has_known = match head.jurisdiction {
        None | Some(Jurisdiction::Union | Jurisdiction::Switzerland) => false,
        Some(_) => head.controller.kind != Some(BodyKind::Company),
    };
    if head.supervisory_authority.is_none() && !has_known {
        gaps.row(Severity::Warning, root, NoticeGap::Authority, "Art. 13 Abs. 2 lit. d DSGVO");
    }
}

fn controller(body: &Controller, gaps: &mut Gaps) {
    if body.address.is_none() && body.email.is_none() && body.phone.is_none() {
        let at = Pointer::root().key("verantwortlicher");
        gaps.row(Severity::Error, at, NoticeGap::ControllerContact, "Art. 13 Abs. 1 lit. a DSGVO");
    }
}

/// What for, on which basis, in whose interest.
fn purposes(record: &Record, gaps: &mut Gaps) {
    const LAW: &str = "Art. 13 Abs. 1 lit. c DSGVO";
    let ProcessingActivity { controller: own, legal_bases, purposes, .. } = &record.activity;
    if let Some(body) = own {
        controller(body, gaps);
    }
    if purposes.is_empty() {
        gaps.answer(Severity::Error, NoticeGap::Purposes, LAW);
    }
    for (index, purpose) in purposes.iter().enumerate() {
        let at = Pointer::root().key("zwecke").row(index);
        if legal_bases.is_empty() && purpose.legal_bases.is_empty() {
            gaps.row(Severity::Error, at.clone(), NoticeGap::LegalBasis, LAW);
        }
        let rests_on_interest = |basis: &Citation| basis.has_letter("DSGVO", (6, 1, 'f'));
        let interested = legal_bases.iter().chain(&purpose.legal_bases).any(rests_on_interest);
        if interested && purpose.legitimate_interest.is_none() {
            gaps.row(Severity::Error, at, NoticeGap::Interest, "Art. 13 Abs. 1 lit. d DSGVO");
        }
    }
}

/// Which data, and from where.
fn data(record: &Record, gaps: &mut Gaps) {
    let ProcessingActivity { data, source, .. } = &record.activity;
    if data.is_empty() {
        gaps.answer(Severity::Error, NoticeGap::Data, "Art. 14 Abs. 1 lit. d DSGVO");
    }
    let in_every_row = !data.is_empty() && data.iter().all(|row| row.source.is_some());
    if source.is_none() && !in_every_row {
        gaps.answer(Severity::Warning, NoticeGap::Source, "Art. 14 Abs. 2 lit. f DSGVO");
    }
}

/// Who receives data, and where.
fn recipients(record: &Record, gaps: &mut Gaps) {
    const LAW: &str = "Art. 13 Abs. 1 lit. f DSGVO";
    let ProcessingActivity { recipients, transfers, .. } = &record.activity;
    if recipients.is_none() {
        gaps.answer(Severity::Error, NoticeGap::Recipients, "Art. 13 Abs. 1 lit. e DSGVO");
    }
    if transfers.is_none() {
        gaps.answer(Severity::Error, NoticeGap::Transfers, LAW);
    }
    for (index, transfer) in transfers.iter().flatten().enumerate() {
        let at = Pointer::root().key("drittland").row(index);
        if transfer.ground.is_none() {
            gaps.row(Severity::Error, at.clone(), NoticeGap::TransferGround, LAW);
        }
        if transfer.ground == Some(TransferGround::Safeguards) && transfer.evidence.is_none() {
            gaps.row(Severity::Error, at, NoticeGap::TransferEvidence, LAW);
        }
    }
}

/// For how long, kind of data by kind of data.
fn erasure(record: &Record, gaps: &mut Gaps) {
    const LAW: &str = "Art. 13 Abs. 2 lit. a DSGVO";
    if record.activity.erasure.is_empty() {
        gaps.answer(Severity::Warning, NoticeGap::Erasure, LAW);
        return;
    }
    for (index, row) in record.activity.data_without_erasure() {
        let gap = NoticeGap::ErasureOf { category: Echo::new(row.category.as_str()) };
        gaps.row(Severity::Warning, Pointer::root().key("daten").row(index), gap, LAW);
    }
}

/// Whether a machine decides, how, and with what effect.
fn decisions(record: &Record, gaps: &mut Gaps) {
    const LAW: &str = "Art. 13 Abs. 2 lit. f DSGVO";
    let Some(all) = &record.activity.automated_decisions else {
        gaps.answer(Severity::Warning, NoticeGap::AutomatedDecisions, LAW);
        return;
    };
    for (index, decision) in all.iter().enumerate() {
        let at = Pointer::root().key("automatisiert").row(index);
        if decision.logic.is_none() {
            gaps.row(Severity::Warning, at.clone(), NoticeGap::Logic, LAW);
        }
        if decision.consequences.is_none() {
            gaps.row(Severity::Warning, at, NoticeGap::Significance, LAW);
        }
    }
}

/// Whether data have to be given, and what follows if not.
fn provision(record: &Record, gaps: &mut Gaps) {
    const LAW: &str = "Art. 13 Abs. 2 lit. e DSGVO";
    let Some(provision) = &record.activity.provision else {
        gaps.answer(Severity::Warning, NoticeGap::Provision, LAW);
        return;
    };
    let at = Pointer::root().key("bereitstellung");
    if provision.duty.is_none() {
        gaps.row(Severity::Warning, at.clone(), NoticeGap::Duty, LAW);
    }
    if provision.consequences.is_none() {
        gaps.row(Severity::Warning, at, NoticeGap::Failure, LAW);
    }
}
