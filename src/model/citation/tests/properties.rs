use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::super::*;

fn value(letters: bool) -> BoxedStrategy<Value> {
    if letters {
        (proptest::char::range('a', 'z'), any::<bool>())
            .prop_map(|(letter, double)| Value::Letter(letter, double))
            .boxed()
    } else {
        let suffix = proptest::option::weighted(0.2, proptest::char::range('a', 'z'));
        (1_u16..=9999, suffix).prop_map(|(number, letter)| Value::Number(number, letter)).boxed()
    }
}

fn item(letters: bool) -> impl Strategy<Value = Item> {
    (value(letters), value(letters), 0..6).prop_map(|(a, b, extent)| {
        let extent = match extent {
            0 if a < b => Extent::To(b),
            1 => Extent::Next,
            2 => Extent::Following,
            _ => Extent::Single,
        };
        Item { value: a, extent }
    })
}

fn joint() -> impl Strategy<Value = Joint> {
    proptest::sample::select(vec![Joint::Comma, Joint::And, Joint::Or])
}

fn list<T: std::fmt::Debug>(
    member: impl Strategy<Value = T>,
    rest: impl Strategy<Value = Vec<(Joint, T)>>,
) -> impl Strategy<Value = List<T>> {
    (member, rest).prop_map(|(first, rest)| List { first, rest })
}

fn items(letters: bool) -> impl Strategy<Value = List<Item>> {
    list(item(letters), proptest::collection::vec((joint(), item(letters)), 0..3))
}

fn chain() -> impl Strategy<Value = Chain> {
    let levels = proptest::sample::subsequence(Level::ALL.to_vec(), 1..=3);
    levels.prop_flat_map(|levels| {
        let steps: Vec<_> = levels
            .into_iter()
            .map(|level| items(level.has_letters()).prop_map(move |items| Step { level, items }))
            .collect();
        steps
    })
}

fn law() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "BMG",
        "DSG NRW",
        "SGB X",
        "BauO NRW 2018",
        "2. BMeldDÜV",
        "VO (EU) 2018/1725",
        "BDSG a. F.",
        "KiBiz",
        "DSG (CH)",
        "Hundesteuersatzung der Stadt Musterstadt",
        "Benutzungs- und Gebührenordnung",
    ])
}

/// A norm as text, by the parts, in the spellings that people use.
fn norm_text() -> impl Strategy<Value = String> {
    let sign = proptest::sample::select(vec!["§ ", "§§ ", "§", "Art. ", "Artikel "]);
    let numbers = items(false);
    let chains =
        proptest::collection::vec((proptest::sample::select(vec![", ", " und ", "; ", " i.V.m. "]), chain()), 0..3);
    (sign, numbers, chains, law()).prop_map(|(sign, numbers, chains, law)| {
        let law = law.parse::<Citation>().expect("a law").sources().next().expect("one").law().clone();
        let places = |chain: Chain| List::one(chain);
        let mut text = String::from(sign);
        let whole = |numbers, places| Citation {
            sources: List::one(Source::Norm(Norm { sort: Sort::Article, numbers, places, law: law.clone() })),
        };
        let printed = whole(numbers.clone(), None).to_plain();
        text.push_str(printed.trim_start_matches("Art. ").trim_end_matches(law.as_str()).trim_end());
        for (index, (joint, chain)) in chains.into_iter().enumerate() {
            let printed = whole(List::one(Item::single(Value::number(1))), Some(places(chain))).to_plain();
            text.push_str(if index == 0 { " " } else { joint });
            text.push_str(printed.trim_start_matches("Art. 1 ").trim_end_matches(law.as_str()).trim_end());
        }
        format!("{text} {law}")
    })
}

fn citation_text() -> impl Strategy<Value = String> {
    let joint = proptest::sample::select(vec![", ", " und ", "; ", " i. V. m. ", " iVm "]);
    let source = prop_oneof![4 => norm_text(), 1 => law().prop_map(str::to_owned)];
    (source, proptest::collection::vec((joint, norm_text()), 0..3))
        .prop_map(|(first, rest)| rest.into_iter().fold(first, |text, (joint, norm)| format!("{text}{joint}{norm}")))
}

/// Pieces of citations in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "§",
            "§§",
            "Art.",
            "Artikel",
            "Abs.",
            "S.",
            "Satz",
            "Nr.",
            "lit.",
            "Buchst.",
            "Hs.",
            "UAbs.",
            ",",
            ";",
            "und",
            "i. V. m.",
            "iVm",
            "(",
            ")",
            "-",
            "–",
            "bis",
            "f.",
            "ff.",
            ".",
            "DSGVO",
            "DSG NRW",
            "BMG",
            "2. BMeldDÜV",
            "I",
            "II",
            "IIa",
            "a",
            "e",
            "aa",
            "Satzung der Stadt",
            "vom 12.03.2019",
            "/",
            "der",
            "u.",
        ])
        .prop_map(str::to_owned),
        (1_u16..120).prop_map(|number| number.to_string()),
        "[a-z]{1,3}",
    ];
    let blank = proptest::sample::select(vec![" ", "", "\u{a0}", "  "]);
    proptest::collection::vec((piece, blank), 1..12)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, blank)| piece + blank).collect())
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    match text.parse::<Citation>() {
        Ok(citation) => {
            let (printed, plain) = (citation.to_string(), citation.to_plain());
            let again = printed.parse::<Citation>();
            prop_assert_eq!(again.as_ref().map(Citation::to_string), Ok(printed.clone()));
            prop_assert_eq!(again, Ok(citation.clone()), "{} printed as {}", text, printed);
            prop_assert_eq!(plain.parse::<Citation>(), Ok(citation));
        }
        Err(error) => {
            prop_assert!(text.get(error.range.clone()).is_some(), "{} {:?}", text, error.range);
            if let Some(suggestion) = error.suggestion {
                let again = suggestion.parse::<Citation>().map(|citation| citation.to_plain());
                prop_assert_eq!(again, Ok(suggestion));
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_printed_reads_as_the_same_tree(text in citation_text()) {
        holds(&text)?;
    }

    #[test]
    fn pieces_in_any_order_do_not_confuse(text in pieces()) {
        holds(&text)?;
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}|[§ArtAbs.0-9 ,;a-fIVX()-]{0,30}|.{0,40}") {
        holds(&text)?;
    }
}

#[test]
fn most_generated_texts_are_citations() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let texts = citation_text();
    let accepted = (0..500)
        .filter(|_| {
            let text = texts.new_tree(&mut runner).expect("a text").current();
            text.parse::<Citation>().is_ok()
        })
        .count();
    assert!(accepted > 200, "only {accepted} of 500");
}
