//! Bodies that a record names: another controller, joint controllers, a processor's controllers and helpers
//! (Art. 30 Abs. 1 lit. a, Abs. 2 lit. a DSGVO).

use super::super::super::{Block, FieldBody, Inline, Paragraph, ParagraphStyle};
use super::super::{cover, setting};
use super::{Answer, blocks};
use crate::edition::{PublicActivity, PublicClient, PublicJointController, PublicRegister, PublicSubProcessor};
use crate::wording::{Label, Language};

/// The body in charge, also where it is the register's, and the unit.
pub fn in_charge(register: &PublicRegister, activity: &PublicActivity, language: Language) -> Answer {
    let unit = activity.unit.as_ref().and_then(|unit| unit.name.as_deref()).map(setting::plain);
    if activity.controller.is_some() || activity.representative.is_some() {
        let (label, body) = controller(activity, language)?;
        let FieldBody::Blocks(mut all) = body else { return Some((label, body)) };
        all.extend(unit.map(|unit| address_block(&[unit])));
        return blocks(label, all);
    }
    let mut lines = cover::controller_lines(&register.controller, language);
    lines.splice(1..1, unit);
    blocks(Label::Controller, vec![address_block(&lines)])
}

/// The controller, where it is not the register's.
pub fn controller(activity: &PublicActivity, language: Language) -> Answer {
    let mut content = Vec::new();
    if let Some(controller) = &activity.controller {
        content.push(address_block(&cover::controller_lines(controller, language)));
    }
    if let Some(representative) = &activity.representative {
        let mut lines = vec![vec![Inline::Text(format!("{}:", Label::Representative.print(language)))]];
        lines.extend(cover::controller_lines(representative, language));
        content.push(address_block(&lines));
    }
    blocks(Label::Controller, content)
}

/// The joint controllers with the essence of the arrangement (Art. 26 Abs. 2 DSGVO).
pub fn joint_controllers(activity: &PublicActivity, language: Language) -> Answer {
    let content = activity.joint_controllers.iter().flat_map(|joint| {
        let PublicJointController { name, kind: _, address, responsibilities, essence, contact_point } = joint;
        let mut rows = vec![named(name, address.as_deref())];
        let labelled =
            [(Label::Tasks, responsibilities), (Label::Essence, essence), (Label::ContactPoint, contact_point)];
        rows.extend(labelled.into_iter().filter_map(|(label, text)| {
            let content = setting::linked(&format!("{}: {}", label.print(language), text.as_ref()?));
            Some(Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content }))
        }));
        rows
    });
    blocks(Label::JointControllers, content.collect())
}

/// The controllers on whose behalf a processor acts (Art. 30 Abs. 2 lit. a DSGVO).
pub fn clients(activity: &PublicActivity, language: Language) -> Answer {
    let items = activity
        .clients
        .iter()
        .map(|client| {
            let PublicClient { name, address, representative, data_protection_officer } = client;
            let mut text = vec![Inline::Strong(setting::line(name))];
            let mut rest = Vec::new();
            rest.extend(address.clone());
            rest.extend(representative.as_ref().map(|who| format!("{}: {who}", Label::Representative.print(language))));
            rest.extend(
                data_protection_officer
                    .as_ref()
                    .map(|who| format!("{}: {who}", Label::DataProtectionOfficer.print(language))),
            );
            if !rest.is_empty() {
                text.push(Inline::Text(setting::line(&format!(", {}", rest.join("; ")))));
            }
            text
        })
        .collect::<Vec<_>>();
    if items.is_empty() { None } else { blocks(Label::Clients, vec![Block::List(items)]) }
}

/// A processor's own processors (Art. 28 Abs. 4 DSGVO).
pub fn sub_processors(activity: &PublicActivity, _: Language) -> Answer {
    let items = activity
        .sub_processors
        .iter()
        .map(|sub| {
            let PublicSubProcessor { name, address, occasion } = sub;
            let mut text = vec![Inline::Strong(setting::line(name))];
            let rest: Vec<&str> = [address.as_deref(), occasion.as_deref()].into_iter().flatten().collect();
            if !rest.is_empty() {
                text.push(Inline::Text(setting::line(&format!(", {}", rest.join("; ")))));
            }
            text
        })
        .collect::<Vec<_>>();
    if items.is_empty() { None } else { blocks(Label::SubProcessors, vec![Block::List(items)]) }
}

fn named(name: &str, address: Option<&str>) -> Block {
    let mut content = vec![Inline::Strong(setting::line(name))];
    if let Some(address) = address {
        content.push(Inline::Text(setting::line(&format!(", {address}"))));
    }
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })
}

/// Lines of an address as one paragraph.
pub fn address_block(lines: &[Vec<Inline>]) -> Block {
    let mut content = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            content.push(Inline::Break);
        }
        content.extend(line.iter().cloned());
    }
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })
}
