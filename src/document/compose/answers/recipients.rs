//! Recipients and third countries (Art. 30 Abs. 1 lit. d and e DSGVO).

use super::super::super::{Cell, FieldBody, Inline, Table, Target};
use super::super::{columns, setting};
use super::{Answer, blocks};
use crate::edition::{Concerned, PublicActivity, PublicRecipient, PublicTransfer};
use crate::model::HttpsUrl;
use crate::wording::{Label, Language, Phrase, Print, country};

/// The table of recipients, or the words that there are none.
pub fn recipients(activity: &PublicActivity, language: Language) -> Answer {
    let all = activity.recipients.as_ref()?;
    if all.is_empty() {
        return blocks(Label::Recipients, vec![setting::body(Phrase::NoRecipients.print(language))]);
    }
    let columns = columns(&[Label::Who, Label::OccasionAndBasis, Label::WhichData], language);
    let rows = all.iter().map(|one| recipient(one, language)).collect();
    Some((Label::Recipients, FieldBody::Table { table: Table { caption: None, columns, rows }, notes: Vec::new() }))
}

fn recipient(recipient: &PublicRecipient, language: Language) -> Vec<Cell> {
    let PublicRecipient { name, kind, occasion, legal_basis, data } = recipient;
    let mut who = vec![vec![Inline::Strong(setting::line(name))]];
    // "Öffentlichkeit" is a name and a kind; once is enough.
    if let Some(kind) = kind.map(|kind| kind.print(language)).filter(|kind| *kind != name) {
        who.push(vec![Inline::Text(kind.to_owned())]);
    }
    let mut why = Vec::new();
    if let Some(occasion) = occasion {
        why.push(setting::plain(occasion));
    }
    if let Some(basis) = legal_basis {
        why.push(vec![Inline::Text(basis.to_string())]);
    }
    vec![Cell(who), Cell(or_none(why, language)), Cell(vec![concerned(data, language)])]
}

/// The table of transfers, or the words that there are none.
pub fn transfers(activity: &PublicActivity, language: Language) -> Answer {
    let all = activity.transfers.as_ref()?;
    if all.is_empty() {
        return blocks(Label::Transfers, vec![setting::body(Phrase::NoTransfers.print(language))]);
    }
    let columns = columns(&[Label::Country, Label::GroundAndEvidence, Label::WhichData], language);
    let rows = all.iter().map(|one| transfer(one, language)).collect();
    Some((Label::Transfers, FieldBody::Table { table: Table { caption: None, columns, rows }, notes: Vec::new() }))
}

fn transfer(transfer: &PublicTransfer, language: Language) -> Vec<Cell> {
    let PublicTransfer { destination, recipient, ground, legal_basis, evidence, data } = transfer;
    let place = country(destination, language).map_or_else(|| setting::line(destination), str::to_owned);
    let mut to = vec![vec![Inline::Strong(place)]];
    if let Some(recipient) = recipient {
        to.push(setting::plain(recipient));
    }
    let mut why = Vec::new();
    if let Some(ground) = ground {
        let mut text = ground.print(language).to_owned();
        if let Some(basis) = legal_basis {
            text.push_str(": ");
            text.push_str(&basis.to_string());
        }
        why.push(vec![Inline::Text(text)]);
    } else if let Some(basis) = legal_basis {
        why.push(vec![Inline::Text(basis.to_string())]);
    }
    if let Some(evidence) = evidence {
        why.push(if evidence.parse::<HttpsUrl>().is_ok() {
            let text = Phrase::EvidenceAt(setting::address(evidence)).print(language);
            vec![Inline::Link { to: Target::Url(evidence.clone()), text }]
        } else {
            setting::plain(evidence)
        });
    }
    vec![Cell(to), Cell(or_none(why, language)), Cell(vec![concerned(data, language)])]
}

/// "alle" or the names of the data: nothing refers by number.
fn concerned(data: &Concerned, language: Language) -> Vec<Inline> {
    vec![Inline::Text(if data.is_all() { Phrase::AllData.print(language) } else { setting::line(&data.0.join(", ")) })]
}

fn or_none(paragraphs: Vec<Vec<Inline>>, language: Language) -> Vec<Vec<Inline>> {
    if paragraphs.is_empty() { vec![vec![Inline::Text(Phrase::None.print(language))]] } else { paragraphs }
}
