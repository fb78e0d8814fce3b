//! The register that everyone may read.

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{PublicActivity, Regime, authorities, order, resolve};
use crate::model::{
    Controller, DataProtectionOfficer, Date, Email, FrameLanguage, Jurisdiction, Key, NoticeScope, NoticeTexts, Phone,
    Publication, Record, Register, RegisterHead, Representative, ResponsibleUnit, Status, SupervisoryAuthority,
};

/// # Öffentliches Verzeichnis
///
/// Das öffentliche Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO): `verzeichnis.json`. Verweise sind
/// aufgelöst, Vorgaben eingesetzt; Entwürfe, Zurückgehaltenes und Internes kommen nicht vor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicRegister {
    /// Nummer dieses Dateiformats: 1.
    pub format: u32,
    /// Titel des Verzeichnisses.
    #[serde(rename = "titel")]
    pub title: String,
    /// Sprache der Überschriften und festen Texte.
    #[serde(rename = "sprache")]
    pub language: FrameLanguage,
    /// Land, dessen Recht gilt.
    #[serde(rename = "bundesland", skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<Jurisdiction>,
    /// Tag, auf den sich das Verzeichnis bezieht.
    pub stand: Date,
    /// Laufende Nummer der Veröffentlichung.
    #[serde(rename = "ausgabe", skip_serializing_if = "Option::is_none")]
    pub issue: Option<u32>,
    /// Einleitung, wo das Verzeichnis eine eigene hat.
    #[serde(rename = "einleitung", skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Verantwortlicher (Art. 30 Abs. 1 lit. a DSGVO); bei einem Auftragsverarbeiter dieser selbst (Abs. 2 lit. a).
    #[serde(rename = "verantwortlicher")]
    pub controller: Controller,
    /// Vertreter (Art. 27 DSGVO).
    #[serde(rename = "vertreter", skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// Datenschutzbeauftragte (Art. 37 DSGVO).
    #[serde(rename = "datenschutzbeauftragte", skip_serializing_if = "Option::is_none")]
    pub data_protection_officer: Option<DataProtectionOfficer>,
    /// Aufsichtsbehörde (Art. 77 DSGVO).
    #[serde(rename = "aufsichtsbehoerde", skip_serializing_if = "Option::is_none")]
    pub supervisory_authority: Option<SupervisoryAuthority>,
    /// Wo das Verzeichnis steht und was dazugehört.
    #[serde(rename = "veroeffentlichung", skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// Texte der Datenschutzhinweise (Art. 13, 14 DSGVO).
    #[serde(rename = "hinweise", skip_serializing_if = "Option::is_none")]
    pub notices: Option<NoticeTexts>,
    /// Die Stellen, unter denen Tätigkeiten stehen, in der Reihenfolge des Drucks.
    #[serde(rename = "stellen")]
    pub units: Vec<PublicUnit>,
    /// Die Verarbeitungstätigkeiten in der Reihenfolge des Drucks.
    #[serde(rename = "taetigkeiten")]
    pub activities: Vec<PublicActivity>,
    /// Recht und Gliederung der Tätigkeiten, bei denen nichts anderes steht; folgt aus ihnen, auch wenn nur eine gezeigt wird.
    #[serde(skip)]
    #[schemars(skip)]
    pub usual: Regime,
    /// Wie viele Tätigkeiten mit Grund zurückgehalten werden.
    #[serde(rename = "zurueckgehalten")]
    pub withheld: usize,
}

impl PublicRegister {
    /// The unit whose heading an activity of the given unit stands under: the outermost one above it.
    pub fn outermost(&self, key: &Key) -> Option<&PublicUnit> {
        let find = |key: &Key| self.units.iter().find(|unit| unit.key == *key);
        let mut unit = find(key)?;
        // As many steps as there are units: a circle ends too.
        for _ in &self.units {
            match unit.part_of.as_ref().and_then(find) {
                Some(above) => unit = above,
                None => break,
            }
        }
        Some(unit)
    }
}

