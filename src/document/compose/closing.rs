//! The end: what is not published and why, where the register stands, the terms and the abbreviations it uses.

use super::super::{Block, Definition, Inline, ParagraphStyle, Rank, Spoken, Target};
use super::{part, setting};
use crate::edition::{Edition, PublicRegister};
use crate::model::{EarlierIssue, Jurisdiction, LegalFramework, Publication};
use crate::wording::abbreviation::Abbreviation;
use crate::wording::{Label, Language, Phrase, glossary as terms};

/// What this publication is and is not.
pub fn publication(edition: &Edition, language: Language) -> Block {
    let register = edition.shown();
    let mut blocks = withheld(edition, language);
    blocks.push(setting::body(setting::line(&Phrase::Reproducible.print(language))));
    if let Some(Publication { address, accessibility, archive, earlier }) = &register.publication {
        blocks.extend(archive.iter().flat_map(|text| setting::blocks(text, ParagraphStyle::Body)));
        let links = [
            address.as_ref().map(|url| (Phrase::PublishedAt.print(language), url.to_string())),
            accessibility.as_ref().map(|url| (Phrase::AccessibilityStatement.print(language), url.to_string())),
        ];
        // On paper a link leads nowhere: its address is said.
        let said = |(text, url): (String, String)| link(format!("{text}: {}", setting::address(&url)), url);
        let mut items: Vec<Vec<Inline>> = links.into_iter().flatten().map(said).collect();
        items.extend(earlier.iter().map(|issue| {
            let EarlierIssue { issue, stand, file } = issue;
            let text = Phrase::EarlierIssue(*issue, *stand).print(language);
            match address {
                Some(address) => link(text, format!("{}/{file}", address.as_str().trim_end_matches('/'))),
                None => vec![Inline::Text(format!("{text}: {file}"))],
            }
        }));
        if !items.is_empty() {
            blocks.push(Block::List(items));
        }
    }
    part("_veroeffentlichung", Label::Publication, language, blocks)
}

/// What the public edition keeps back: details of measures, and how many activities, never which.
pub fn withheld(edition: &Edition, language: Language) -> Vec<Block> {
    let register = match edition {
        Edition::Public(register) => register,
        Edition::Internal(_) => return Vec::new(),
    };
    let cites = register.usual.framework.speaks_of_gdpr();
    let number = (register.withheld > 0).then_some(Phrase::Withheld(register.withheld, cites));
    let number = number.map(|phrase| setting::body(setting::line(&phrase.print(language))));
    measures_withheld(edition, language).into_iter().chain(number).collect()
}

/// That the public edition keeps back details of measures.
pub fn measures_withheld(edition: &Edition, language: Language) -> Option<Block> {
    let register = match edition {
        Edition::Public(register) => register,
        Edition::Internal(_) => return None,
    };
    // § 3 Abs. 3 DSG NRW keeps documents on measures out of freedom of information; other Länder have their own. Before
    // it was law, § 8 Abs. 2 kept measures from those who inspected the register.
    let nrw = register.jurisdiction == Some(Jurisdiction::NorthRhineWestphalia);
    let measures = match register.usual.framework {
        LegalFramework::FormerNrw => Phrase::MeasuresWithheldFormerNrw,
        LegalFramework::UnionInstitutions | LegalFramework::Switzerland => Phrase::MeasuresWithheld,
        LegalFramework::Gdpr
        | LegalFramework::GdprProcessor
        | LegalFramework::LawEnforcement
        | LegalFramework::OutsideUnionLaw
            if nrw =>
        {
            Phrase::MeasuresWithheldNrw
        }
        LegalFramework::Gdpr
        | LegalFramework::GdprProcessor
        | LegalFramework::LawEnforcement
        | LegalFramework::OutsideUnionLaw => Phrase::MeasuresWithheld,
    };
    Some(setting::body(setting::line(&measures.print(language))))
}

/// A link alone.
pub fn link(text: String, url: String) -> Vec<Inline> {
    vec![Inline::Link { to: Target::Url(url), text }]
}

/// The terms, in plain words.
pub fn glossary(register: &PublicRegister, language: Language) -> Block {
    let definitions = terms(language, register.usual.framework)
        .map(|(term, text)| Definition { term: term.to_owned(), text: setting::plain(&text) })
        .collect();
    let blocks = vec![Block::Definitions(definitions)];
    part("_begriffe", Label::Glossary, language, blocks)
}

/// The abbreviations that the document uses, with what they stand for, by the alphabet; none where it uses none.
pub fn abbreviations(used: &[Abbreviation], language: Language) -> Option<Block> {
    let mut used = used.to_vec();
    used.sort_by_cached_key(|one| (alphabetical(one.short), one.short));
    used.dedup();
    let entries = used.iter().map(|one| {
        // A colon parts the two for the ear, unless a full stop does.
        let short = setting::stopped(one.short.replace(' ', "\u{a0}"), ':');
        let long = setting::line(one.long);
        if one.language == language {
            return vec![Inline::Strong(short), Inline::Text(format!(" {long}"))];
        }
        let told = |text, rank| Inline::Spoken(Spoken { text, rank, long: None, language: Some(one.language) });
        vec![told(short, Rank::Strong), Inline::Text(" ".to_owned()), told(long, Rank::Plain)]
    });
    let blocks = vec![Block::Index(entries.collect())];
    (!used.is_empty()).then(|| part("_abkuerzungen", Label::Abbreviations, language, blocks))
}

/// As German sorts: an umlaut as its letter (DIN 5007-1).
fn alphabetical(word: &str) -> String {
    let plain = |letter| match letter {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'ß' => 's',
        other => other,
    };
    word.to_lowercase().chars().map(plain).collect()
}
