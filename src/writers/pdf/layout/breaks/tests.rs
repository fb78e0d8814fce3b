use super::*;

fn all_with(source: &Source, names: &[&str]) -> Vec<Opportunity> {
    let words = Words::new(Language::German, names.iter().copied());
    within_words(source, &words, &between_words(source))
}

fn found(text: &str) -> Vec<Opportunity> {
    all_with(&Source { text: text.to_owned(), ..Source::default() }, &[])
}

/// A text with a mark at every place where a line may end: `|` as it comes, and the number of the resort else.
fn marked_with(text: &str, names: &[&str]) -> String {
    let mut from = 0;
    let mut out = String::new();
    for one in all_with(&Source { text: text.to_owned(), ..Source::default() }, names) {
        out.push_str(&text[from..one.at]);
        out.push(match one.resort {
            Resort::Free => '|',
            Resort::First => '1',
            Resort::Second => '2',
            Resort::Last => '3',
        });
        from = one.at;
    }
    out.push_str(&text[from..]);
    out
}

fn marked(text: &str) -> String {
    marked_with(text, &[])
}

#[test]
fn a_blank_that_nothing_follows_stays_with_its_word() {
    assert_eq!(marked("siehe Anlage \u{a0}"), "siehe |Anlage \u{a0}");
}

#[test]
fn what_is_read_as_one_stays_together() {
    for text in [
        "-ort",
        "E-Mail",
        "15–22",
        "COVID-19",
        "c/o",
        "m/w/d",
        "2025/26",
        "§ 147",
        "§ 147",
        "Abs. 1",
        "lit. c",
        "Art. 6",
        "Nr. 3",
        "z. B.",
        "i. V. m.",
        "DSGVO",
        "a–c",
        "3–4",
        "lit. g DSGVO",
        "01.01.2026",
        "Art. 6(1)(e)",
    ] {
        assert_eq!(marked(text), text);
    }
}

#[test]
fn lines_end_between_words_and_at_the_joints_of_words() {
    assert_eq!(marked("Haus und Hof"), "Haus |und |Hof");
    assert_eq!(marked("Ver\u{a0}und"), "Ver\u{a0}und");
    assert_eq!(marked("Jahresabschluss"), "Jah3res|ab3schluss");
    assert_eq!(marked("E-Mail-Adresse"), "E-Mail-|Adresse");
    assert_eq!(marked("Bürgerbüro-Service"), "Bür3ger|büro-|Ser3vice");
}

#[test]
fn a_citation_is_opened_at_its_best_joints_first() {
    for (text, expected) in [
        ("(§ 90 Abs. 1 LBG NRW)", "(§ 90 3Abs. 1 3LBG 3NRW)"),
        ("Art. 17 Abs. 1 lit. b DSGVO", "Art. 17 3Abs. 1 2lit. b 3DSGVO"),
        ("§ 9 Abs. 2 Nr. 3 DSG NRW", "§ 9 3Abs. 2 2Nr. 3 3DSG 3NRW"),
        ("§§ 44, 45, 46, 49, 50 BMG", "§§ 44, 145, 146, 149, 350 3BMG"),
        ("§§ 4, 21, 22 PassG", "§§ 4, 121, 322 3PassG"),
        ("§ 88 Abs. 1, 2 LBG NRW", "§ 88 3Abs. 1, 32 3LBG 3NRW"),
        ("§ 48 Abs. 2, § 49 GO", "§ 48 3Abs. 2, |§ 49 3GO"),
        ("§ 9 Abs. 2 S. 1 Nr. 1, 3, Abs. 4 Nr. 6 SGB X;", "§ 9 3Abs. 2 2S. 1 2Nr. 1, 33, 1Abs. 4 2Nr. 6 3SGB 3X;"),
        ("§§ 67a ff. SGB X · Zu", "§§ 67a 3ff. 3SGB 3X · |Zu"),
        ("§ 9 2. BMeldDÜV", "§ 9 32. 3BMeldDÜV"),
        ("Art. 10 DSGVO i. V. m. § 3 BMG", "Art. 10 3DSGVO |i. V. m. |§ 3 3BMG"),
        ("Art. 6 Abs. 1 lit. c und e DSGVO", "Art. 6 3Abs. 1 2lit. c 3und 3e 3DSGVO"),
        ("Art. 6(1)(e) GDPR", "Art. 6(1)(e) 3GDPR"),
    ] {
        assert_eq!(marked(text), expected);
    }
}

