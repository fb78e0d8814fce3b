//! An erasure rule as a phrase: "5 Jahre ab Ende des Jahres von Wegzug oder Tod (§ 13 Abs. 2 BMG); danach:
//! einschränken".

use super::{Language, Phrase};
use crate::edition::PublicErasure;

/// What a rule says, in pieces: the piece that names another entry is a link where that entry is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasurePhrase {
    /// Before the name of the other entry, or all of it.
    pub text: String,
    /// The other entry whose rule holds: its identifier and its name.
    pub same_as: Option<(String, Option<String>)>,
    /// After it.
    pub tail: String,
}

/// Puts a rule into words. `later` says that it follows on another stage for the same data.
pub fn erasure(rule: &PublicErasure, later: bool, language: Language) -> ErasurePhrase {
    let PublicErasure { data: _, condition, period, at_least, from, before, upon, same_as, review, then, legal_basis } =
        rule;
    let words = Words::of(language);
    let mut text = String::new();
    if let Some(condition) = condition {
        push(&mut text, &format!("{} {condition}:", words.when));
    }
    if *review {
        push(&mut text, words.review);
    }
    if later && from.is_none() && before.is_none() && upon.is_none() && condition.is_none() {
        push(&mut text, words.thereafter);
    }
    if *at_least {
        push(&mut text, words.at_least);
    }
    if let Some(period) = period {
        push(&mut text, &period.print(language));
    }
    if let Some(from) = from {
        // "unverzüglich nach", but "7 Tage ab".
        let immediate = period.is_some_and(|period| period.is_immediate());
        push(&mut text, &format!("{} {from}", if immediate { words.after } else { words.from }));
    }
    if let Some(before) = before {
        push(&mut text, &format!("{} {before}", words.before));
    }
    if let Some(upon) = upon {
        push(&mut text, &format!("{} {upon}", words.upon));
    }
    let same_as = same_as.as_ref().map(|other| {
        push(&mut text, words.same_as);
        text.push(' ');
        (other.key.to_string(), other.name.clone())
    });
    let mut tail = String::new();
    match legal_basis {
        Some(citation) => tail.push_str(&format!(" ({citation})")),
        None if same_as.is_none() => tail.push_str(&format!(" ({})", Phrase::OwnDecision.print(language))),
        None => {}
    }
    if let Some(then) = then {
        tail.push_str(&format!("; {} {then}", words.then));
    }
    if same_as.is_none() {
        text.push_str(&tail);
        tail.clear();
    }
    ErasurePhrase { text: capitalised(&text), same_as, tail }
}

struct Words {
    when: &'static str,
    review: &'static str,
    thereafter: &'static str,
    at_least: &'static str,
    from: &'static str,
    after: &'static str,
    before: &'static str,
    upon: &'static str,
    same_as: &'static str,
    then: &'static str,
}

impl Words {
    const fn of(language: Language) -> Self {
        match language {
            Language::German => Self {
                when: "wenn",
                review: "Überprüfung:",
                thereafter: "danach",
                at_least: "mindestens",
                from: "ab",
                after: "nach",
                before: "vor",
                upon: "mit",
                same_as: "wie",
                then: "danach:",
            },
            Language::English => Self {
                when: "if",
                review: "Review:",
                thereafter: "thereafter",
                at_least: "at least",
                from: "from",
                after: "after",
                before: "before",
                upon: "upon",
                same_as: "as in",
                then: "then:",
            },
        }
    }
}

fn push(text: &mut String, words: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(words);
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
