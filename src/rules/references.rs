use rustc_hash::FxHashSet;

use super::Found;
use crate::diagnostic::{Echo, Place, Referent, RuleFault};
use crate::model::{Clients, Key, Record, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Verweis ins Leere
    ///
    /// # Was
    /// Eine Kennung verweist auf nichts, oder ein öffentlicher Eintrag auf einen, der es nicht ist.
    ///
    /// # Warum
    /// Gedruckt würde die nackte Kennung; und ein Verweis auf Zurückgehaltenes verriete, dass es das gibt (Art. 30
    /// Abs. 1 und 4 DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// stelle = "buergeramt" # in register.toml heißt sie anders
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// stelle = "buergerbuero"
    /// ```
    "unknown-unit" => Error, "unknown-partner" => Error, "unknown-data-reference" => Error, "unknown-protection" => Error, "unknown-client" => Error, "unknown-record" => Error, "reference-to-unpublished" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let known = Known::of(register);
    head(register, &known, found);
    for record in &register.records {
        Visit { known: &known, record, found }.record();
    }
}

/// Keys in their order, and whether one is among them.
struct Keys<'a> {
    all: Vec<&'a Key>,
    set: FxHashSet<&'a Key>,
}

impl<'a> FromIterator<&'a Key> for Keys<'a> {
    fn from_iter<I: IntoIterator<Item = &'a Key>>(keys: I) -> Self {
        let all: Vec<&Key> = keys.into_iter().collect();
        Self { set: all.iter().copied().collect(), all }
    }
}

impl Keys<'_> {
    fn has(&self, key: &Key) -> bool {
        self.set.contains(key)
    }
}

/// Everything that can be referred to.
struct Known<'a> {
    units: Keys<'a>,
    partners: Keys<'a>,
    protection: Keys<'a>,
    clients: Keys<'a>,
    records: Keys<'a>,
    published: FxHashSet<&'a Key>,
}

impl<'a> Known<'a> {
    fn of(register: &'a Register) -> Self {
        let head = &register.head;
        let is_public = |record: &&Record| !record.activity.is_draft() && !record.activity.is_withheld();
        Self {
            units: head.units.iter().map(|unit| &unit.key).collect(),
            partners: head.partners.iter().map(|partner| &partner.key).collect(),
            protection: head.protection.keys().collect(),
            clients: head.clients.iter().map(|client| &client.key).collect(),
            records: register.records.iter().map(|record| &record.key).collect(),
            published: register.records.iter().filter(is_public).map(|record| &record.key).collect(),
        }
    }
}

fn head(register: &Register, known: &Known, found: &mut Found) {
    for (index, unit) in register.head.units.iter().enumerate() {
        if let Some(above) = &unit.part_of {
            let place = || Place::value("register.toml", Pointer::root().key("stelle").row(index).key("teil_von"));
            resolve(Referent::Unit, above, &known.units, place, found);
        }
    }
    if let Some(internal) = &register.head.internal {
        for key in internal.contracts.keys() {
            let at = || Pointer::root().key("intern").key("vertrag").key(key.as_str());
            resolve(Referent::Partner, key, &known.partners, || Place::key("register.toml", at()), found);
        }
    }
}

struct Visit<'a, 'f> {
    known: &'a Known<'a>,
    record: &'a Record,
    found: &'f mut Found,
}

impl Visit<'_, '_> {
    fn record(&mut self) {
        let activity = &self.record.activity;
        let known = self.known;
        let key = |key: &'static str| Pointer::root().key(key);
        let row = |table: &'static str, index: usize| Pointer::root().key(table).row(index);
        if let Some(unit) = &activity.unit {
            self.resolve(Referent::Unit, unit, &known.units, || key("stelle"));
        }
        for (index, joint) in activity.joint_controllers.iter().enumerate() {
            let at = || row("gemeinsam", index).key("partner");
            self.resolve(Referent::Partner, &joint.partner, &known.partners, at);
        }
        for (index, sub) in activity.sub_processors.iter().enumerate() {
            let at = || row("unterauftrag", index).key("partner");
            self.resolve(Referent::Partner, &sub.partner, &known.partners, at);
        }
        for (index, key) in activity.protection.iter().enumerate() {
            self.resolve(Referent::Protection, key, &known.protection, || row("schutz", index));
        }
        if let Some(Clients::Some(keys)) = &activity.clients {
            for (index, key) in keys.iter().enumerate() {
                self.resolve(Referent::Client, key, &known.clients, || row("auftraggeber", index));
            }
        }
        for (index, key) in activity.successors.iter().enumerate() {
            self.other_record(key, || row("nachfolger", index));
        }
        for (index, rule) in activity.erasure.iter().enumerate() {
            self.data(&rule.data, || row("loeschung", index));
            if let Some(key) = &rule.same_as {
                self.other_record(key, || row("loeschung", index).key("wie"));
            }
        }
        for (index, recipient) in activity.recipients.iter().flatten().enumerate() {
            self.data(&recipient.data, || row("empfaenger", index));
            if let Some(key) = &recipient.partner {
                self.resolve(Referent::Partner, key, &known.partners, || row("empfaenger", index).key("partner"));
            }
            if let Some(key) = &recipient.unit {
                self.resolve(Referent::Unit, key, &known.units, || row("empfaenger", index).key("stelle"));
            }
        }
        for (index, transfer) in activity.transfers.iter().flatten().enumerate() {
            self.data(&transfer.data, || row("drittland", index));
        }
    }

    fn data(&mut self, keys: &[Key], row: impl Fn() -> Pointer) {
        let own = || self.record.activity.data.iter().filter_map(|row| row.key.as_ref());
        for (index, key) in keys.iter().enumerate() {
            if !own().any(|own| own == key) {
                let place = Place::value(&self.record.file, row().key("daten").row(index));
                self.found.error(place, unknown(Referent::Data, key, own()), None);
            }
        }
    }

    fn other_record(&mut self, key: &Key, at: impl Fn() -> Pointer) {
        let Known { records, published, .. } = self.known;
        let is_public = published.contains(&self.record.key);
        if records.has(key) && is_public && !published.contains(key) {
            let fault = RuleFault::ReferenceToUnpublished { key: Echo::new(key.as_str()) };
            self.found.error(Place::value(&self.record.file, at()), fault, None);
        } else {
            self.resolve(Referent::Record, key, records, at);
        }
    }

    fn resolve(&mut self, to: Referent, key: &Key, known: &Keys, at: impl Fn() -> Pointer) {
        let file = &self.record.file;
        resolve(to, key, known, || Place::value(file, at()), self.found);
    }
}

/// Reports a key that is not known; its place is spelled only then.
fn resolve(to: Referent, key: &Key, known: &Keys, place: impl Fn() -> Place, found: &mut Found) {
    if !known.has(key) {
        found.error(place(), unknown(to, key, known.all.iter().copied()), None);
    }
}

fn unknown<'a>(to: Referent, key: &Key, known: impl Iterator<Item = &'a Key>) -> RuleFault {
    let nearest = nearest(key.as_str(), known.map(Key::as_str));
    RuleFault::UnknownReference { to, key: Echo::new(key.as_str()), nearest }
}

/// The known key that looks most like the one written; nothing where none is near.
pub fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    known
        .map(|known| (strsim::normalized_damerau_levenshtein(written, known), known))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, known)| known.to_owned())
}
