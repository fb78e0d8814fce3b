use super::Found;
use super::citations::{self, DSGVO, is_under_gdpr, land, may_mean_paragraph};
use super::notice::Notice;
use super::notice::citations::Cited;
use crate::diagnostic::{Echo, LegalFault, Place, ProseFault};
use crate::law::{Statute, statute};
use crate::model::citation::{Extent, Norm, Sort, Value};
use crate::model::{LegalFramework, Register};

rule! {
    /// Fundstelle ohne den Buchstaben, auf den es ankommt
    ///
    /// # Was
    /// Unter den Rechtsgrundlagen steht Art. 6 DSGVO (oder Abs. 1) ohne Buchstaben, oder Art. 9 Abs. 2 ohne
    /// Buchstaben. Andere Schreibfehler („§ 13 DSGVO“, ein Absatz, den es nicht gibt) meldet in Einträgen schon
    /// `invalid-format`, in Datenschutzhinweisen diese Regel.
    /// Ein Hinweis ist es, wenn die Zahl höher ist als die letzte des Gesetzes oder „§“ und „Art.“ vertauscht sind, soweit
    /// unsere Tabelle das Gesetz mit Quelle kennt (`src/law/statutes.tsv`).
    ///
    /// # Warum
    /// Art. 6 Abs. 1 DSGVO nennt sechs Grundlagen, Art. 9 Abs. 2 zehn Ausnahmen. Ohne Buchstaben ist nicht zu
    /// erkennen, welche gilt und welche Rechte daraus folgen (Art. 13 Abs. 1 lit. c, Art. 21 Abs. 1 DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// rechtsgrundlagen = ["Art. 6 DSGVO"]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// rechtsgrundlagen = ["Art. 6 Abs. 1 lit. c DSGVO", "§ 3 PStG"]
    /// ```
    "malformed-citation" => Error;
    Register(check), Notice(check_notice)
}

fn check(register: &Register, found: &mut Found) {
    letters(register, found);
    numbers(register, found);
}

/// What an act cannot have.
fn numbers(register: &Register, found: &mut Found) {
    let act = |norm: &Norm| statute(norm.law.as_str(), land(register));
    for record in &register.records {
        let activity = &record.activity;
        let fits = |norm: &Norm| act(norm).is_none_or(|act| wrong(norm, act, register).is_none());
        let mut norms = citations::all(activity).flat_map(|(_, citation)| citation.norms());
        let all_fit = norms.all(fits);
        if all_fit || register.framework(activity) == LegalFramework::FormerNrw {
            continue;
        }
        for (at, citation) in citations::all(activity) {
            for norm in citation.norms() {
                if let Some(fault) = act(norm).and_then(|act| wrong(norm, act, register)) {
                    found.hint(Place::value(&record.file, at.pointer()), fault, Some("Art. 6 Abs. 3 DSGVO"));
                }
            }
        }
    }
}

/// The DSGVO's own articles are the business of its type, and an act that has ended is that of another rule.
fn wrong(norm: &Norm, act: Statute, register: &Register) -> Option<LegalFault> {
    let has_ended = act.until.is_some_and(|until| until < register.head.stand);
    let by_article = act.by_article.filter(|_| !has_ended && act.short != DSGVO)?;
    if by_article != (norm.sort == Sort::Article) {
        return Some(LegalFault::OtherSign { law: act.short, by_article });
    }
    let last = act.last?;
    let end = |value: Value| match value {
        Value::Number(number, letter) => Some((number, letter)),
        Value::Letter(..) => None,
    };
    let ends = norm.numbers.iter().filter_map(|item| match item.extent {
        Extent::To(to) => end(to),
        Extent::Single | Extent::Next | Extent::Following => end(item.value),
    });
    let (number, letter) = ends.into_iter().find(|(number, _)| *number > last)?;
    let letter = letter.map(String::from).unwrap_or_default();
    let sign = if by_article { "Art." } else { "§" };
    let cited = Echo::new(format!("{sign} {number}{letter} {}", norm.law.as_str()));
    Some(LegalFault::NoSuchSection { cited, law: act.short, by_article, last })
}

/// What lacks the letter that counts.
fn letters(register: &Register, found: &mut Found) {
    for record in register.records.iter().filter(|record| is_under_gdpr(register, &record.activity)) {
        for (at, citation) in citations::bases(&record.activity) {
            let lacks = |norm: &Norm| is_article(norm, 6) && may_mean_paragraph(norm, 1);
            if citation.norms().any(lacks) && citation.letters(DSGVO, 6, 1).is_empty() {
                let fault = LegalFault::LetterMissing { article: 6, paragraph: 1, last: 'f' };
                found.error(Place::value(&record.file, at.pointer()), fault, Some("Art. 13 Abs. 1 lit. c DSGVO"));
            }
        }
        for (index, row) in record.activity.data.iter().enumerate() {
            let Some(citation) = &row.legal_basis else { continue };
            let lacks = |norm: &Norm| is_article(norm, 9) && may_mean_paragraph(norm, 2);
            if citation.norms().any(lacks) && citation.letters(DSGVO, 9, 2).is_empty() {
                let at = citations::At::Row("daten", index).pointer();
                let fault = LegalFault::LetterMissing { article: 9, paragraph: 2, last: 'j' };
                found.error(Place::value(&record.file, at), fault, Some("Art. 9 Abs. 2 DSGVO"));
            }
        }
    }
}

fn check_notice(notice: &Notice, found: &mut Found) {
    const BASIS: [&str; 5] =
        ["rechtsgrundlage", "auf grundlage", "auf der grundlage", "rechtlich stützt", "legal basis"];
    for (sentence, cited) in notice.citations() {
        match cited {
            Cited::Badly(error, range) => {
                let written = Echo::new(&sentence.words[range.clone()]);
                let corrected = error.suggestion.as_deref().map(Echo::new);
                let fault = ProseFault::MalformedCitation { written, corrected };
                found.error(notice.place(sentence, range), fault, None);
            }
            Cited::Well(citation, range) => {
                let lacks = |norm: &Norm| is_article(norm, 6) && may_mean_paragraph(norm, 1);
                let letters = ["lit.", "buchst", " lit "];
                // „Art. 6(1)(e)“ is how others count.
                let is_foreign = sentence.words[range.clone()].contains('(');
                let has_letters = || notice.section(sentence.section).any(|other| other.says(&letters));
                if citation.norms().any(lacks) && sentence.says(&BASIS) && !is_foreign && !has_letters() {
                    let fault = LegalFault::LetterMissing { article: 6, paragraph: 1, last: 'f' };
                    found.warning(notice.place(sentence, range), fault, Some("Art. 13 Abs. 1 lit. c DSGVO"));
                }
            }
        }
    }
}

/// Whether it is this article alone: „Art. 5, 6“ speaks of others too.
fn is_article(norm: &Norm, number: u16) -> bool {
    norm.sort == Sort::Article && norm.law.as_str() == DSGVO && norm.numbers.is_single() && norm.covers(number)
}
