use std::collections::BTreeSet;

use super::Found;
use crate::diagnostic::{Echo, LegalFault, Place};
use crate::model::{Key, PartnerKind, RecipientKind, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Auftragsverarbeiter ohne Vertrag
    ///
    /// # Was
    /// Ein Partner wird als Auftragsverarbeiter genannt, aber unter `[intern.vertrag]` in register.toml steht kein
    /// Vertrag mit Datum.
    ///
    /// # Warum
    /// Wer im Auftrag verarbeitet, braucht einen Vertrag (Art. 28 Abs. 3 DSGVO). Das Datum bleibt intern; die
    /// Aufsichtsbehörde fragt danach.
    ///
    /// # Beispiel
    /// ```toml
    /// [[partner]]
    /// kennung = "druckdienst"
    /// name = "Druckdienst GmbH"
    /// art = "auftragsverarbeiter"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [intern.vertrag.druckdienst]
    /// vom = 2025-03-01
    /// fundstelle = "Vertragsakte 10-31"
    /// ```
    "processor-without-contract" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let mut used: BTreeSet<&Key> = BTreeSet::new();
    for record in
        register.records.iter().filter(|record| record.activity.status != Status::Ended && !record.activity.is_draft())
    {
        let as_processor = |kind: Option<RecipientKind>| kind.is_none_or(|kind| kind == RecipientKind::Processor);
        let recipients = record.activity.recipients.iter().flatten();
        used.extend(recipients.filter(|one| as_processor(one.kind)).filter_map(|one| one.partner.as_ref()));
        used.extend(record.activity.sub_processors.iter().map(|sub| &sub.partner));
    }
    let contracts = register.head.internal.as_ref().map(|internal| &internal.contracts);
    for (index, partner) in register.head.partners.iter().enumerate() {
        let dated = contracts.and_then(|all| all.get(&partner.key)).is_some_and(|contract| contract.dated.is_some());
        if partner.kind == PartnerKind::Processor && used.contains(&partner.key) && !dated {
            let place = Place::value("register.toml", Pointer::root().key("partner").row(index).key("kennung"));
            let fault = LegalFault::ProcessorWithoutContract { key: Echo::new(partner.key.as_str()) };
            found.warning(place, fault, Some("Art. 28 Abs. 3 DSGVO"));
        }
    }
}
