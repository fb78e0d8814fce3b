use super::*;

mod faults;
mod properties;
mod records;
mod spellings;

/// Spelling, normal form.
fn reads(text: &str, normal: &str) {
    let citation: Citation = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(citation.to_plain(), normal, "{text}");
    assert_eq!(citation.to_string().parse::<Citation>().as_ref(), Ok(&citation), "{text}");
}

#[test]
#[allow(clippy::too_many_lines, reason = "one spelling a line")]
fn every_spelling_has_one_normal_form() {
    for (text, normal) in [
        ("Art. 6 Abs. 1 lit. e DSGVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Artikel 6 Absatz 1 Buchstabe e DS-GVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art.6 Abs.1 lit.e) EU-DSGVO.", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art 6 Abs 1 Buchst. e Datenschutz-Grundverordnung", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art. 6(1)(e) GDPR", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art. 6 Abs. 1, lit. e DSGVO", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art.\u{a0}6\u{202f}Abs.\u{a0}1  lit. e der DSGVO ", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("DSGVO Art. 6 Abs. 1 lit. e", "Art. 6 Abs. 1 lit. e DSGVO"),
        ("Art. 6 I DSGVO", "Art. 6 Abs. 1 DSGVO"),
        ("Art. 6 Abs. I DSGVO", "Art. 6 Abs. 1 DSGVO"),
        ("Art. 2 I i.V.m. Art. 1 I GG", "Art. 2 Abs. 1 GG i. V. m. Art. 1 Abs. 1 GG"),
        ("Art. 6 DSGVO", "Art. 6 DSGVO"),
        ("Art. 6 Abs. 1 UAbs. 1 lit. c und e DSGVO", "Art. 6 Abs. 1 UAbs. 1 lit. c und e DSGVO"),
        ("Art. 6 Abs. 1 lit. a, c, e; Abs. 3 DSGVO", "Art. 6 Abs. 1 lit. a, c, e; Abs. 3 DSGVO"),
        ("Art. 6 Abs. 1 lit. e iVm Abs. 3 DSGVO", "Art. 6 Abs. 1 lit. e i. V. m. Abs. 3 DSGVO"),
        ("Art. 6 Abs. 1 S. 1 lit. a–c DSGVO", "Art. 6 Abs. 1 S. 1 lit. a–c DSGVO"),
        ("Art. 15 bis 22, 12 Abs. 3 DSGVO", "Art. 15–22, 12 Abs. 3 DSGVO"),
        ("Art. 6 Abs. 1 lit. e, 9 Abs. 2 lit. g DSGVO", "Art. 6 Abs. 1 lit. e, Art. 9 Abs. 2 lit. g DSGVO"),
        ("Art. 44 ff DSGVO", "Art. 44 ff. DSGVO"),
        ("Art. 49 Abs. 1 UAbs. 2 S. 1 DSGVO", "Art. 49 Abs. 1 UAbs. 2 S. 1 DSGVO"),
        ("Art. 4 Nr. 7 DSGVO", "Art. 4 Nr. 7 DSGVO"),
        ("Art. 31 VO (EU) 2018/1725", "Art. 31 VO (EU) 2018/1725"),
        ("§3 Abs. 1 DSG NRW", "§ 3 Abs. 1 DSG NRW"),
        ("§ 33, 34 BMG", "§§ 33, 34 BMG"),
        ("§§ 33 BMG", "§ 33 BMG"),
        ("§§3,4 SchfkVO NRW", "§§ 3, 4 SchfkVO NRW"),
        ("§§ 33, 34, 34a BMG", "§§ 33, 34, 34a BMG"),
        ("§§ 67a ff. SGB X", "§§ 67a ff. SGB X"),
        ("§ 46f. BMG", "§§ 46 f. BMG"),
        ("§§ 46 f. BMG", "§§ 46 f. BMG"),
        ("§ 28f Abs. 1 SGB IV", "§ 28f Abs. 1 SGB IV"),
        ("§§ 49a-49d OWiG", "§§ 49a–49d OWiG"),
        ("§ 14 Abs. 8 S. 1 Nr. 1–14 GewO", "§ 14 Abs. 8 S. 1 Nr. 1–14 GewO"),
        ("§ 20 (9) S. 2 IfSG", "§ 20 Abs. 9 S. 2 IfSG"),
        ("§§ 22 (2), 22a PassG", "§ 22 Abs. 2, § 22a PassG"),
        ("§§ 42 Abs. 3, 44 BMG", "§ 42 Abs. 3, § 44 BMG"),
        ("§ 42 Abs. 3 BMG, § 44 BMG", "§ 42 Abs. 3, § 44 BMG"),
        ("§ 42 Abs. 3, § 44 BMG", "§ 42 Abs. 3, § 44 BMG"),
        ("§ 42 Abs. 3, 44 Abs. 1 BMG", "§ 42 Abs. 3, § 44 Abs. 1 BMG"),
        ("§ 42 Abs. 1, 3 BMG", "§ 42 Abs. 1, 3 BMG"),
        ("§ 42 Abs. 1, Abs. 3 BMG", "§ 42 Abs. 1, 3 BMG"),
        ("§§ 55, 56, 58 Abs. 7 GO NRW", "§§ 55, 56, 58 Abs. 7 GO NRW"),
        ("§§ 55, 56 Abs. 1, Abs. 7 GO NRW", "§ 55, § 56 Abs. 1, 7 GO NRW"),
        ("§ 45 Abs. 1b Nr. 2, 2a; § 46 Abs. 1 Nr. 11 StVO", "§ 45 Abs. 1b Nr. 2, 2a StVO; § 46 Abs. 1 Nr. 11 StVO"),
        ("§ 15 Abs. 4 AGG; § 61b Abs. 1 ArbGG", "§ 15 Abs. 4 AGG; § 61b Abs. 1 ArbGG"),
        ("§ 12 PAuswG, § 21 PassG", "§ 12 PAuswG, § 21 PassG"),
        ("§ 12 PAuswG und § 21 PassG", "§ 12 PAuswG und § 21 PassG"),
        ("§ 9 Abs. 1 Hs. 2 Alt. 1 KWahlO NRW", "§ 9 Abs. 1 Hs. 2 Alt. 1 KWahlO NRW"),
        ("§ 3 Absätze 1 und 3 DSG NRW", "§ 3 Abs. 1 und 3 DSG NRW"),
        ("§ 64 Abs. 1 BauO NRW 2018", "§ 64 Abs. 1 BauO NRW 2018"),
        ("2. BMeldDÜV §§ 4, 6, 7", "§§ 4, 6, 7 der 2. BMeldDÜV"),
        ("§ 33 BMG, 2. BMeldDÜV", "§ 33 BMG, 2. BMeldDÜV"),
        ("§ 4 2. BMeldDU\u{308}V", "§ 4 der 2. BMeldDÜV"),
        ("§ 5 der Hundesteuersatzung der Stadt Musterstadt", "§ 5 Hundesteuersatzung der Stadt Musterstadt"),
        ("§ 5 Benutzungs- und Gebührensatzung der Stadt", "§ 5 Benutzungs- und Gebührensatzung der Stadt"),
        (
            "§ 3 DSG NRW, Satzung über Ehrungen, Orden und Preise",
            "§ 3 DSG NRW, Satzung über Ehrungen, Orden und Preise",
        ),
        ("§ 13 Abs. 2 BMG i.V.m. § 14 Abs. 2 BMG", "§ 13 Abs. 2 BMG i. V. m. § 14 Abs. 2 BMG"),
        ("§ 13 Abs. 2 i. V. m. § 14 Abs. 2 BMG", "§ 13 Abs. 2 BMG i. V. m. § 14 Abs. 2 BMG"),
        ("§ 1 II. WoBauG", "§ 1 II. WoBauG"),
        ("§ 4 2.BMeldDÜV", "§ 4 der 2. BMeldDÜV"),
        ("§ 4 der 2. BMeldDÜV", "§ 4 der 2. BMeldDÜV"),
        ("§ 13 des 5. VermBG", "§ 13 des 5. VermBG"),
        ("§ 13 5. VermBG, § 4 2. BMeldDÜV", "§ 13 des 5. VermBG, § 4 der 2. BMeldDÜV"),
        ("§ 2 1. BImSchV NRW", "§ 2 der 1. BImSchV NRW"),
        (
            "Art. 9 Abs. 2 lit. g DSGVO in Verbindung mit § 3 Abs. 1 Nr. 11 BMG",
            "Art. 9 Abs. 2 lit. g DSGVO i. V. m. § 3 Abs. 1 Nr. 11 BMG",
        ),
        ("Art. 9 Abs. 2 lit. g DSGVO, i. V. m. § 22 DSG NRW", "Art. 9 Abs. 2 lit. g DSGVO i. V. m. § 22 DSG NRW"),
        ("Durchführungsbeschluss (EU) 2023/1795", "Durchführungsbeschluss (EU) 2023/1795"),
        ("Beschluss 2000/518/EG", "Beschluss 2000/518/EG"),
        ("Ratsbeschluss vom 12.03.2019", "Ratsbeschluss vom 12.03.2019"),
        ("VO (EG) Nr. 2252/2004", "VO (EG) Nr. 2252/2004"),
        ("Verordnung (EU) 2016/679", "DSGVO"),
        ("2. BMeldDÜV", "2. BMeldDÜV"),
        ("Benutzungssatzung der Stadtbücherei Musterstadt", "Benutzungssatzung der Stadtbücherei Musterstadt"),
        (
            "Dienstvereinbarung über Telefon, E-Mail und Internet",
            "Dienstvereinbarung über Telefon, E-Mail und Internet",
        ),
        ("§ 8 BDSG a. F.", "§ 8 BDSG a. F."),
        ("§ 5 Abs. 1; 6 Abs. 2 BMG", "§ 5 Abs. 1 BMG; § 6 Abs. 2 BMG"),
        ("Paragraph 3 DSG NRW", "§ 3 DSG NRW"),
        ("Art. 5 Datenschutz-Grundverordnung (DSGVO)", "Art. 5 DSGVO"),
        ("Art. 13/14 DSGVO", "Art. 13, 14 DSGVO"),
        ("§ 3 Hs. 7, 3, Hs. 3 Abs. 4 BMG", "§ 3 Hs. 7, 3, Hs. 3 Abs. 4 BMG"),
        ("2.B DSda und  SNRa und  SNRWli", "2. B DSda und SNRa und SNRWli"),
        ("2.BMeldDÜV und  BMG", "2. BMeldDÜV und BMG"),
        ("Satzung der Stadt § 1, BMG", "§ 1 Satzung der Stadt; BMG"),
        ("BMG § 1, des Gesetzes über Wahlen", "§ 1 BMG; des Gesetzes über Wahlen"),
        ("§ 3 BMG, eIDAS-VO", "§ 3 BMG, eIDAS-VO"),
        ("Verordnung (EU)\u{2003}2016/679 und BMG", "DSGVO und BMG"),
        ("Datenschutz-Grundverordnung, DSG NRW", "DSGVO, DSG NRW"),
        ("VO (EG) Nr.2252/2004", "VO (EG) Nr.2252/2004"),
    ] {
        reads(text, normal);
    }
}

#[test]
fn blanks_that_belong_together_do_not_break() {
    for (text, printed) in [
        ("Art. 6 Abs. 1 lit. e DSGVO", "Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}e\u{a0}DSGVO"),
        ("§§ 67a ff. SGB X", "§§\u{a0}67a\u{a0}ff.\u{a0}SGB\u{a0}X"),
        ("§ 1 BMG i. V. m. § 2 AO", "§\u{a0}1\u{a0}BMG i.\u{a0}V.\u{a0}m. §\u{a0}2\u{a0}AO"),
        ("Durchführungsbeschluss (EU) 2023/1795", "Durchführungsbeschluss (EU)\u{a0}2023/1795"),
        ("§ 5 Hundesteuersatzung der Stadt Musterstadt", "§\u{a0}5\u{a0}Hundesteuersatzung der Stadt Musterstadt"),
    ] {
        assert_eq!(text.parse::<Citation>().expect(text).to_string(), printed);
    }
}

/// The citations of a municipal register in North Rhine-Westphalia, as its lawyers wrote them down.
#[test]
fn the_citations_of_a_municipality_are_read() {
    let citations = include_str!("tests/municipal.txt");
    assert!(citations.lines().count() > 150);
    for text in citations.lines() {
        let citation: Citation = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(citation.to_string().parse(), Ok(citation), "{text}");
    }
}

#[test]
fn rules_can_ask() {
    let citation: Citation = "Art. 6 Abs. 1 lit. c–e DSGVO i. V. m. §§ 33–37, 42 BMG, Gebührensatzung der Stadt"
        .parse()
        .expect("a citation");
    assert!(citation.is_article("DSGVO", 6) && !citation.is_article("DSGVO", 7) && !citation.is_article("BMG", 34));
    assert!(citation.cites("BMG", 34) && citation.cites("BMG", 42) && !citation.cites("BMG", 41));
    assert_eq!(citation.letters("DSGVO", 6, 1), ['c', 'd', 'e']);
    assert!(citation.letters("DSGVO", 6, 3).is_empty());
    assert_eq!(citation.norms().count(), 2);
    let laws: Vec<&str> = citation.law_names().map(LawName::as_str).collect();
    assert_eq!(laws, ["DSGVO", "BMG", "Gebührensatzung der Stadt"]);
    let inherited: Citation = "Art. 13 Abs. 2 lit. a, c; Abs. 1 lit. f DSGVO".parse().expect("a citation");
    assert_eq!(inherited.letters("DSGVO", 13, 2), ['a', 'c']);
    assert_eq!(inherited.letters("DSGVO", 13, 1), ['f']);
}

#[test]
fn data_files_hold_the_plain_form() {
    let citation: Citation = serde_json::from_str("\"Art.6 Abs.1 lit.e DS-GVO\"").expect("a citation");
    assert_eq!(serde_json::to_string(&citation).expect("text"), "\"Art. 6 Abs. 1 lit. e DSGVO\"");
    assert!(serde_json::from_str::<Citation>("\"§ 13 DSGVO\"").is_err());
    let schema = serde_json::to_value(schemars::schema_for!(Vec<Citation>)).expect("a schema");
    assert_eq!(schema["items"], serde_json::json!({ "type": "string", "format": "fundstelle", "minLength": 1 }));
}
