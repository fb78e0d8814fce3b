//! What is wrong with a citation.

use crate::model::citation::CitationFault;
use crate::wording::Language;

pub(super) fn reason(fault: &CitationFault, language: Language) -> String {
    match language {
        Language::German => german(fault),
        Language::English => english(fault),
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn german(fault: &CitationFault) -> String {
    match fault {
        CitationFault::Empty => "Die Fundstelle ist leer.".to_owned(),
        CitationFault::TooLong => {
            "Die Fundstelle ist länger als 500 Zeichen; schreiben Sie mehrere als einzelne Angaben.".to_owned()
        }
        CitationFault::Invisible(_) => {
            "In der Fundstelle steht ein unsichtbares Zeichen oder ein Zeilenumbruch.".to_owned()
        }
        CitationFault::Unexpected(found) => format!("„{found}“ kann an dieser Stelle einer Fundstelle nicht stehen."),
        CitationFault::MissingSign => "Vor der Zahl fehlt „§“ oder „Art.“.".to_owned(),
        CitationFault::MissingNumber => "Hinter „§“ oder „Art.“ fehlt die Zahl.".to_owned(),
        CitationFault::MissingValue(level) => {
            format!("Hinter „{}“ fehlt, was gezählt wird.", level.label())
        }
        CitationFault::BadNumber(number) => format!("„{number}“ ist keine Nummer eines Paragrafen oder Artikels."),
        CitationFault::Unlabelled(found) => {
            format!("Bei „{found}“ fehlt, was gezählt wird: Abs., S., Nr. oder lit.")
        }
        CitationFault::Backwards(range) => format!("„{range}“ zählt nicht aufwärts."),
        CitationFault::MissingLaw => "Es fehlt, welches Gesetz gemeint ist.".to_owned(),
        CitationFault::NotALaw(found) => {
            format!("„{found}“ ist nicht als Gesetz, Satzung oder Beschluss zu erkennen.")
        }
        CitationFault::AfterLaw(found) => format!("„{found}“ steht hinter dem Gesetz statt davor."),
        CitationFault::Misspelled { word, meant } => format!("„{word}“: Gemeint ist wohl „{}“.", meant.label()),
        CitationFault::MissingJoint => "Zwischen zwei Fundstellen fehlt ein Komma, „und“ oder „i. V. m.“.".to_owned(),
        CitationFault::ArticleExpected => "Die DSGVO hat Artikel, keine Paragrafen.".to_owned(),
        CitationFault::NoSuchArticle(number) => {
            format!("Art. {number} DSGVO gibt es nicht; die DSGVO hat Art. 1 bis 99.")
        }
        CitationFault::NoSuchParagraph { article, paragraphs: 0, .. } => {
            format!("Art. {article} DSGVO hat keine Absätze.")
        }
        CitationFault::NoSuchParagraph { article, paragraph, paragraphs } => {
            format!("Art. {article} DSGVO hat keinen Abs. {paragraph}; der letzte ist Abs. {paragraphs}.")
        }
        CitationFault::NoSuchSubparagraph { article, subparagraphs: 1 } => {
            format!("Dieser Absatz des Art. {article} DSGVO hat keine Unterabsätze.")
        }
        CitationFault::NoSuchSubparagraph { article, subparagraphs } => {
            format!("Dieser Absatz des Art. {article} DSGVO hat nur {subparagraphs} Unterabsätze.")
        }
        CitationFault::NoSuchLetter { article, paragraph, letter, last } => {
            let place = place(*article, *paragraph);
            match last {
                Some(last) => format!("{place} DSGVO hat keinen Buchstaben {letter}; der letzte ist {last}."),
                None => format!("{place} DSGVO hat keine Buchstaben."),
            }
        }
        CitationFault::NoSuchPoint { article: 4, number } => {
            format!("Art. 4 DSGVO hat keine Nr. {number}; die letzte ist Nr. 26.")
        }
        CitationFault::NoSuchPoint { article, number } => {
            format!("Art. {article} DSGVO hat keine Nr. {number}; er zählt mit Buchstaben.")
        }
        CitationFault::MissingParagraph { article } => {
            format!("Die Buchstaben des Art. {article} DSGVO stehen in seinen Absätzen; es fehlt der Absatz.")
        }
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn english(fault: &CitationFault) -> String {
    match fault {
        CitationFault::Empty => "The citation is empty.".to_owned(),
        CitationFault::TooLong => {
            "The citation is longer than 500 characters; write several as single entries.".to_owned()
        }
        CitationFault::Invisible(_) => "The citation holds an invisible character or a line break.".to_owned(),
        CitationFault::Unexpected(found) => format!("“{found}” cannot stand at this place of a citation."),
        CitationFault::MissingSign => "“§” or “Art.” is missing before the number.".to_owned(),
        CitationFault::MissingNumber => "The number is missing behind “§” or “Art.”.".to_owned(),
        CitationFault::MissingValue(level) => format!("What “{}” counts is missing.", level.label()),
        CitationFault::BadNumber(number) => format!("“{number}” is no number of a section or article."),
        CitationFault::Unlabelled(found) => format!("It is not said what “{found}” counts: Abs., S., Nr. or lit."),
        CitationFault::Backwards(range) => format!("“{range}” does not count upwards."),
        CitationFault::MissingLaw => "It is not said which law is meant.".to_owned(),
        CitationFault::NotALaw(found) => format!("“{found}” is not recognisable as a law, by-law or decision."),
        CitationFault::AfterLaw(found) => format!("“{found}” stands behind the law instead of before it."),
        CitationFault::Misspelled { word, meant } => format!("For “{word}” read “{}”.", meant.label()),
        CitationFault::MissingJoint => "A comma, “und” or “i. V. m.” is missing between two citations.".to_owned(),
        CitationFault::ArticleExpected => "The DSGVO has articles, not sections.".to_owned(),
        CitationFault::NoSuchArticle(number) => format!("There is no Art. {number} DSGVO; the DSGVO has Art. 1 to 99."),
        CitationFault::NoSuchParagraph { article, paragraphs: 0, .. } => {
            format!("Art. {article} DSGVO has no paragraphs.")
        }
        CitationFault::NoSuchParagraph { article, paragraph, paragraphs } => {
            format!("Art. {article} DSGVO has no paragraph {paragraph}; the last is {paragraphs}.")
        }
        CitationFault::NoSuchSubparagraph { article, subparagraphs: 1 } => {
            format!("This paragraph of Art. {article} DSGVO has no subparagraphs.")
        }
        CitationFault::NoSuchSubparagraph { article, subparagraphs } => {
            format!("This paragraph of Art. {article} DSGVO has only {subparagraphs} subparagraphs.")
        }
        CitationFault::NoSuchLetter { article, paragraph, letter, last } => {
            let place = place(*article, *paragraph);
            match last {
                Some(last) => format!("{place} DSGVO has no letter {letter}; the last is {last}."),
                None => format!("{place} DSGVO has no letters."),
            }
        }
        CitationFault::NoSuchPoint { article: 4, number } => {
            format!("Art. 4 DSGVO has no number {number}; the last is 26.")
        }
        CitationFault::NoSuchPoint { article, number } => {
            format!("Art. {article} DSGVO has no number {number}; it counts with letters.")
        }
        CitationFault::MissingParagraph { article } => {
            format!("The letters of Art. {article} DSGVO belong to its paragraphs; the paragraph is missing.")
        }
    }
}

fn place(article: u16, paragraph: Option<u16>) -> String {
    match paragraph {
        Some(paragraph) => format!("Art. {article} Abs. {paragraph}"),
        None => format!("Art. {article}"),
    }
}
