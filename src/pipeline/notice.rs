//! Notices to those whose data they are (Art. 13, 14 DSGVO): what they lack, and the PDF and the fragment that they become.

use super::{BodySize, Built, EditionKind, FragmentLevel, Output, OutputFile, Outputs, features, look};
use crate::diagnostic::{Fault, Finding, NoticeFault, NoticeGap, RuleFault, Severity};
use crate::document::Look;
use crate::document::compose::notice::compose;
use crate::edition::Edition;
use crate::model::{NoticeScope, Register};
use crate::publish::MANIFEST;
use crate::rules;
use crate::writers::facts::{PdfFacts, sha256_hex};
use crate::writers::html::{self, PageFacts};
use crate::writers::manifest::{KitFacts, ManifestFacts};
use crate::writers::{json, manifest, pdf};

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeOptions<'a> {
    /// Of what it speaks.
    pub scope: &'a NoticeScope,
    /// Which parts, of [`PARTS`].
    pub outputs: Outputs,
    /// How large the PDF's body text is.
    pub body_size: BodySize,
    /// The level of the fragment's first heading.
    pub fragment_level: FragmentLevel,
}

/// The parts that a notice can have: the page of it is a fragment, since it stands in a page of the city's own.
pub const PARTS: [Output; 2] = [Output::Pdf, Output::Page];

/// What the notice lacks. What the register's own check has found already is not told twice.
pub fn check(register: &Register, scope: &NoticeScope, known: &[Finding]) -> Vec<Finding> {
    let mut findings = rules::check_notice(register, scope);
    findings.retain(|finding| {
        let Fault::Rule(RuleFault::Notice(NoticeFault::Incomplete(gap))) = &finding.fault else { return true };
        !known.iter().any(|other| {
            let Fault::Rule(RuleFault::MissingMandatoryField { field, may_be_empty: _ }) = other.fault else {
                return false;
            };
            other.severity == Severity::Error
                && (field == gap.field() || field == "datenschutzbeauftragte" && *gap == NoticeGap::OfficerContact)
                && other.place.file == finding.place.file
                && other.place.pointer == finding.place.pointer
        })
    });
    findings
}

/// Of how many activities the notice speaks.
pub fn count(register: &Register, scope: &NoticeScope) -> usize {
    register.noticed(scope).filter(|record| register.framework(&record.activity).has_notice()).count()
}

/// Writes the parts asked for. `progress` hears how many steps of how many are done.
pub fn build(register: &Register, options: &NoticeOptions, progress: &(dyn Fn(usize, usize) + Sync)) -> Built {
    let NoticeOptions { scope, outputs, body_size, fragment_level } = *options;
    let public = Edition::public(register);
    let fingerprint = json::Written::digested(public.shown()).fingerprint;
    let edition = Edition::Public(public.shown().clone().noticed(scope));
    let excerpt = edition.shown();
    let document = compose(&edition, scope, &Look::of(register, None));
    let mut files = Vec::new();
    let pdf = outputs.has(Output::Pdf).then(|| {
        let pdf = pdf::write(&document, body_size, progress);
        let facts = PdfFacts::of(format!("{}.pdf", scope.stem()), &pdf);
        files.push(OutputFile { name: facts.file_name.clone(), bytes: pdf.bytes });
        facts
    });
    let fragment = outputs.has(Output::Page).then(|| {
        let facts = PageFacts { pdf: pdf.clone(), ..PageFacts::default() };
        // Where a notice is published nobody says: the PDF lies beside it.
        let bytes = html::write_fragment(&document, &facts, None, fragment_level);
        let name = format!("{}.html", scope.stem());
        files.push(OutputFile { name: name.clone(), bytes });
        (name, fragment_level)
    });
    let pages = pdf.as_ref().map(|pdf| pdf.pages as usize);
    let listed = files.iter().map(|file| (file.name.clone(), file.bytes.len() as u64, sha256_hex(&file.bytes)));
    let facts = ManifestFacts {
        edition: EditionKind::Public.name(),
        draft: false,
        activity: None,
        notice: serde_json::to_value(scope).ok(),
        outline: None,
        parts: Some(outputs.iter().map(Output::name).collect()),
        address: None,
        number: excerpt.issue,
        page: None,
        pdf,
        body_size: body_size.points(),
        kit: KitFacts { fragment, ..KitFacts::default() },
        look: look::of_register(register),
        data: Vec::new(),
        files: listed.collect(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        features: features(),
        fingerprint,
    };
    files.push(OutputFile { name: MANIFEST.to_owned(), bytes: manifest::write(&document, &facts) });
    let activities = excerpt.activities.len();
    Built { files, pages, activities, withheld: 0, other_outline: 0, body: document.body }
}
