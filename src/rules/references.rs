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

/// Everything that can be referred to.
struct Known<'a> {
    units: Vec<&'a Key>,
    partners: Vec<&'a Key>,
    protection: Vec<&'a Key>,
    clients: Vec<&'a Key>,
    records: Vec<&'a Key>,
    published: Vec<&'a Key>,
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
            let at = Pointer::root().key("stelle").row(index).key("teil_von");
            resolve("register.toml", Referent::Unit, above, &known.units, at, found);
        }
    }
    if let Some(internal) = &register.head.internal {
        for key in internal.contracts.keys() {
            let at = Pointer::root().key("intern").key("vertrag").key(key.as_str());
            resolve_at(Place::key("register.toml", at), Referent::Partner, key, &known.partners, found);
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
        let root = Pointer::root();
        if let Some(unit) = &activity.unit {
            self.resolve(Referent::Unit, unit, &known.units, root.key("stelle"));
        }
        for (index, joint) in activity.joint_controllers.iter().enumerate() {
            self.resolve(
                Referent::Partner,
                &joint.partner,
                &known.partners,
                root.key("gemeinsam").row(index).key("partner"),
            );
        }
        for (index, sub) in activity.sub_processors.iter().enumerate() {
            let at = root.key("unterauftrag").row(index).key("partner");
            self.resolve(Referent::Partner, &sub.partner, &known.partners, at);
        }
        for (index, key) in activity.protection.iter().enumerate() {
            self.resolve(Referent::Protection, key, &known.protection, root.key("schutz").row(index));
        }
        if let Some(Clients::Some(keys)) = &activity.clients {
            for (index, key) in keys.iter().enumerate() {
                self.resolve(Referent::Client, key, &known.clients, root.key("auftraggeber").row(index));
            }
        }
        for (index, key) in activity.successors.iter().enumerate() {
            self.other_record(key, root.key("nachfolger").row(index));
        }
        for (index, rule) in activity.erasure.iter().enumerate() {
            let at = root.key("loeschung").row(index);
            self.data(&rule.data, &at);
            if let Some(key) = &rule.same_as {
                self.other_record(key, at.key("wie"));
            }
        }
        for (index, recipient) in activity.recipients.iter().flatten().enumerate() {
            let at = root.key("empfaenger").row(index);
            self.data(&recipient.data, &at);
            if let Some(key) = &recipient.partner {
                self.resolve(Referent::Partner, key, &known.partners, at.key("partner"));
            }
            if let Some(key) = &recipient.unit {
                self.resolve(Referent::Unit, key, &known.units, at.key("stelle"));
            }
        }
        for (index, transfer) in activity.transfers.iter().flatten().enumerate() {
            self.data(&transfer.data, &root.key("drittland").row(index));
        }
    }

    fn data(&mut self, keys: &[Key], row: &Pointer) {
        let own: Vec<&Key> = self.record.activity.data.iter().filter_map(|row| row.key.as_ref()).collect();
        for (index, key) in keys.iter().enumerate() {
            self.resolve(Referent::Data, key, &own, row.key("daten").row(index));
        }
    }

    fn other_record(&mut self, key: &Key, at: Pointer) {
        let known = self.known;
        let is_public = known.published.contains(&&self.record.key);
        if known.records.contains(&key) && is_public && !known.published.contains(&key) {
            let fault = RuleFault::ReferenceToUnpublished { key: Echo::new(key.as_str()) };
            self.found.error(Place::value(&self.record.file, at), fault, None);
        } else {
            self.resolve(Referent::Record, key, &known.records, at);
        }
    }

    fn resolve(&mut self, to: Referent, key: &Key, known: &[&Key], at: Pointer) {
        resolve(&self.record.file, to, key, known, at, self.found);
    }
}

fn resolve(file: &str, to: Referent, key: &Key, known: &[&Key], at: Pointer, found: &mut Found) {
    resolve_at(Place::value(file, at), to, key, known, found);
}

fn resolve_at(place: Place, to: Referent, key: &Key, known: &[&Key], found: &mut Found) {
    if !known.contains(&key) {
        let nearest = nearest(key.as_str(), known.iter().map(|known| known.as_str()));
        found.error(place, RuleFault::UnknownReference { to, key: Echo::new(key.as_str()), nearest }, None);
    }
}

/// The known key that looks most like the one written; nothing where none is near.
pub fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    known
        .map(|known| (strsim::normalized_damerau_levenshtein(written, known), known))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, known)| known.to_owned())
}
