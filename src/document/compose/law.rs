//! Citations that lead to the text of the law: the finished section of an activity is gone through in reading order,
//! and each page of law is led to where it is cited first. A link at every mention would be read aloud and passed by
//! the tab key again and again, and says no more.

use super::super::{Block, FieldBody, Inline, Table};
use crate::edition::PublicActivity;
use crate::law::{Place, address};
use crate::model::Jurisdiction;
use crate::model::citation::{Citation, Group, Sort, Value};
use crate::wording::Language;

/// Makes links of what an activity cites, where the text of the law is free.
pub fn link(blocks: &mut [Block], activity: &PublicActivity, land: Option<Jurisdiction>, language: Language) {
    let mut links = Links { left: Vec::new() };
    for citation in citations(activity) {
        for group in citation.groups() {
            links.add(&group, land, language);
        }
    }
    links.blocks(blocks);
}

/// Every citation of an activity.
fn citations(activity: &PublicActivity) -> impl Iterator<Item = &Citation> {
    let purposes = activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases);
    let data = activity.data.iter().map(|row| &row.legal_basis);
    let erasure = activity.erasure.iter().map(|row| &row.legal_basis);
    let recipients = activity.recipients.iter().flatten().map(|row| &row.legal_basis);
    let transfers = activity.transfers.iter().flatten().map(|row| &row.legal_basis);
    let provision = activity.provision.iter().map(|provision| &provision.legal_basis);
    purposes.chain(data.chain(erasure).chain(recipients).chain(transfers).chain(provision).flatten())
}

/// The citations that have not been met yet, as they are printed, each with the address of its law.
struct Links {
    left: Vec<(String, String)>,
}

impl Links {
    fn add(&mut self, group: &Group<'_>, land: Option<Jurisdiction>, language: Language) {
        let place = group.single().and_then(|(norm, value)| match value {
            Value::Number(number, letter) => Some(Place { is_article: norm.sort == Sort::Article, number, letter }),
            Value::Letter(..) => None,
        });
        let land = land.map_or("", Jurisdiction::code);
        let Some(to) = address(group.law().as_str(), land, place, language == Language::English) else { return };
        let text = group.to_string();
        if !self.left.iter().any(|(known, _)| *known == text) {
            self.left.push((text, to));
        }
    }

    fn blocks(&mut self, all: &mut [Block]) {
        for block in all {
            match block {
                Block::Section(section) => self.blocks(&mut section.blocks),
                Block::Paragraph(paragraph) => self.inline(&mut paragraph.content),
                Block::List(items) => items.iter_mut().for_each(|item| self.inline(item)),
                Block::Table(table) => self.table(table),
                Block::Fields(fields) => fields.iter_mut().for_each(|field| match &mut field.body {
                    FieldBody::Blocks(blocks) => self.blocks(blocks),
                    FieldBody::Table { table, notes } => {
                        self.table(table);
                        for note in notes {
                            self.inline(&mut note.content);
                        }
                    }
                }),
                Block::Title(_)
                | Block::Contacts(_)
                | Block::KeyFigures(_)
                | Block::Contents(_)
                | Block::Definitions(_)
                | Block::Index(_)
                | Block::Figure(_) => {}
            }
        }
    }

    fn table(&mut self, table: &mut Table) {
        table.rows.iter_mut().flatten().flat_map(|cell| &mut cell.0).for_each(|paragraph| self.inline(paragraph));
    }

    fn inline(&mut self, content: &mut Vec<Inline>) {
        let mut at = 0;
        while let Some(piece) = content.get(at) {
            let (text, piece): (&str, fn(String) -> Inline) = match piece {
                Inline::Text(text) => (text, Inline::Text),
                Inline::Small(text) => (text, Inline::Small),
                Inline::Strong(_)
                | Inline::Tag(_)
                | Inline::Code(_)
                | Inline::Spoken(_)
                | Inline::Link { .. }
                | Inline::Cited { .. }
                | Inline::Break => {
                    at += 1;
                    continue;
                }
            };
            let pieces = self.pieces(text, piece);
            let count = pieces.len().max(1);
            if !pieces.is_empty() {
                content.splice(at..=at, pieces);
            }
            at += count;
        }
    }

    /// A text in pieces; none where it may stay as it is.
    fn pieces(&mut self, text: &str, piece: fn(String) -> Inline) -> Vec<Inline> {
        let mut out = Vec::new();
        let mut done = 0;
        while let Some((at, index)) = self.next(text, done) {
            let (cited, to) = self.left.swap_remove(index);
            // The page is known now, however else it is cited.
            self.left.retain(|(_, other)| *other != to);
            if done < at {
                out.push(piece(text[done..at].to_owned()));
            }
            done = at + cited.len();
            out.push(Inline::Cited { to, content: vec![piece(cited)] });
        }
        if !out.is_empty() && done < text.len() {
            out.push(piece(text[done..].to_owned()));
        }
        out
    }