impl PublicRegister {
    /// The part of it of which a notice speaks: activities of today that Art. 13 and 14 DSGVO ask to tell of.
    #[must_use]
    pub fn noticed(mut self, scope: &NoticeScope) -> Self {
        self.activities.retain(|activity| {
            scope.holds(&activity.key, activity.group.as_ref())
                && activity.status != Status::Ended
                && activity.framework.has_notice()
        });
        self
    }
}

/// A unit under whose name activities stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicUnit {
    /// Kennung der Stelle.
    #[serde(rename = "kennung")]
    pub key: Key,
    /// Name der Stelle.
    pub name: String,
    /// Kennung der übergeordneten Stelle.
    #[serde(rename = "teil_von", skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Key>,
    /// Öffentliche E-Mail-Adresse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Öffentliche Rufnummer.
    #[serde(rename = "telefon", skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}

/// The public edition of a register.
pub(super) fn publish(register: &Register) -> PublicRegister {
    let published: Vec<&Record> = register
        .records
        .iter()
        .filter(|record| !record.activity.is_draft() && !record.activity.is_withheld())
        .collect();
    // A withheld draft is a draft: it is not yet anything that could be withheld.
    let withheld =
        register.records.iter().filter(|record| record.activity.is_withheld() && !record.activity.is_draft()).count();
    show(register, &published, withheld)
}

/// What is said of the given records, in the order of print.
pub(super) fn show(register: &Register, records: &[&Record], withheld: usize) -> PublicRegister {
    let RegisterHead {
        format,
        title,
        language,
        jurisdiction,
        stand,
        issue,
        framework: _,
        outline: _,
        review_every: _,
        introduction,
        controller,
        representative,
        data_protection_officer,
        supervisory_authority,
        publication,
        notices,
        design: _,
        protection: _,
        units,
        partners: _,
        clients: _,
        rules: _,
        internal: _,
    } = &register.head;
    let ordered = order::by_unit_and_designation(units, records);
    let activities: Vec<PublicActivity> = (0..ordered.len())
        .into_par_iter()
        .with_max_len(4)
        .map(|place| resolve::activity(register, &ordered, place))
        .collect();
    PublicRegister {
        format: *format,
        title: title.clone(),
        language: *language,
        jurisdiction: *jurisdiction,
        stand: *stand,
        issue: *issue,
        introduction: introduction.clone(),
        controller: controller.clone(),
        representative: representative.clone(),
        data_protection_officer: data_protection_officer.clone(),
        supervisory_authority: supervisory_authority
            .clone()
            .or_else(|| jurisdiction.and_then(|land| authorities::of(land, controller.kind))),
        publication: publication.clone(),
        notices: notices.clone(),
        units: units_of(units, &activities),
        usual: Regime::usual(&activities),
        activities,
        withheld,
    }
}

/// The units that the activities stand under, with those above them. A unit without activities is not printed.
fn units_of(units: &[ResponsibleUnit], activities: &[PublicActivity]) -> Vec<PublicUnit> {
    let find = |key: &Key| units.iter().find(|unit| unit.key == *key);
    let mut used: Vec<&Key> = Vec::new();
    for unit in activities.iter().filter_map(|activity| activity.unit.as_ref()) {
        let mut next = find(&unit.key);
        while let Some(unit) = next {
            // Stops at what is known already, so that a circle of units ends too.
            if used.contains(&&unit.key) {
                break;
            }
            used.push(&unit.key);
            next = unit.part_of.as_ref().and_then(find);
        }
    }
    units
        .iter()
        .filter(|unit| used.contains(&&unit.key))
        .map(|unit| PublicUnit {
            key: unit.key.clone(),
            name: unit.name.clone(),
            part_of: unit.part_of.clone(),
            email: unit.email.clone(),
            phone: unit.phone.clone(),
        })
        .collect()
}
