//! What people write for one and the same, and the one form that is printed.

use super::super::Citation;
use crate::model::PlainText;

/// The spellings of each normal form.
const TABLE: &[(&str, &[&str])] = &[
    (
        "Art. 6 Abs. 1 lit. e DSGVO",
        &[
            "Art. 6 Abs. 1 lit. e DSGVO",
            "Art 6 Abs 1 lit e DSGVO",
            "Art.6 Abs.1 lit.e DSGVO",
            "Art. 6 Abs. 1 lit. e) DSGVO",
            "Art. 6 Abs. 1 lit. (e) DSGVO",
            "Art. 6 Abs. 1 Lit. E DSGVO",
            "Art. 6 Abs. 1 litt. e DSGVO",
            "Art. 6 Abs. 1 litera e DSGVO",
            "Art. 6 Abs. 1 Buchst. e DSGVO",
            "Art. 6 Abs. 1 Bst. e DSGVO",
            "Art. 6 Abs. 1 Buchstabe e) DSGVO",
            "Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung",
            "Artikel 6 Absatz 1 Buchstabe e) der Verordnung (EU) 2016/679",
            "Art. 6 I lit. e DSGVO",
            "Art. 6 I Buchst. e DSGVO",
            "Art. 6 Abs. I lit. e DSGVO",
            "Art. 6 (1) lit. e DSGVO",
            "Art. 6 (1) (e) DSGVO",
            "Art. 6(1)(e) GDPR",
            "Art. 6 Abs. 1, lit. e DSGVO",
            "ART. 6 ABS. 1 LIT. e DSGVO",
            "Art. 6 Abs. 1 lit. e DS-GVO",
            "Art. 6 Abs. 1 lit. e EU-DSGVO",
            "Art. 6 Abs. 1 lit. e EU-DS-GVO",
            "Art. 6 Abs. 1 lit. e der DS-GVO",
            "DS-GVO Art. 6 Abs. 1 lit. e",
        ],
    ),
    (
        "Art. 6 Abs. 1 S. 1 lit. e DSGVO",
        &[
            "Art. 6 Abs. 1 Satz 1 lit. e DSGVO",
            "Art. 6 Abs. 1 S.1 Buchst. e DS-GVO",
            "Art. 6 I S. 1 lit. e DSGVO",
            "Artikel 6 Absatz 1 Satz 1 Buchstabe e DSGVO",
        ],
    ),
    (
        "Art. 6 Abs. 1 UAbs. 1 lit. c und e DSGVO",
        &[
            "Art. 6 Abs. 1 UAbs. 1 lit. c und e DSGVO",
            "Art. 6 Abs. 1 Unterabs. 1 Buchst. c u. e DSGVO",
            "Artikel 6 Absatz 1 Unterabsatz 1 Buchstaben c und e DSGVO",
            "Art. 6 Abs. 1 UAbs. 1 lit. c sowie e DSGVO",
            "Art. 6 Abs. 1 UAbs. 1 lit. c & e DSGVO",
        ],
    ),
    (
        "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO i. V. m. § 3 Abs. 1 DSG NRW",
        &[
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO i.V.m. § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO i. V. m. § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO iVm § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO iVm. § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO i.V. mit § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO i.V.m § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO I.V.M. § 3 I DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO in Verb. mit § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO in Verb. m. § 3 Abs. 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO in Verbindung mit § 3 Absatz 1 DSG NRW",
            "Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO, i.V.m. § 3 (1) DSG NRW",
        ],
    ),
    (
        "§ 3 Abs. 1 DSG NRW",
        &["§ 3 Abs. 1 DSG NRW", "§3 Abs.1 DSG NRW", "§ 3 Abs 1 DSG NRW", "§ 3 I DSG NRW", "§ 3 (1) DSG NRW"],
    ),
    ("§ 18 Abs. 1, 3 DSG NRW", &["§ 18 Abs. 1, 3 DSG NRW", "§ 18 Abs. 1, Abs. 3 DSG NRW", "§ 18 (1), (3) DSG NRW"]),
    (
        "§ 18 Abs. 1 und 3 DSG NRW",
        &["§ 18 Abs. 1 u. 3 DSG NRW", "§ 18 Absätze 1 und 3 DSG NRW", "§ 18 Abs. 1 und Abs. 3 DSG NRW"],
    ),
    ("§§ 67a ff. SGB X", &["§§ 67a ff. SGB X", "§§ 67a ff SGB X", "§§67a ff. SGB X", "§ 67a ff. SGB X"]),
    ("§§ 46 f. BMG", &["§§ 46 f. BMG", "§§ 46 f BMG", "§ 46f. BMG", "§§ 46f. BMG"]),
    ("§§ 33–37 BMG", &["§§ 33-37 BMG", "§§ 33 – 37 BMG", "§§ 33 bis 37 BMG", "Paragraphen 33 bis 37 BMG"]),
    ("§§ 33, 34 BMG", &["§§ 33, 34 BMG", "§ 33, 34 BMG", "§§33,34 BMG", "BMG §§ 33, 34"]),
    (
        "§ 42 Abs. 3, § 44 BMG",
        &["§§ 42 Abs. 3, 44 BMG", "§ 42 Abs. 3, § 44 BMG", "§ 42 III, § 44 BMG", "§ 42 Abs. 3 BMG, § 44 BMG"],
    ),
    (
        "§ 22 Abs. 1 Nr. 1 lit. b BDSG",
        &["§ 22 Abs. 1 Nr. 1 Buchst. b BDSG", "§ 22 Abs. 1 Ziff. 1 lit. b BDSG", "§ 22 I Nr. 1 lit b) BDSG"],
    ),
    ("§ 6 Abs. 1 Hs. 2 BMG", &["§ 6 Abs. 1 Halbsatz 2 BMG", "§ 6 Abs. 1 Halbs. 2 BMG", "§ 6 Abs. 1 Hs 2 BMG"]),
    ("Art. 13, 14 DSGVO", &["Art. 13, 14 DSGVO", "Art. 13/14 DSGVO", "Artt. 13, 14 DSGVO", "Artikel 13, 14 DSGVO"]),
    (
        "Art. 13 und 14 DSGVO",
        &["Art. 13 und 14 DSGVO", "Art. 13 u. 14 DSGVO", "Artikel 13 und 14 DSGVO", "Art. 13 & 14 DSGVO"],
    ),
    ("Art. 15–22 DSGVO", &["Art. 15-22 DSGVO", "Art. 15 bis 22 DSGVO", "Artikel 15 bis 22 DS-GVO"]),
];

#[test]
fn every_spelling_has_its_normal_form() {
    let mut wrong = Vec::new();
    let spellings = TABLE.iter().flat_map(|(normal, spellings)| spellings.iter().map(move |text| (text, normal)));
    let count = spellings.clone().count();
    for (text, normal) in spellings {
        let read = text.parse::<Citation>().map(|citation| citation.to_plain());
        if read.as_deref() != Ok(*normal) {
            wrong.push(format!("{text}: {read:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 80, "{count} spellings");
}
