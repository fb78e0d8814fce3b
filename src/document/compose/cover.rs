//! The title block: title, warning, introduction, who is responsible, how large the register is.

use super::super::{Block, Contact, Inline, KeyFigure, Paragraph, ParagraphStyle, Rank, Spoken, Target, Title};
use super::activity::{has_special_categories, has_transfers};
use super::{groups, is_processor, regime, setting, standing};
use crate::edition::{Edition, PublicRegister};
use crate::model::{Controller, DataProtectionOfficer, Email, HttpsUrl, Jurisdiction, Phone, SupervisoryAuthority};
use crate::wording::{Label, Language, Phrase};

/// The blocks of the title.
pub fn blocks(edition: &Edition, draft: bool, language: Language) -> Vec<Block> {
    let register = edition.shown();
    let mut blocks = vec![Block::Title(Title {
        above: setting::line(&register.controller.name),
        title: setting::line(&register.title),
        below: standing(edition, language),
    })];
    if matches!(edition, Edition::Internal(_)) {
        blocks.push(warning(&Phrase::NotForPublicationLong(register.usual.framework.speaks_of_gdpr()).print(language)));
    }
    if draft {
        blocks.push(draft_warning(language));
    }
    blocks.extend(regime::repealed(register, language).map(|text| warning(&text)));
    match &register.introduction {
        Some(text) => blocks.extend(setting::blocks(text, ParagraphStyle::Lead)),
        None => blocks.extend(setting::blocks(&Phrase::Introduction.print(language), ParagraphStyle::Lead)),
    }
    let mut contacts = body_in_charge(register, language);
    contacts.extend(offices(register, language));
    blocks.push(Block::Contacts(contacts));
    blocks.push(Block::KeyFigures(key_figures(register, language)));
    blocks
}

/// That this is no more than a draft.
pub fn draft_warning(language: Language) -> Block {
    warning(&Phrase::DraftLong.print(language))
}

/// What must not be overlooked.
pub fn warning(text: &str) -> Block {
    Block::Paragraph(Paragraph { style: ParagraphStyle::Warning, content: setting::plain(text) })
}

/// Who is responsible, and its representative (Art. 30 Abs. 1 lit. a DSGVO).
pub fn body_in_charge(register: &PublicRegister, language: Language) -> Vec<Contact> {
    let who = if is_processor(register) { Label::Processor } else { Label::Controller };
    let representative = register.representative.as_ref().map(|one| (Label::Representative, one));
    [Some((who, &register.controller)), representative]
        .into_iter()
        .flatten()
        .filter_map(|(label, body)| contact(label, controller_lines(body, language), language))
        .collect()
}

/// The data protection officer (lit. a as well), and where one may complain (Art. 77).
pub fn offices(register: &PublicRegister, language: Language) -> Vec<Contact> {
    let authority = authority(register, language).and_then(|lines| contact(Label::Complaints, lines, language));
    officer(register, language).into_iter().chain(authority).collect()
}

/// The data protection officer.
pub fn officer(register: &PublicRegister, language: Language) -> Option<Contact> {
    let lines = register.data_protection_officer.as_ref().map(officer_lines)?;
    contact(Label::DataProtectionOfficer, lines, language)
}

/// Where one may complain, line by line.
pub fn authority(register: &PublicRegister, language: Language) -> Option<Vec<Vec<Inline>>> {
    let in_german = name_is_german(register, language);
    register.supervisory_authority.as_ref().map(|authority| authority_lines(authority, in_german))
}

/// A contact, if there is anything to say.
fn contact(label: Label, lines: Vec<Vec<Inline>>, language: Language) -> Option<Contact> {
    (!lines.is_empty()).then(|| Contact { label: label.print(language).to_owned(), lines })
}

/// Name and contact of a controller, line by line.
pub fn controller_lines(controller: &Controller, language: Language) -> Vec<Vec<Inline>> {
    let Controller { name, kind: _, represented_by, address, phone, email, web } = controller;
    let mut lines = vec![setting::plain(name)];
    lines.extend(represented_by.as_ref().map(|who| setting::plain(&Phrase::RepresentedBy(who).print(language))));
    lines.extend(address.iter().flat_map(|address| address_lines(address)));
    lines.extend(phone.as_ref().map(phone_line));
    lines.extend(email.as_ref().map(email_line));
    lines.extend(web.as_ref().map(web_line));
    lines
}

