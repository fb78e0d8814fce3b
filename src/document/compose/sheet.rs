//! The single sheet: one activity out of the register, with what one must know of the register to understand it alone. It
//! is written as paper and as a page, like the register itself.

use super::super::{Block, Document, Frame, Id, Index, Inline, ParagraphStyle, Target, Title};
use super::{
    Particulars, activity, closing, cover, frame, heading_above, language_of, links, names, own_page, part, setting,
    spoken, standing,
};
use crate::edition::{Edition, PublicActivity, PublicRegister};
use crate::model::{HttpsUrl, Publication};
use crate::wording::{Label, Language, Phrase};

/// Composes the sheet of the activity that alone is left in an excerpt.
pub fn compose(excerpt: &Edition, particulars: &Particulars) -> Document {
    let register = excerpt.shown();
    let language = language_of(register);
    let [activity] = register.activities.as_slice() else { return of_nothing(excerpt, particulars, language) };
    let section = activity::section(excerpt, activity, language);
    let title = section.title.clone();
    let above = setting::line(&register.controller.name);
    let mut body = vec![Block::Title(Title { above, title: title.clone(), below: standing(excerpt, language) })];
    if matches!(excerpt, Edition::Internal(_)) {
        body.push(cover::warning(
            &Phrase::NotForPublicationLong(register.usual.framework.speaks_of_gdpr()).print(language),
        ));
    }
    body.extend(particulars.draft.then(|| cover::draft_warning(language)));
    body.extend(own_page::told(section, activity, language));
    body.extend(own_page::contacts(register, activity, language));
    body.push(origin(excerpt, activity, particulars, language));
    lead_elsewhere(&mut body, folder(excerpt, particulars), &|_| true);
    let abbreviations = spoken::mark(&mut body, language);
    body.extend(closing::abbreviations(&abbreviations, language));

    let summary = activity.summary.as_deref().and_then(|text| setting::paragraphs(text).into_iter().next());
    let frame = own_page::framed(excerpt, &title, particulars, language);
    let frame = Frame { subject: summary.unwrap_or_else(|| frame.subject.clone()), ..frame };
    let (names, look) = (names::names(register), particulars.look.clone());
    let sheet = Some(Id(activity.key.to_string()));
    Document { language, frame, names, index: Index::default(), look, sheet, body }
}

/// No more than whose sheet it would be: who asks for one looks first whether the activity is there.
fn of_nothing(excerpt: &Edition, particulars: &Particulars, language: Language) -> Document {
    let body = cover::blocks(excerpt, particulars.draft, language).into_iter().take(1).collect();
    Document {
        language,
        frame: frame(excerpt, particulars.draft, language),
        names: Vec::new(),
        index: Index::default(),
        look: particulars.look.clone(),
        sheet: None,
        body,
    }
}

/// Where the sheet comes from, what is kept back, and the statement on accessibility (BITV 2.0, § 7 Abs. 1).
fn origin(excerpt: &Edition, activity: &PublicActivity, particulars: &Particulars, language: Language) -> Block {
    let register = excerpt.shown();
    let unit = heading_above(register, activity, language).1;
    let title = setting::line(&register.title);
    let phrase = Phrase::Excerpt { register: &title, unit: &unit, number: activity.number };
    let mut blocks = vec![setting::body(setting::line(&phrase.print(language)))];
    blocks.extend(closing::measures_withheld(excerpt, language));
    // An offer of its own stands among the answers; that of the whole register has to be said here.
    let archive = publication(register).and_then(|publication| publication.archive.as_ref());
    let archive = archive.filter(|general| activity.archive.as_ref() == Some(general));
    blocks.extend(archive.into_iter().flat_map(|text| setting::blocks(text, ParagraphStyle::Body)));
    let whole = folder(excerpt, particulars).map(|folder| (Phrase::WholeRegister.print(language), folder.to_owned()));
    let statement = publication(register).and_then(|publication| publication.accessibility.as_ref());
    let statement = statement.map(|url| (Phrase::AccessibilityStatement.print(language), url.to_string()));
    let links: Vec<Vec<Inline>> =
        whole.into_iter().chain(statement).map(|(text, url)| closing::link(text, url)).collect();
    if !links.is_empty() {
        blocks.push(Block::List(links));
    }
    part("_veroeffentlichung", Label::Publication, language, blocks)
}

fn publication(register: &PublicRegister) -> Option<&Publication> {
    register.publication.as_ref()
}

/// The folder of the published register, if this edition is of it.
fn folder<'a>(excerpt: &'a Edition, particulars: &Particulars) -> Option<&'a str> {
    match excerpt {
        Edition::Public(register) if !particulars.draft => {
            publication(register).and_then(|publication| publication.address.as_ref()).map(HttpsUrl::as_str)
        }
        Edition::Public(_) | Edition::Internal(_) => None,
    }
}

/// Another activity is on no sheet but its own: what leads to it, if it `is_elsewhere`, leads to the register, or is words
/// alone.
pub(super) fn lead_elsewhere(body: &mut [Block], folder: Option<&str>, is_elsewhere: &impl Fn(&Id) -> bool) {
    links::each(body, &|piece| {
        let Inline::Link { to: Target::Section(id), text } = piece else { return };
        if !is_elsewhere(id) {
            return;
        }
        *piece = match folder {
            Some(folder) => Inline::Link {
                to: Target::Url(format!("{}/index.html#{}", folder.trim_end_matches('/'), id.0)),
                text: std::mem::take(text),
            },
            None => Inline::Text(std::mem::take(text)),
        };
    });
}
