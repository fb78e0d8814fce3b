use super::super::super::{Block, Cell, Definition, Field, FieldBody, Inline, KeyFigure, ParagraphStyle, Rank, Target};
use super::super::setting;
use super::mark;
use crate::wording::Language;

fn paragraph(text: &str) -> Block {
    Block::Paragraph(super::Paragraph { style: ParagraphStyle::Body, content: vec![Inline::Text(text.to_owned())] })
}

/// A paragraph as it is told: `[short=long@language]`, strong in `*`.
fn told(content: &[Inline]) -> String {
    content
        .iter()
        .map(|piece| match piece {
            Inline::Text(text) => text.clone(),
            Inline::Strong(text) => format!("*{text}*"),
            Inline::Small(text) => format!("~{text}~"),
            Inline::Spoken(one) => {
                let long = one.long.map_or_else(String::new, |long| format!("={long}"));
                let language = one.language.map_or_else(String::new, |language| format!("@{}", language.tag()));
                let star = match one.rank {
                    Rank::Plain => "",
                    Rank::Strong => "*",
                    Rank::Small => "~",
                };
                format!("{star}[{}{long}{language}]{star}", one.text)
            }
            Inline::Link { text, .. } => format!("<{text}>"),
            Inline::Cited { content, .. } => format!("<{}>", told(content)),
            Inline::Tag(text) | Inline::Code(text) => format!("#{text}"),
            Inline::Break => "/".to_owned(),
        })
        .collect::<String>()
        .replace('\u{a0}', "_")
}

/// Texts, each a paragraph, as they are told one after the other.
fn all(language: Language, texts: &[&str]) -> Vec<String> {
    let mut body: Vec<Block> = texts.iter().map(|text| paragraph(&setting::line(text))).collect();
    mark(&mut body, language);
    body.iter()
        .map(|block| match block {
            Block::Paragraph(one) => told(&one.content),
            other => panic!("{other:?}"),
        })
        .collect()
}

fn german(text: &str) -> String {
    all(Language::German, &[text]).remove(0)
}

#[test]
fn an_abbreviation_is_explained_where_it_is_first_used_and_only_there() {
    let texts = ["Art. 6 Abs. 1 lit. e DSGVO · § 3 BMG", "§ 4 BMG und Art. 9 Abs. 2 DSGVO"];
    assert_eq!(
        all(Language::German, &texts),
        [
            "[Art.=Artikel]_6 [Abs.=Absatz]_1 [lit.=Buchstabe]_e [DSGVO=Datenschutz-Grundverordnung] · \
             §_3 BMG"
                .replace("BMG", "[BMG=Bundesmeldegesetz]"),
            "§_4 BMG und Art._9 Abs._2 DSGVO".to_owned(),
        ]
    );
}

#[test]
fn the_longest_name_is_meant() {
    let named = german("§ 1 VwVG NRW, § 2 VwVG, § 3 SGB VIII, § 4 SGB X");
    assert!(
        named.contains("[VwVG NRW=Verwaltungsvollstreckungsgesetz NRW], §_2 [VwVG=Verwaltungs-Vollstreckungsgesetz]")
    );
    assert!(named.contains("[SGB VIII=") && named.contains("[SGB X="), "{named}");
    // The Land's law of the same name is not the Federation's, also where it is met a second time.
    assert_eq!(german("§ 3 EGovG SH, § 1 EGovG BW"), "§_3 EGovG SH, §_1 EGovG BW");
    let again = german("§ 1 VwVG NRW, § 2 VwVG NRW");
    assert!(again.ends_with("§_2 VwVG NRW"), "{again}");
    let longer_last = german("§ 1 VwVG, § 2 VwVG, § 3 VwVG NRW");
    assert!(longer_last.contains("§_2 VwVG, §_3 [VwVG NRW="), "{longer_last}");
}