#[test]
fn what_follows_a_citation_is_text_again() {
    assert_eq!(marked("nach § 3. Im Amt"), "nach |§ 3. |Im |Amt");
    assert_eq!(marked("(§ 3) und 4 Orte"), "(§ 3) |und |4 |Orte");
}

#[test]
fn the_form_of_a_body_stays_with_its_name() {
    for (text, expected) in [
        ("Stadtwerk AöR, alle", "Stadt|werk 1AöR, |alle"),
        ("Portal NRW", "Portal 1NRW"),
        ("Kita Nord e. V. und", "Kita |Nord 1e. V. |und"),
        ("Nord GmbH & Co. KG", "Nord 1GmbH 1& 1Co. 1KG"),
        ("die GmbH", "die |GmbH"),
        ("Nord, AG", "Nord, |AG"),
    ] {
        assert_eq!(marked(text), expected);
    }
}

#[test]
fn names_are_divided_only_where_nothing_else_helps() {
    let names = ["Kommunales Rechenzentrum Beispielhausen AöR"];
    assert_eq!(marked("Rechenzentrum"), "Rechen|zen2trum");
    assert_eq!(marked_with("Rechenzentrum", &names), "Rechen2zen3trum");
    assert_eq!(marked_with("Beispielhausens", &names), "Bei3spiel3hau3sens");
    assert_eq!(marked_with("rechenzentrum", &names), "rechen|zen2trum");
}

#[test]
fn a_line_of_facts_ends_behind_its_dots() {
    assert_eq!(
        marked("seit 01.01.1994 · geprüft am 06.07.2026 · Nr. 32-02 · Kennung hundesteuer-2"),
        "seit 101.01.1994 · |geprüft 1am 106.07.2026 · |Nr. 32-02 · |Ken3nung 1hundesteuer-2"
    );
}

#[test]
fn addresses_are_broken_without_a_hyphen() {
    for text in ["datenschutz@musterstadt.example", "https://www.ldi.nrw.de/beschwerde", "www.musterstadt.de"] {
        let found = found(text);
        assert!(!found.is_empty());
        for Opportunity { kind, resort, .. } in found {
            assert_eq!((kind, resort), (Kind::Unwelcome, Resort::First), "{text}");
        }
    }
}

#[test]
fn a_fingerprint_is_halved_then_quartered() {
    let fingerprint = "7c9a6b65dc8a2e2793b58f9561e0c0e56287efc8eb283d296efe050d1f3e5630";
    let places: Vec<(usize, Resort)> = found(fingerprint).iter().map(|one| (one.at, one.resort)).collect();
    let [first, second, last] = [Resort::First, Resort::Second, Resort::Last];
    assert_eq!(places, [(8, last), (16, second), (24, last), (32, first), (40, last), (48, second), (56, last)]);
    assert!(found(fingerprint).iter().all(|one| one.kind == Kind::Unwelcome));
    assert_eq!(marked(&fingerprint[..31]), fingerprint[..31]);
}

#[test]
fn keys_are_never_broken() {
    for text in ["online-formulare", "bestellung-informationsmaterial", "melderegister-2"] {
        assert_eq!(marked(text), text);
    }
    assert_eq!(marked("Online-Formulare"), "Online-|For3mu2lare");
}

#[test]
fn no_line_ends_with_half_a_pair_of_words() {
    assert_eq!(marked("Vor- und Ruf"), "Vor- und |Ruf");
}

#[test]
fn the_author_decides() {
    let mut source = Source { text: "eins zwei".to_owned(), forced: vec![5], soft: vec![2], ..Source::default() };
    let found = all_with(&source, &[]);
    assert_eq!(found[0], Opportunity { at: 2, kind: Kind::Hyphen, resort: Resort::Free });
    assert_eq!(found[1], Opportunity { at: 5, kind: Kind::Forced, resort: Resort::Free });
    assert_eq!(between_words(&source).len(), 1);
    source.whole.push(0..9);
    assert_eq!(all_with(&source, &[]).len(), 1);
}