    /// The first citation in a text that has not been met yet: where it stands, and which it is. Of two at one place, the
    /// longer.
    fn next(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        let mut rest = from;
        while let Some(at) = self.start(text, rest) {
            let here = &text[at..];
            let fits =
                |cited: &str| here.strip_prefix(cited).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
            let fitting = self.left.iter().enumerate().filter(|(_, (cited, _))| fits(cited));
            if let Some((index, _)) = fitting.max_by_key(|(_, (cited, _))| cited.len()) {
                return Some((at, index));
            }
            rest = at + here.chars().next().map_or(1, char::len_utf8);
        }
        None
    }

    /// Where a citation may begin: at a sign, or where a law is named as a whole.
    fn start(&self, text: &str, from: usize) -> Option<usize> {
        let rest = text.get(from..).filter(|_| !self.left.is_empty())?;
        let sign = rest.find('§').into_iter().chain(rest.find("Art."));
        let is_named = |cited: &str| !cited.starts_with('§') && !cited.starts_with("Art.");
        let named =
            self.left.iter().filter(|(cited, _)| is_named(cited)).filter_map(|(cited, _)| rest.find(cited.as_str()));
        sign.chain(named).min().map(|at| from + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::text::inline;

    /// The texts in reading order with what has become a link in angle brackets, and the addresses.
    fn linked(texts: &[&str], cited: &[&str]) -> (Vec<String>, Vec<String>) {
        let mut links = Links { left: Vec::new() };
        for citation in cited {
            let citation: Citation = citation.parse().expect("a citation");
            let groups = citation.groups();
            for group in &groups {
                links.add(group, Some(Jurisdiction::NorthRhineWestphalia), Language::German);
            }
        }
        let (mut told, mut pages) = (Vec::new(), Vec::new());
        // As citations are printed, with blanks that do not break.
        let printed: Vec<String> =
            cited.iter().map(|text| text.parse::<Citation>().expect("a citation").to_string()).collect();
        for text in texts {
            let text =
                printed.iter().fold((*text).to_owned(), |text, one| text.replace(&one.replace('\u{a0}', " "), one));
            let mut content = vec![Inline::Text(text.clone())];
            links.inline(&mut content);
            assert_eq!(inline(&content), text, "no letter is lost");
            told.push(
                content
                    .iter()
                    .map(|piece| match piece {
                        Inline::Cited { to, content } => {
                            pages.push(to.rsplit('/').next().unwrap_or_default().to_owned());
                            format!("<{}>", inline(content))
                        }
                        other => inline(std::slice::from_ref(other)),
                    })
                    .collect::<String>()
                    .replace('\u{a0}', " "),
            );
        }
        (told, pages)
    }

    #[test]
    fn each_page_of_law_is_led_to_where_it_is_cited_first() {
        let (told, pages) = linked(
            &["Melden (§ 13 Abs. 2 BMG, § 3 DSG NRW).", "10 Jahre (§ 13 Abs. 2 BMG); § 14 BMG · § 14 Abs. 1 BMG"],
            &["§ 13 Abs. 2 BMG, § 3 DSG NRW", "§ 14 BMG", "§ 14 Abs. 1 BMG"],
        );
        assert_eq!(
            told,
            ["Melden (<§ 13 Abs. 2 BMG>, § 3 DSG NRW).", "10 Jahre (§ 13 Abs. 2 BMG); <§ 14 BMG> · § 14 Abs. 1 BMG"]
        );
        assert_eq!(pages, ["__13.html", "__14.html"]);
    }

    #[test]
    fn a_link_makes_sense_alone() {
        let cited = "Art. 6 Abs. 1 lit. e DSGVO i. V. m. §§ 33, 34 BMG, § 42 Abs. 3, § 44 AO";
        let (told, _) = linked(&[cited], &[cited]);
        assert_eq!(told, ["<Art. 6 Abs. 1 lit. e DSGVO> i. V. m. <§§ 33, 34 BMG>, <§ 42 Abs. 3, § 44 AO>"]);
    }

    #[test]
    fn what_only_begins_like_a_citation_is_none() {
        let (told, _) = linked(&["§ 3 BMGX, § 13 BMG"], &["§ 3 BMG"]);
        assert_eq!(told, ["§ 3 BMGX, § 13 BMG"]);
        assert_eq!(linked(&["", "§"], &["Hundesteuersatzung der Stadt"]).1, Vec::<String>::new());
    }
}
