//! An erasure rule as a phrase: "5 Jahre ab Ende des Jahres von Wegzug oder Tod (§ 13 Abs. 2 BMG), dann Einschränkung der Verarbeitung",
//! and of a later stage: "Danach noch 50 Jahre (§ 13 Abs. 2 BMG)".

use super::super::super::Inline;
use super::super::activity::reference;
use super::super::setting;
use crate::edition::PublicErasure;
use crate::model::Period;
use crate::wording::{ErasureWords, Language, Phrase};

/// Whether the period is neither in a law nor in another entry: the body has set it itself.
pub const fn is_own_decision(rule: &PublicErasure) -> bool {
    rule.legal_basis.is_none() && rule.same_as.is_none()
}

/// Puts a rule into words. `later` says that it follows on another stage for the same data.
pub fn phrase(rule: &PublicErasure, later: bool, language: Language) -> Vec<Inline> {
    let PublicErasure { data: _, condition, period, at_least, from, before, upon, same_as, review, then, legal_basis } =
        rule;
    let words = ErasureWords::of(language);
    let mut text = Vec::new();
    if let Some(condition) = condition {
        text.push(format!("{} {condition}:", words.when));
    }
    let has_start = from.is_some() || before.is_some() || upon.is_some();
    let follows = later && !has_start && condition.is_none();
    if follows {
        text.push(words.thereafter.to_owned());
    }
    if *at_least {
        text.push(words.at_least.to_owned());
    }
    match period {
        // "Überprüfung nach 5 Jahren", "Überprüfung unverzüglich": reviewed, not erased.
        Some(period) if *review && !period.is_immediate() => {
            text.push(format!("{} {} {}", words.review, words.after, period.print_after(language)));
        }
        Some(period) if *review => text.push(format!("{} {}", words.review, period.print(language))),
        Some(period) => {
            if follows && matches!(period, Period::Length(_)) {
                text.push(words.further.to_owned());
            }
            text.push(period.print(language));
        }
        None if *review => text.push(words.review.to_owned()),
        None => {}
    }
    if let Some(from) = from {
        // "unverzüglich nach", but "7 Tage ab".
        let immediate = period.is_some_and(Period::is_immediate);
        text.push(format!("{} {from}", if immediate { words.after } else { words.from }));
    }
    text.extend(before.as_ref().map(|before| format!("{} {before}", words.before)));
    text.extend(upon.as_ref().map(|upon| format!("{} {upon}", words.upon)));
    let mut tail = String::new();
    match (legal_basis, same_as) {
        (Some(citation), _) => tail.push_str(&format!(" ({citation})")),
        // See [`is_own_decision`].
        (None, None) => tail.push_str(&format!(" ({})", Phrase::OwnDecision.print(language))),
        (None, Some(_)) => {}
    }
    if let Some(then) = then {
        tail.push_str(&format!(", {} {then}", words.then));
    }
    let Some(other) = same_as else {
        return vec![Inline::Text(setting::capitalised(&setting::line(&format!("{}{tail}", text.join(" ")))))];
    };
    text.push(words.same_as.to_owned());
    let mut content =
        vec![Inline::Text(format!("{} ", setting::capitalised(&setting::line(&text.join(" "))))), reference(other)];
    if !tail.is_empty() {
        content.push(Inline::Text(if tail.starts_with(' ') {
            format!(" {}", setting::line(&tail))
        } else {
            setting::line(&tail)
        }));
    }
    content
}