#[test]
fn part_of_a_word_is_no_abbreviation() {
    for text in [
        "AOK, BMGler, GmbHs",
        "www.eu.example und post@IT.example, https://x.example/EU",
        "DSGVO-konform",
        "Artikel Art und Abs. der Nr. folgt",
        "VO-EU",
        "nicht-EU",
        "der AO nach",
    ] {
        assert_eq!(german(text), text);
    }
    assert_eq!(
        german("IP-Adressen (EU-Staaten)."),
        "[IP=Internetprotokoll]-Adressen ([EU=Europäische Union]-Staaten)."
    );
    assert_eq!(german("nach § 30 AO."), "nach §_30 [AO=Abgabenordnung].");
    assert_eq!(german("im EWR."), "im [EWR=Europäischer Wirtschaftsraum].");
}

#[test]
fn words_of_several_parts_are_one() {
    assert_eq!(
        german("§ 2 i. V. m. § 3, z. B. hier"),
        "§_2 [i._V._m.=in Verbindung mit] §_3, [z._B.=zum Beispiel] hier"
    );
}

#[test]
fn english_phrases_are_english_every_time() {
    assert_eq!(
        all(Language::German, &["das EU-US Data Privacy Framework", "Standard Contractual Clauses, TLS und Cookies"]),
        [
            "das [EU-US Data Privacy Framework@en]",
            "[Standard Contractual Clauses@en], [TLS=Transport Layer Security@en] und Cookies",
        ]
    );
    let twice = all(Language::German, &["Privacy Shield", "Privacy Shield"]);
    assert_eq!(twice, ["[Privacy Shield@en]", "[Privacy Shield@en]"]);
}

#[test]
fn german_law_in_an_english_text_is_german() {
    assert_eq!(
        all(
            Language::English,
            &["Owner (§ 16 Abs. 2 DSG NRW); then Art. 9 GDPR", "Art. 6 Abs. 1 lit. e DSGVO · § 3 AO"]
        ),
        [
            "Owner ([§_16 @de][Abs.=Absatz@de][_2 @de][DSG NRW=Datenschutzgesetz Nordrhein-Westfalen@de]); \
             then [Art.=Article]_9 [GDPR=General Data Protection Regulation]",
            "[Art.=Artikel@de][_6 Abs._1 @de][lit.=Buchstabe@de][_e @de][DSGVO=Datenschutz-Grundverordnung@de] · \
             [§_3 @de][AO=Abgabenordnung@de]",
        ]
    );
}

#[test]
fn union_law_in_an_english_text_is_english() {
    assert_eq!(
        all(Language::English, &["Art. 31(1)(a) Regulation (EU) 2018/1725", "Art. 31 Regulation (EU) 2018/1725"]),
        ["[Art.=Article]_31(1)(a) Regulation ([EU=European Union]) 2018/1725", "Art._31 Regulation (EU) 2018/1725"]
    );
}

/// What leads to a law's text is told as it would be without.
#[test]
fn a_citation_that_is_a_link_is_told_all_the_same() {
    let cited = |text: &str| Inline::Cited { to: String::new(), content: setting::plain(text) };
    let joint = |text: &str| Inline::Text(text.replace("i. V. m.", "i.\u{a0}V.\u{a0}m."));
    let content = vec![
        joint("§\u{a0}3 KAG, § 4 XYZ i. V. m. "),
        cited("§ 30 AO"),
        joint(" i. V. m. § 5 XYZ · "),
        cited("§ 31 AO"),
        joint(" i. V. m. "),
        cited("§ 32 AO"),
    ];
    let mut body = vec![Block::List(vec![content.clone()])];
    mark(&mut body, Language::German);
    let [Block::List(items)] = body.as_slice() else { panic!() };
    assert_eq!(
        told(&items[0]),
        "§_3 KAG, § 4 XYZ [i._V._m.=in Verbindung mit] <§_30 [AO=Abgabenordnung]> i._V._m. § 5 XYZ · <§_31 AO> i._V._m. <§_32 AO>"
    );
    let mut body = vec![Block::List(vec![content])];
    mark(&mut body, Language::English);
    let [Block::List(items)] = body.as_slice() else { panic!() };
    assert_eq!(
        told(&items[0]),
        "[§_3 KAG, § 4 XYZ@de] [i._V._m.=in Verbindung mit@de] <[§_30 @de][AO=Abgabenordnung@de]> [i._V._m.@de] \
         [§ 5 XYZ@de] · <[§_31 AO@de]> [i._V._m.@de] <[§_32 AO@de]>"
    );
}

