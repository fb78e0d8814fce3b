//! Legal bases: the Regulation's in the concepts of the vocabulary, national law as it is cited.

use serde_json::Value;

use super::node::titled;
use crate::model::Citation;

/// The vocabulary's terms; see its head for where they are from.
const TERMS: &str = include_str!("dpv-2.3.txt");

/// Articles and paragraphs of which the vocabulary has a concept for each letter.
const DIVIDED: [(u16, u16); 5] = [(6, 1), (9, 2), (46, 2), (46, 3), (49, 1)];

/// An adequacy decision (Art. 45 Abs. 3 DSGVO), whatever it is called.
pub const ADEQUACY_DECISION: &str = "eu-gdpr:A45-3";

/// A citation: a concept for each letter of the Regulation that it names, and its words, unless the one concept says all.
pub fn of(citation: &Citation) -> Vec<Value> {
    let mut all = Vec::new();
    let mut says_all = false;
    // None of our values fails to be JSON; see the writer of `verzeichnis.json`.
    let words = serde_json::to_value(citation).expect("a citation is JSON");
    for (article, paragraph) in DIVIDED {
        for letter in citation.letters("DSGVO", article, paragraph) {
            let concept = format!("eu-gdpr:A{article}-{paragraph}-{letter}");
            if TERMS.lines().any(|term| term == concept) {
                says_all |= words == format!("Art. {article} Abs. {paragraph} lit. {letter} DSGVO").as_str();
                all.push(Value::String(concept));
            }
        }
    }
    if !says_all {
        all.push(titled("dpv:LegalBasis", words).into());
    }
    all
}

/// The legal bases of several citations, each once, in their order.
pub fn of_all<'a>(citations: impl IntoIterator<Item = &'a Citation>) -> Vec<Value> {
    let mut all: Vec<Value> = Vec::new();
    for basis in citations.into_iter().flat_map(of) {
        if !all.contains(&basis) {
            all.push(basis);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{DIVIDED, TERMS, of, of_all};
    use crate::model::Citation;

    fn bases(text: &str) -> Value {
        Value::Array(of(&text.parse::<Citation>().expect(text)))
    }

    fn cited(text: &str) -> Value {
        json!({ "@type": "dpv:LegalBasis", "dct:title": text })
    }

    #[test]
    fn the_regulation_is_told_in_concepts_and_the_rest_in_words() {
        assert_eq!(bases("Art. 6 Abs. 1 lit. e DSGVO"), json!(["eu-gdpr:A6-1-e"]));
        assert_eq!(bases("§ 3 Abs. 1 DSG NRW"), json!([cited("§ 3 Abs. 1 DSG NRW")]));
        let both = "Art. 9 Abs. 2 lit. g DSGVO i. V. m. § 3 Abs. 1 Nr. 11 BMG";
        assert_eq!(bases(both), json!(["eu-gdpr:A9-2-g", cited(both)]));
        let more = "Art. 6 Abs. 1 lit. c, e DSGVO";
        assert_eq!(bases(more), json!(["eu-gdpr:A6-1-c", "eu-gdpr:A6-1-e", cited(more)]));
        // What the vocabulary has no concept for stays as it is cited.
        assert_eq!(bases("Art. 32 DSGVO"), json!([cited("Art. 32 DSGVO")]));
        assert_eq!(bases("Art. 6 Abs. 3 lit. b DSGVO"), json!([cited("Art. 6 Abs. 3 lit. b DSGVO")]));
    }

    #[test]
    fn what_is_cited_twice_is_told_once() {
        let citations: Vec<Citation> =
            ["Art. 6 Abs. 1 lit. e DSGVO", "§ 1 BMG", "Art. 6 Abs. 1 lit. e DSGVO", "§ 1 BMG"]
                .map(|text| text.parse().expect(text))
                .into();
        assert_eq!(of_all(&citations), [json!("eu-gdpr:A6-1-e"), cited("§ 1 BMG")]);
    }

    /// The Regulation's letters are known to the reader of citations; the vocabulary has a concept for each of them.
    #[test]
    fn every_letter_has_its_concept() {
        let mut count = 0;
        for (article, paragraph) in DIVIDED {
            for letter in 'a'..='z' {
                let text = format!("Art. {article} Abs. {paragraph} lit. {letter} DSGVO");
                if text.parse::<Citation>().is_ok() {
                    assert_eq!(bases(&text), json!([format!("eu-gdpr:A{article}-{paragraph}-{letter}")]));
                    count += 1;
                }
            }
        }
        let concepts = TERMS.lines().filter(|term| term.starts_with("eu-gdpr:")).count();
        assert_eq!(count + 1, concepts, "all but the adequacy decision");
    }
}
