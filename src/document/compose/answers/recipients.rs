//! Recipients and third countries (Art. 30 Abs. 1 lit. d and e DSGVO).

use super::super::super::{Cell, FieldBody, Inline, Table, Target};
use super::super::{columns, setting};
use super::joined::{joined, names};
use super::{Answer, blocks};
use crate::edition::{Concerned, PublicActivity, PublicRecipient, PublicTransfer};
use crate::model::{HttpsUrl, RecipientKind, Who};
use crate::wording::{Label, Language, Phrase, Print, country};

/// The table of recipients, or of those that are meant. That there are none is said once, where a law asks for those who
/// are neither in the house nor act for it.
pub fn recipients(activity: &PublicActivity, who: Who, language: Language) -> Answer {
    let is_meant = |one: &&PublicRecipient| match who {
        Who::All => true,
        Who::Processors => one.kind == Some(RecipientKind::Processor),
        Who::ButProcessors => one.kind != Some(RecipientKind::Processor),
        Who::Internal => one.kind == Some(RecipientKind::Internal),
        Who::External => one.kind != Some(RecipientKind::Internal),
    };
    let (label, may_be_silent) = match who {
        Who::All | Who::ButProcessors | Who::External => (Label::Recipients, false),
        Who::Internal => (Label::Recipients, true),
        Who::Processors => (Label::Processors, true),
    };
    let known = activity.recipients.as_ref()?;
    let all: Vec<&PublicRecipient> = known.iter().filter(is_meant).collect();
    if all.is_empty() {
        let none = if known.is_empty() { Phrase::NoRecipients } else { Phrase::NoOtherRecipients };
        let none = (!may_be_silent).then(|| setting::body(none.print(language)));
        return blocks(label, none.into_iter().collect());
    }
    // Of all data is said once, in the heading.
    let all_data = all.iter().all(|one| concerns_all(&one.data, activity));
    let why = if all_data { Label::OccasionForAllData } else { Label::OccasionAndData };
    let columns = columns(&[Label::Who, why], language);
    let told = |one: &&'_ PublicRecipient| vec![why_and_what(one, activity, all_data, language)];
    let rows = joined(all.iter().map(|one| (one.name.as_str(), told(one))));
    let rows = rows.into_iter().map(|(of, cells)| std::iter::once(names(of.into_iter())).chain(cells).collect());
    let table = Table { caption: None, columns, rows: rows.collect() };
    Some((label, FieldBody::Table { table, notes: Vec::new() }))
}

/// Why, and on a line of its own which data: both may hold commas, so that nothing but words tells them apart.
fn why_and_what(recipient: &PublicRecipient, activity: &PublicActivity, all_data: bool, language: Language) -> Cell {
    let PublicRecipient { name: _, kind, occasion, legal_basis, data } = recipient;
    let mut why = match (occasion, legal_basis) {
        (Some(occasion), Some(basis)) => format!("{occasion} ({basis})"),
        (Some(occasion), None) => occasion.clone(),
        (None, Some(basis)) => basis.to_string(),
        (None, None) => Phrase::None.print(language),
    };
    // Who acts on our behalf cannot be told from the name; what else a recipient is can.
    if *kind == Some(RecipientKind::Processor) {
        why = Phrase::ForProcessor(&why).print(language);
    }
    if all_data {
        return Cell(vec![setting::plain(&why)]);
    }
    let mut content = setting::plain(&setting::stopped(why, '.'));
    content.push(Inline::Break);
    content.extend(setting::plain(&Phrase::ConcernedData(&concerned(data, activity, language)).print(language)));
    Cell(vec![content])
}

/// The table of transfers, or the words that there are none.
pub fn transfers(activity: &PublicActivity, language: Language) -> Answer {
    let all = activity.transfers.as_ref()?;
    if all.is_empty() {
        return blocks(Label::Transfers, vec![setting::body(Phrase::NoTransfers.print(language))]);
    }
    let columns = columns(&[Label::Country, Label::GroundAndEvidence, Label::WhichData], language);
    let rows = joined(all.iter().map(|one| transfer(one, activity, language)));
    let rows = rows.into_iter().map(|(to, cells)| std::iter::once(Cell(to.concat())).chain(cells).collect());
    let table = Table { caption: None, columns, rows: rows.collect() };
    Some((Label::Transfers, FieldBody::Table { table, notes: Vec::new() }))
}

/// Where data go and to whom, a paragraph each; then on which ground, and which data.
fn transfer(transfer: &PublicTransfer, activity: &PublicActivity, language: Language) -> (Vec<Vec<Inline>>, Vec<Cell>) {
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
    (to, vec![Cell(or_none(why, language)), Cell(vec![setting::plain(&concerned(data, activity, language))])])
}

/// "alle", the names of the data, or of the few that are not among them: nothing refers by number.
fn concerned(data: &Concerned, activity: &PublicActivity, language: Language) -> String {
    let others = others(data, activity);
    if concerns_all(data, activity) {
        Phrase::AllData.print(language)
    } else if 2 * others.len() < data.0.len() {
        Phrase::AllDataBut(&others.join("; ")).print(language)
    } else {
        data.names().collect::<Vec<_>>().join("; ")
    }
}

fn concerns_all(data: &Concerned, activity: &PublicActivity) -> bool {
    data.is_all() || others(data, activity).is_empty()
}

/// The data of the activity that are not among these.
fn others<'a>(data: &Concerned, activity: &'a PublicActivity) -> Vec<&'a str> {
    activity.data.iter().filter(|row| !data.includes(row)).map(|row| row.category.as_str()).collect()
}

fn or_none(paragraphs: Vec<Vec<Inline>>, language: Language) -> Vec<Vec<Inline>> {
    if paragraphs.is_empty() { vec![vec![Inline::Text(Phrase::None.print(language))]] } else { paragraphs }
}
