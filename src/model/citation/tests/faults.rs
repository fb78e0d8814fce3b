use super::super::*;

fn refused(text: &str) -> CitationError {
    match text.parse::<Citation>() {
        Ok(citation) => panic!("{text} was read as {citation}"),
        Err(error) => error,
    }
}

#[test]
fn the_correction_is_offered() {
    for (text, meant) in [
        ("§ 13 DSGVO", "Art. 13 DSGVO"),
        ("§§ 13, 14 DSGVO", "Art. 13, 14 DSGVO"),
        ("Art 6 I e DSGVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("§6 Ia DSGVO", "Art. 6 Abs. 1 lit. a DSGVO"),
        ("Art. 6 Abs. 1 f)", "Art. 6 Abs. 1 lit. f DSGVO"),
        ("Art. 6 Abs. 1 f) DSGVO", "Art. 6 Abs. 1 lit. f DSGVO"),
        ("Art. 6 Abs. 1 e DSGVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art. 6 I 1 e DSGVO", "Art. 6 Abs. 1 S. 1 lit. e DSGVO"),
        ("Art. 6 Abs. 1 lit. c, 3 DSGVO", "Art. 6 Abs. 1 lit. c, Abs. 3 DSGVO"),
        ("Art. 6 lit. e DSGVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art. 4 Abs. 7 DSGVO", "Art. 4 Nr. 7 DSGVO"),
        ("6 Abs. 1 lit. e DSGVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("33 BMG", "§ 33 BMG"),
        ("§ 45 Ib StVO", "§ 45 Abs. 1b StVO"),
        ("§ 20 Abs. 9 a IfSG", "§ 20 Abs. 9a IfSG"),
        ("§ 34 a BMG", "§ 34a BMG"),
        ("§ 13 BMG Abs. 2", "§ 13 Abs. 2 BMG"),
        ("§ 3 Absaz 1 DSG NRW", "§ 3 Abs. 1 DSG NRW"),
        ("§ 13 BMG § 14 BMG", "§ 13, § 14 BMG"),
        ("§ 13 Abs. 1 Abs. 2 BMG", "§ 13 Abs. 1, 2 BMG"),
        ("§ 13 DSG NRW i. V. m. § 3", "§ 13 DSG NRW i. V. m. § 3 DSG NRW"),
        ("Art. 6 Abs. 1 lit. c DSGVO und Art. 9 Abs. 2 lit. b", "Art. 6 Abs. 1 lit. c und Art. 9 Abs. 2 lit. b DSGVO"),
        ("Art. 6 Abs. 1 lit. e DS\u{ad}GVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("§ 3\nDSG NRW", "§ 3 DSG NRW"),
        ("§ 3 DSG NRW,", "§ 3 DSG NRW"),
        ("(§ 10 Abs. 1 DSG NRW)", "§ 10 Abs. 1 DSG NRW"),
        ("Art. 6 Abs. 1 lit. a DSGVO (Einwilligung)", "Art. 6 Abs. 1 lit. a DSGVO"),
        ("Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)", "Art. 6 Abs. 1 lit. a DSGVO"),
        ("gem. § 3 DSG NRW", "§ 3 DSG NRW"),
        (
            "Art. 6 Abs. 1 lit. c DSGVO i. V. m. §§ 147 AO, 257 HGB",
            "Art. 6 Abs. 1 lit. c DSGVO i. V. m. § 147 AO, § 257 HGB",
        ),
    ] {
        assert_eq!(refused(text).suggestion.as_deref(), Some(meant), "{text}");
    }
}

#[test]
fn faults_are_named_where_they_are() {
    let unexpected = |text: &str| CitationFault::Unexpected(text.to_owned());
    let no_law = |text: &str| CitationFault::NotALaw(text.to_owned());
    for (text, part, fault) in [
        ("", "", CitationFault::Empty),
        (" ", " ", CitationFault::Empty),
        ("§ DSG NRW", "§", CitationFault::MissingNumber),
        ("Abs. 1 DSGVO", "Abs", CitationFault::MissingSign),
        ("§ 3 Abs DSG NRW", "Abs", CitationFault::MissingValue(Level::Paragraph)),
        ("Nr DSG NRW", "Nr", CitationFault::MissingValue(Level::Number)),
        ("§ 3 Abs. DSG NRW", "Abs", CitationFault::MissingValue(Level::Paragraph)),
        ("Art. 6 Abs. 1 lit. DSGVO", "lit", CitationFault::MissingValue(Level::Letter)),
        ("§ 0 BMG", "0", CitationFault::BadNumber("0".to_owned())),
        ("§ 12345 BMG", "12345", CitationFault::BadNumber("12345".to_owned())),
        ("§§ 37–33 BMG", "37–33", CitationFault::Backwards("37–33".to_owned())),
        ("§ 3 Abs. 1", "", CitationFault::MissingLaw),
        ("§ 3 i. V. m. Hauptsatzung der Stadt", "", CitationFault::MissingLaw),
        ("Einwilligung", "Einwilligung", no_law("Einwilligung")),
        ("berechtigtes Interesse", "berechtigtes Interesse", no_law("berechtigtes Interesse")),
        ("Vertrag", "Vertrag", no_law("Vertrag")),
        (" ff.1YE§1", "ff.1YE", no_law("ff.1YE")),
        ("ff.YE§1", "ff.YE", no_law("ff.YE")),
        ("Ratsb.1YE", "Ratsb.1YE", no_law("Ratsb.1YE")),
        ("Bis 2 GmbHG § 1", "Bis 2 GmbHG", no_law("Bis 2 GmbHG")),
        ("A&Or. ", "A&Or.", no_law("A&Or.")),
        ("AA'or.", "AA'or.", no_law("AA'or.")),
        ("§ 3 irgendwas", "irgendwas", no_law("irgendwas")),
        ("§ 3 = 4 BMG", "=", unexpected("=")),
        ("§§ 4 ff. Abs. 1 BMG", "Abs", unexpected("Abs")),
        ("§ 13 DSGVO", "§", CitationFault::ArticleExpected),
        ("Art. 100 DSGVO", "100", CitationFault::NoSuchArticle("100".to_owned())),
        ("Art. 6a DSGVO", "6a", CitationFault::NoSuchArticle("6a".to_owned())),
        (
            "Art. 6 Abs. 5 DSGVO",
            "5",
            CitationFault::NoSuchParagraph { article: 6, paragraph: "5".to_owned(), paragraphs: 4 },
        ),
        (
            "Art. 10 Abs. 1 DSGVO",
            "1",
            CitationFault::NoSuchParagraph { article: 10, paragraph: "1".to_owned(), paragraphs: 0 },
        ),
        (
            "§ 1 BMG, Art. 6 Abs. 1 lit. a, g DSGVO",
            "g",
            CitationFault::NoSuchLetter { article: 6, paragraph: Some(1), letter: "g".to_owned(), last: Some('f') },
        ),
        (
            "Art. 6 Abs. 2 lit. a DSGVO",
            "a",
            CitationFault::NoSuchLetter { article: 6, paragraph: Some(2), letter: "a".to_owned(), last: None },
        ),
        ("Art. 6 Abs. 1 Nr. 3 DSGVO", "3", CitationFault::NoSuchPoint { article: 6, number: "3".to_owned() }),
        ("Art. 9 Abs. 2 UAbs. 2 DSGVO", "2", CitationFault::NoSuchSubparagraph { article: 9, subparagraphs: 1 }),
    ] {
        let error = refused(text);
        assert_eq!(error.fault, fault, "{text}");
        assert_eq!(text.get(error.range.clone()), Some(part), "{text} {:?}", error.range);
    }
}

#[test]
fn what_the_regulation_has_is_accepted() {
    for text in [
        "Art. 4 Nr. 16 lit. b DSGVO",
        "Art. 8 Abs. 1 UAbs. 2 DSGVO",
        "Art. 10 S. 2 DSGVO",
        "Art. 14 Abs. 2 lit. g DSGVO",
        "Art. 28 Abs. 10 DSGVO",
        "Art. 30 Abs. 2 lit. d DSGVO",
        "Art. 35 Abs. 11 DSGVO",
        "Art. 47 Abs. 2 lit. n DSGVO",
        "Art. 50 lit. d DSGVO",
        "Art. 58 Abs. 2 lit. j DSGVO",
        "Art. 70 Abs. 1 lit. y DSGVO",
        "Art. 83 Abs. 5 lit. e DSGVO",
        "Art. 97 Abs. 2 lit. b DSGVO",
        "Art. 99 Abs. 2 DSGVO",
    ] {
        assert_eq!(text.parse::<Citation>().map(|citation| citation.to_plain()).as_deref(), Ok(text));
    }
}

#[test]
fn very_long_text_is_refused() {
    assert_eq!(refused(&"§ 1, ".repeat(200)).fault, CitationFault::TooLong);
}
