use proptest::prelude::*;

use super::{Kind, Prose};
use crate::source::Source;

fn read(path: &str, text: &str) -> (Source, Prose) {
    let source = Source::prose(path, text.as_bytes());
    let prose = Prose::read(&source);
    (source, prose)
}

/// The blocks with their kinds.
fn blocks(prose: &Prose) -> Vec<(Kind, &str)> {
    prose.blocks().iter().map(|block| (block.kind, &prose.text()[block.range.clone()])).collect()
}

/// What stands in the file where this stands in the text.
fn origin<'a>(source: &'a Source, prose: &Prose, words: &str) -> &'a str {
    let at = prose.text().find(words).expect(words);
    &source.text()[prose.origin(&(at..at + words.len()))]
}

#[test]
fn plain_text_falls_into_blocks() {
    let text = "Datenschutz\n\n1.1 Zugriff\nJeder Zugriff auf unsere Seiten wird vom Server mitgeschrieben, und zwar \
                genau\nso.\nUnd mehr:\n\n- Datum\n- Uhr-\n  zeit\n• IP\n\nStadt X\nWeg 1, 49999 X\n";
    let (source, prose) = read("a.txt", text);
    assert_eq!(
        blocks(&prose),
        [
            (Kind::Heading, "Datenschutz"),
            (Kind::Heading, "1.1 Zugriff"),
            (
                Kind::Paragraph,
                "Jeder Zugriff auf unsere Seiten wird vom Server mitgeschrieben, und zwar genau so. Und mehr:"
            ),
            (Kind::Item, "Datum"),
            (Kind::Item, "Uhr- zeit"),
            (Kind::Item, "IP"),
            (Kind::Paragraph, "Stadt X Weg 1, 49999 X"),
        ]
    );
    assert_eq!(prose.blocks().iter().map(|block| block.section).collect::<Vec<_>>(), [1, 2, 2, 2, 2, 2, 2]);
    assert_eq!(origin(&source, &prose, "genau so"), "genau\nso");
}

#[test]
fn html_is_what_a_browser_shows() {
    let html = "<!doctype html><html><head><title>T</title><style>p{x:y}</style></head><body><nav>Menü</nav>\n\
                <h1>Daten&shy;schutz</h1><p>Ihre&nbsp;Daten <b>l&ouml;schen</b> wir<br>nach &sect;&#160;5 &amp; mehr.</p>\
                <script>if (a < b) { Satz. }</script><ul><li>IP&ndash;Adresse</li></ul><p><strong>Rechte</strong></p><!-- x -->\
                <p>Ende</p></body></html>";
    let (source, prose) = read("x", html);
    assert_eq!(
        blocks(&prose),
        [
            (Kind::Heading, "Datenschutz"),
            (Kind::Paragraph, "Ihre Daten löschen wir nach § 5 & mehr."),
            (Kind::Item, "IP–Adresse"),
            (Kind::Heading, "Rechte"),
            (Kind::Paragraph, "Ende"),
        ]
    );
    assert_eq!(origin(&source, &prose, "löschen"), "l&ouml;schen");
    assert_eq!(origin(&source, &prose, "§ 5"), "&sect;&#160;5");
    assert_eq!(origin(&source, &prose, "Ende"), "Ende");
}

/// Below a bold line stands what it heads; beside the bold name of a row, what is in the row.
#[test]
fn the_name_of_a_row_is_no_heading() {
    let (_, prose) =
        read("x.html", "<p><b>Fristen</b></p><table><tr><th><p><b>Anfragen</b></p></th><td>2 Jahre</td></tr></table>");
    let expected = [(Kind::Heading, "Fristen"), (Kind::Paragraph, "Anfragen"), (Kind::Paragraph, "2 Jahre")];
    assert_eq!(blocks(&prose), expected);
}

#[test]
fn a_part_that_never_ends_hides_nothing() {
    let (_, prose) = read("x.html", "<body><nav>Menü<p>Text</p></body>");
    assert!(prose.text().contains("Text"));
}

#[test]
fn a_dot_ends_a_sentence_and_not_a_citation() {
    let text = "Nach Art. 6 Abs. 1 S. 1 lit. e DSGVO i. V. m. § 3 DSG NRW. Am 1. Mai, d. h. bald. „Ja!“ Nein.";
    let (_, prose) = read("a.txt", text);
    let sentences: Vec<&str> = prose.sentences().iter().map(|one| &prose.text()[one.range.clone()]).collect();
    assert_eq!(
        sentences,
        ["Nach Art. 6 Abs. 1 S. 1 lit. e DSGVO i. V. m. § 3 DSG NRW.", "Am 1. Mai, d. h. bald.", "„Ja!“", "Nein."]
    );
}

#[test]
fn small_letters_stand_where_the_others_stand() {
    let (_, prose) = read("a.txt", "STRAẞE, İstanbul, Ä und U\u{308}ber\n");
    assert_eq!(prose.small().len(), prose.text().len());
    assert!(prose.small().contains("über") && prose.text().contains("Über"));
}

proptest! {
    /// Whatever comes in: every letter has its place in the file, and the places ascend.
    #[test]
    fn every_letter_has_its_place(
        text in r"[a-zäß <>&;/!\-.\n#(ip)\u{308}\u{ad}\u{feff}]{0,200}|(<p>|</p>|<nav>|&auml;|&nbsp|<!--|-->|<script>|</|a|\. |§ |\n){0,60}",
        html in any::<bool>(),
    ) {
        let (source, prose) = read(if html { "a.html" } else { "a.txt" }, &text);
        let mut last = 0;
        for (at, sign) in prose.text().char_indices() {
            let origin = prose.origin(&(at..at + sign.len_utf8()));
            prop_assert!(source.text().get(origin.clone()).is_some(), "{origin:?}");
            prop_assert!(html || origin.start >= last, "{origin:?} after {last}");
            last = origin.start;
        }
        for sentence in prose.sentences() {
            prop_assert!(prose.text().get(sentence.range.clone()).is_some());
            prop_assert!(prose.small().get(sentence.range.clone()).is_some());
        }
    }
}
