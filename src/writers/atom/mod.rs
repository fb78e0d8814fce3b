//! The feed of changes (Atom, RFC 4287): an entry for each activity that is new, changed, ended or gone since the edition
//! before, and one for the register itself. It knows no clock: everything in it is of the register's day.

mod xml;

use super::facts::uuid;
use super::html;
use crate::document::Document;
use crate::document::changes::{Changed, Changes, Ended, Mention, Removed};
use crate::wording::feed::{self as words, News};
use crate::wording::{Label, Language, Phrase};

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/atom+xml";

/// What the feed says beside what the document and the changes say.
#[derive(Debug, Clone, Copy)]
pub struct FeedFacts<'a> {
    /// The file of the register's page, to whose entries the feed leads.
    pub page: &'a str,
    /// The feed's own file.
    pub own: &'a str,
    /// The folder in which the files are published, absolute and without a slash at its end; without it links are
    /// relative.
    pub folder: Option<&'a str>,
    /// The number of this edition.
    pub issue: Option<u32>,
}

/// Writes the feed: UTF-8, a line feed at the end.
pub fn write(document: &Document, changes: &Changes, facts: &FeedFacts) -> Vec<u8> {
    let (frame, language) = (&document.frame, document.language);
    let teller = Teller { document, facts };
    let page = teller.address(facts.page);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", language.tag()));
    out.push_str(&xml::element("id", &teller.id(&[])));
    out.push_str(&xml::element("title", &words::title(language, &frame.title)));
    out.push_str(&xml::element("updated", &teller.time()));
    out.push_str(&format!("<author>\n{}</author>\n", xml::element("name", &frame.author)));
    out.push_str(&xml::link("alternate", "text/html", &page));
    if facts.folder.is_some() {
        out.push_str(&xml::link("self", MEDIA_TYPE, &teller.address(facts.own)));
    }
    for entry in entries(changes, language) {
        out.push_str("<entry>\n");
        out.push_str(&xml::element("id", &teller.id(&[entry.key])));
        out.push_str(&xml::element("title", &entry.title));
        out.push_str(&xml::element("updated", &teller.time()));
        let anchor = entry.anchor.map(html::fragment).unwrap_or_default();
        out.push_str(&xml::link("alternate", "text/html", &format!("{page}{anchor}")));
        out.push_str(&xml::text("content", &entry.text));
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

/// What is said of one activity.
struct Entry<'a> {
    /// By what it is told from the others of this edition; the register's own begins with an underscore, as no activity's.
    key: &'a str,
    title: String,
    text: String,
    /// The entry of the page to which it leads, if there is one.
    anchor: Option<&'a str>,
}

/// The entries in the order in which the document tells the changes.
fn entries(changes: &Changes, language: Language) -> Vec<Entry<'_>> {
    let Changes { issue: _, stand: _, head, added, changed, ended, removed, only_dates: _ } = changes;
    let mut all = Vec::new();
    if !head.is_empty() {
        let text = listed(News::Register.text(language), head, None, language);
        let title = News::Register.title("", language);
        all.push(Entry { key: "_verzeichnis", title, text, anchor: None });
    }
    all.extend(added.iter().map(|activity| entry_of(activity, News::Added, News::Added.text(language), language)));
    all.extend(changed.iter().map(|Changed { activity, formerly, labels }| {
        let text = listed(News::Changed.text(language), labels, formerly.as_deref(), language);
        entry_of(activity, News::Changed, text, language)
    }));
    all.extend(ended.iter().map(|Ended { activity, formerly, on, labels }| {
        let news = News::Ended(*on);
        let mut text = news.text(language);
        if !labels.is_empty() {
            text = listed(format!("{text}\n{}", words::changed_too(language)), labels, formerly.as_deref(), language);
        }
        entry_of(activity, news, text, language)
    }));
    all.extend(removed.iter().map(|Removed { activity, part_of }| {
        let mut text = News::Removed.text(language);
        if let Some(other) = part_of {
            text.push_str(&format!("\n{}", words::now_part_of(language, &other.designation)));
        }
        let anchor = part_of.as_ref().map(|other| other.key.as_str());
        Entry { anchor, ..entry_of(activity, News::Removed, text, language) }
    }));
    all
}

fn entry_of(activity: &Mention, news: News, text: String, language: Language) -> Entry<'_> {
    let Mention { key, designation } = activity;
    Entry { key: key.as_str(), title: news.title(designation, language), text, anchor: Some(key.as_str()) }
}

/// A sentence, and a line for everything that has changed.
fn listed(sentence: String, labels: &[Label], formerly: Option<&str>, language: Language) -> String {
    let line = |label: &Label| match (label, formerly) {
        (Label::Designation, Some(before)) => Phrase::FormerDesignation(before).print(language),
        (label, _) => label.print(language).to_owned(),
    };
    labels.iter().fold(sentence, |text, label| format!("{text}\n{}", line(label)))
}

/// Who tells of an edition.
struct Teller<'a> {
    document: &'a Document,
    facts: &'a FeedFacts<'a>,
}

impl Teller<'_> {
    /// The register's day, at its first moment.
    fn time(&self) -> String {
        format!("{}T00:00:00Z", self.document.frame.date)
    }

    /// A file's address, as far as it is known.
    fn address(&self, file: &str) -> String {
        let file = html::file(file);
        self.facts.folder.map(|folder| format!("{folder}/{file}")).unwrap_or(file)
    }

    /// A name that nobody else gives, and that is the same whenever the edition is built (RFC 9562, version 8): of the
    /// feed from where it is published, or by whom, and of what it tells from the edition too.
    fn id(&self, of: &[&str]) -> String {
        let frame = &self.document.frame;
        let mut seed = format!("verzeichnis\n{}", self.facts.folder.unwrap_or(&frame.author));
        if !of.is_empty() {
            let issue = self.facts.issue.map(|issue| issue.to_string()).unwrap_or_default();
            seed.push_str(&format!("\n{}\n{issue}\n{}", frame.date, of.join("\n")));
        }
        format!("urn:uuid:{}", uuid(&seed))
    }
}

#[cfg(test)]
mod tests;
