use super::Found;
use super::citations::{DSGVO, is_under_gdpr};
use crate::diagnostic::{Echo, LegalFault, Place, Severity};
use crate::law::{self, Decision, VERIFIED};
use crate::model::{Citation, Date, LegalFramework, Record, Register, Transfer, TransferGround};
use crate::source::pointer::Pointer;

rule! {
    /// Drittland ohne Angemessenheit, Garantien oder Ausnahme
    ///
    /// # Was
    /// Eine Übermittlung beruft sich auf einen Angemessenheitsbeschluss, den es für das Land nicht oder nicht mehr
    /// gibt, auf Garantien ohne Art. 46 oder 47, auf eine Ausnahme ohne Art. 49 DSGVO; oder ein Partner sitzt in
    /// einem Drittland, und `drittland` sagt davon nichts (Warnung).
    ///
    /// # Warum
    /// Ohne Beschluss (Art. 45), Garantien (Art. 46, 47) oder Ausnahme (Art. 49 DSGVO) ist die Übermittlung verboten; das
    /// Verzeichnis nennt sie (Art. 30 Abs. 1 lit. e). Welche Beschlüsse gelten, steht mit Tag und Quelle in
    /// `src/law/adequacy.tsv`; mehr als ein Jahr nach diesem Tag ist ein fehlender Beschluss nur eine Warnung. Staaten des
    /// EWR sind kein Drittland.
    ///
    /// # Beispiel
    /// ```toml
    /// { land = "IN", empfaenger = "Rechenzentrum", grund = "angemessenheit", grundlage = "Art. 45 DSGVO" }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { land = "IN", empfaenger = "Rechenzentrum", grund = "garantien", grundlage = "Art. 46 Abs. 2 lit. c DSGVO", nachweis = "Standardvertragsklauseln vom 1.3.2026" }
    /// ```
    "transfer-without-safeguard" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        if is_under_gdpr(register, &record.activity) {
            for (index, transfer) in record.activity.transfers.iter().flatten().enumerate() {
                row(register, record, transfer, &Pointer::root().key("drittland").row(index), found);
            }
        }
        silent_partners(register, record, found);
    }
}

fn row(register: &Register, record: &Record, transfer: &Transfer, at: &Pointer, found: &mut Found) {
    let country = || Echo::new(transfer.destination.as_str());
    let place = |key: &str| Place::value(&record.file, at.key(key));
    let cites = |articles: &[u16]| {
        let cited = |citation: &Citation| articles.iter().any(|article| citation.is_article(DSGVO, *article));
        transfer.legal_basis.as_ref().is_none_or(cited)
    };
    if law::is_in_the_area(&transfer.destination) {
        found.warning(place("land"), LegalFault::NotAThirdCountry { country: country() }, Some("Art. 44 DSGVO"));
        return;
    }
    match transfer.ground {
        Some(TransferGround::AdequacyDecision) => adequacy(register, record, transfer, at, found),
        Some(TransferGround::Safeguards) if !cites(&[46, 47]) => {
            let fault = LegalFault::TransferGround { articles: "Art. 46 oder 47" };
            found.error(place("grundlage"), fault, Some("Art. 46 DSGVO"));
        }
        Some(TransferGround::Derogation) if !cites(&[49]) => {
            let fault = LegalFault::TransferGround { articles: "Art. 49" };
            found.error(place("grundlage"), fault, Some("Art. 49 DSGVO"));
        }
        Some(TransferGround::Safeguards | TransferGround::Derogation) | None => {}
    }
}

fn adequacy(register: &Register, record: &Record, transfer: &Transfer, at: &Pointer, found: &mut Found) {
    const LAW: Option<&str> = Some("Art. 45 Abs. 3 DSGVO");
    let stand = register.head.stand;
    let code = law::third_country(&transfer.destination);
    let of_country: Vec<&Decision> = law::decisions().iter().filter(|decision| decision.code == code).collect();
    let holds = |decision: &&&Decision| decision.until.is_none_or(|until| stand <= until);
    let country = Echo::new(transfer.destination.as_str());
    let basis = transfer.legal_basis.as_ref().map(ToString::to_string).unwrap_or_default().replace('\u{a0}', " ");
    let is_cited =
        |decision: &Decision| basis.contains(decision.number) || decision.names.iter().any(|name| basis.contains(name));
    let ended = of_country.iter().find(|decision| !holds(decision) && is_cited(decision));
    if let Some((decision, until)) = ended.and_then(|decision| Some((decision, decision.until?))) {
        let fault = LegalFault::DecisionEnded { number: decision.number, until: until.to_string() };
        found.error(Place::value(&record.file, at.key("grundlage")), fault, LAW);
    } else if let Some(decision) = of_country.iter().find(holds) {
        if decision.limited && transfer.evidence.is_none() {
            let fault = LegalFault::DecisionLimited { number: decision.number };
            found.hint(Place::value(&record.file, at.key("land")), fault, LAW);
        }
    } else {
        // More than a year after the list, a decision that it does not know is possible.
        let limit = VERIFIED.parse::<Date>().ok().and_then(|verified| verified.add_months(12));
        let severity = if limit.is_some_and(|limit| stand <= limit) { Severity::Error } else { Severity::Warning };
        let fault = LegalFault::NoDecision { country, verified: VERIFIED };
        found.add(severity, Place::value(&record.file, at.key("land")), fault, LAW);
    }
}

/// Partners beyond the area, where the record says that there is no transfer.
fn silent_partners(register: &Register, record: &Record, found: &mut Found) {
    let activity = &record.activity;
    if register.framework(activity) == LegalFramework::FormerNrw
        || activity.transfers.as_ref().is_none_or(|all| !all.is_empty())
    {
        return;
    }
    for (index, recipient) in activity.recipients.iter().flatten().enumerate() {
        let partner = register.head.partners.iter().find(|partner| Some(&partner.key) == recipient.partner.as_ref());
        let country = partner.and_then(|partner| partner.country.as_deref());
        if let Some(country) = country.filter(|country| !law::is_in_the_area(country)) {
            let at = Pointer::root().key("empfaenger").row(index).key("partner");
            let fault = LegalFault::PartnerInThirdCountry { country: Echo::new(country) };
            let severity = if law::is_recognised(country) { Severity::Warning } else { Severity::Hint };
            found.add(severity, Place::value(&record.file, at), fault, Some("Art. 30 Abs. 1 lit. e DSGVO"));
        }
    }
}