#[test]
fn links_and_marks_stay_and_what_is_strong_stays_strong() {
    let link = Inline::Link { to: Target::Url("https://x.example".to_owned()), text: "DSGVO im Netz".to_owned() };
    let content = vec![Inline::Strong("Hilfe nach SGB VIII".to_owned()), Inline::Tag("Art.\u{a0}9".to_owned()), link];
    let mut body = vec![
        Block::KeyFigures(vec![KeyFigure { value: 1, label: content.clone() }]),
        Block::List(vec![content]),
        Block::Definitions(vec![Definition { term: "SGB I".to_owned(), text: setting::plain("steht in SGB I") }]),
    ];
    mark(&mut body, Language::German);
    let [Block::KeyFigures(figures), Block::List(items), Block::Definitions(terms)] = body.as_slice() else { panic!() };
    let rest = "#Art._9<DSGVO im Netz>";
    let long = "Sozialgesetzbuch Achtes Buch – Kinder- und Jugendhilfe";
    assert_eq!(told(&figures[0].label), format!("*Hilfe nach **[SGB VIII={long}]*{rest}"));
    assert_eq!(told(&items[0]), format!("*Hilfe nach SGB VIII*{rest}"));
    assert_eq!(told(&terms[0].text), "steht in [SGB I=Sozialgesetzbuch Erstes Buch – Allgemeiner Teil]");
}

/// What the law asks is cited in headings first: there "lit." is told, and not again below.
#[test]
fn the_reference_of_a_heading_is_told() {
    let body = FieldBody::Blocks(vec![paragraph("lit. c")]);
    let field = Field { label: "Daten".to_owned(), reference: setting::plain("lit. c"), body };
    let mut body = vec![Block::Fields(vec![field])];
    mark(&mut body, Language::German);
    let [Block::Fields(fields)] = body.as_slice() else { panic!() };
    assert_eq!(told(&fields[0].reference), "[lit.=Buchstabe]_c");
    let FieldBody::Blocks(blocks) = &fields[0].body else { panic!() };
    assert_eq!(blocks[0], paragraph("lit. c"));
}

/// Titles and links stay as they are, but what they abbreviate is listed; what is sentence and what a page, the law
/// beside it tells.
#[test]
fn what_is_used_is_known() {
    let link = Inline::Link { to: Target::Url("https://x.example".to_owned()), text: "zum WLAN".to_owned() };
    let content =
        vec![Inline::Text("Art.\u{a0}10 S.\u{a0}1; S. 12".to_owned()), Inline::Small("z.\u{a0}B.".to_owned()), link];
    let section = crate::document::Section {
        id: crate::document::Id("a".to_owned()),
        kind: crate::document::SectionKind::Activity,
        number: None,
        title: "IT".to_owned(),
        blocks: vec![Block::List(vec![content])],
    };
    let mut body = vec![Block::Section(section)];
    let used: Vec<&str> = mark(&mut body, Language::German).iter().map(|one| one.short).collect();
    assert_eq!(used, ["Art.", "IT", "S.", "WLAN", "z. B."]);
    assert_eq!(german("siehe S. 12"), "siehe S._12");
}

#[test]
fn no_word_is_lost_in_a_table() {
    let words = "Gericht (Art. 10 DSGVO, §§ 4 ff. TDDDG)";
    let table =
        super::Table { caption: None, columns: Vec::new(), rows: vec![vec![Cell(vec![setting::plain(words)])]] };
    let mut body = vec![Block::Table(table)];
    mark(&mut body, Language::German);
    let document = crate::document::Document {
        sheet: None,
        language: Language::German,
        frame: crate::document::Frame {
            title: String::new(),
            author: String::new(),
            subject: String::new(),
            standing: String::new(),
            warning: None,
            date: String::new(),
        },
        names: Vec::new(),
        index: crate::document::Index::default(),
        look: crate::document::Look::default(),
        body,
    };
    assert_eq!(crate::document::lines(&document), [setting::line(words)]);
}