fn officer_lines(officer: &DataProtectionOfficer) -> Vec<Vec<Inline>> {
    let DataProtectionOfficer { designation, name, address, phone, email } = officer;
    let mut lines = Vec::new();
    lines.extend(designation.as_ref().map(|text| setting::plain(text)));
    lines.extend(name.as_ref().map(|text| setting::plain(text)));
    lines.extend(address.iter().flat_map(|address| address_lines(address)));
    lines.extend(phone.as_ref().map(phone_line));
    lines.extend(email.as_ref().map(email_line));
    lines
}

/// Whether the authority has a German name in a text that is not German: that of the Federation or a Land.
fn name_is_german(register: &PublicRegister, language: Language) -> bool {
    let at_home = match register.jurisdiction {
        Some(Jurisdiction::Union | Jurisdiction::Switzerland) | None => false,
        Some(
            Jurisdiction::Federal
            | Jurisdiction::BadenWuerttemberg
            | Jurisdiction::Bavaria
            | Jurisdiction::Berlin
            | Jurisdiction::Brandenburg
            | Jurisdiction::Bremen
            | Jurisdiction::Hamburg
            | Jurisdiction::Hesse
            | Jurisdiction::MecklenburgWesternPomerania
            | Jurisdiction::LowerSaxony
            | Jurisdiction::NorthRhineWestphalia
            | Jurisdiction::RhinelandPalatinate
            | Jurisdiction::Saarland
            | Jurisdiction::Saxony
            | Jurisdiction::SaxonyAnhalt
            | Jurisdiction::SchleswigHolstein
            | Jurisdiction::Thuringia,
        ) => true,
    };
    at_home && language != Language::German
}

fn authority_lines(authority: &SupervisoryAuthority, in_german: bool) -> Vec<Vec<Inline>> {
    let SupervisoryAuthority { name, address, email, web } = authority;
    let name = setting::line(name);
    let mut lines = vec![vec![if in_german {
        Inline::Spoken(Spoken { text: name, rank: Rank::Plain, long: None, language: Some(Language::German) })
    } else {
        Inline::Text(name)
    }]];
    lines.extend(address.iter().flat_map(|address| address_lines(address)));
    lines.extend(email.as_ref().map(email_line));
    lines.extend(web.as_ref().map(web_line));
    lines
}

/// An address: its parts, which commas separate, on lines of their own.
fn address_lines(address: &str) -> impl Iterator<Item = Vec<Inline>> {
    address.split(',').map(str::trim).filter(|part| !part.is_empty()).map(setting::plain)
}

fn phone_line(phone: &Phone) -> Vec<Inline> {
    vec![Inline::Link { to: Target::Url(phone.dialled()), text: phone.as_str().replace(' ', "\u{a0}") }]
}

fn email_line(email: &Email) -> Vec<Inline> {
    vec![Inline::Link { to: Target::Url(format!("mailto:{email}")), text: email.to_string() }]
}

fn web_line(web: &HttpsUrl) -> Vec<Inline> {
    vec![Inline::Link { to: Target::Url(web.to_string()), text: setting::address(web.as_str()).to_owned() }]
}

fn key_figures(register: &PublicRegister, language: Language) -> Vec<KeyFigure> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let activities = &register.activities;
    let figure = |value: usize, phrase: Phrase| KeyFigure {
        value: count(value),
        label: setting::plain(&phrase.print(language)),
    };
    let automated =
        activities.iter().filter(|one| one.automated_decisions.as_ref().is_some_and(|all| !all.is_empty())).count();
    let special = Phrase::WithSpecialCategories(register.usual.framework.speaks_of_gdpr());
    vec![
        figure(activities.len(), Phrase::ActivitiesInUnits(activities.len(), groups(register, language).len())),
        figure(activities.iter().filter(|one| has_special_categories(one)).count(), special),
        figure(activities.iter().filter(|one| has_transfers(one)).count(), Phrase::WithTransfers),
        figure(automated, Phrase::WithAutomatedDecisions),
    ]
}
