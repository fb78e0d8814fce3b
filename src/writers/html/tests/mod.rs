//! What holds for every page, tested on the hand-made documents with a reader that shares no code with the writer.

mod reader;

use std::collections::BTreeSet;

use self::reader::{Piece, pieces, text};
use super::{
    FragmentLevel, PageFacts,
    filter::SCRIPT,
    sample::{HOSTILE, empty, internal, large, sample},
    write, write_fragment,
};
use crate::{
    document::{Block, Document, Index, Inline, Paragraph, ParagraphStyle, Rank, Spoken, lines},
    wording::{Language, page::DataFile},
    writers::facts::{DataFacts, PdfFacts},
};

fn facts() -> PageFacts {
    PageFacts {
        pdf: Some(PdfFacts {
            file_name: "verfahrensverzeichnis.pdf".to_owned(),
            bytes: 139_212,
            pages: 28,
            sha256: "ab".repeat(32),
        }),
        data: vec![DataFacts {
            file: DataFile::Register,
            file_name: "verzeichnis.json".to_owned(),
            media_type: "application/json".to_owned(),
            bytes: 40_001,
            sha256: "cd".repeat(32),
        }],
        graph: None,
        feed: None,
        own_pages: None,
    }
}

fn page(document: &Document) -> String {
    String::from_utf8(write(document, &facts())).expect("UTF-8")
}

fn all() -> [Document; 4] {
    [sample(), empty(), internal(), large(100)]
}

/// The values of one attribute, unescaped, in reading order.
fn values(page: &str, attribute: &str) -> Vec<String> {
    pieces(page)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Open { attributes, .. } => {
                attributes.into_iter().find_map(|(name, value)| (name == attribute).then_some(value))
            }
            Piece::Close(_) | Piece::Text(_) => None,
        })
        .collect()
}

#[test]
fn the_page_says_what_the_document_says() {
    for document in all() {
        let expected: Vec<String> =
            lines(&document).iter().map(|line| reader::collapsed(line)).filter(|line| !line.is_empty()).collect();
        assert_eq!(text(&page(&document)), expected);
    }
}

#[test]
fn the_frame_is_marked_and_says_what_it_should() {
    let page = page(&internal());
    let frame = reader::frame(&page).join("\n");
    for words in [
        "Zum Inhalt springen",
        "Zu den Verarbeitungstätigkeiten springen",
        "Nicht zur Veröffentlichung",
        "Als PDF laden (139\u{a0}KB, barrierefrei)",
        "Einzelheiten zu „Melderegister“",
        "Link zu diesem Eintrag nach oben",
        "verfahrensverzeichnis.pdf (28 Seiten, 139\u{a0}KB)",
        "verzeichnis.json: alles als Daten, für Programme (40\u{a0}KB)",
        "Öffentliche Fassung · Stand",
        &"ab".repeat(32),
        &"cd".repeat(32),
    ] {
        assert!(frame.contains(words), "{words} in\n{frame}");
    }
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!self::page(&sample()).contains("noindex"));
}

/// Only the elements that the writer knows, only the attributes that it sets: hostile text made neither.
#[test]
fn hostile_text_stays_text() {
    let mut document = sample();
    document.frame.title = HOSTILE.to_owned();
    document.frame.subject = HOSTILE.to_owned();
    document.frame.author = HOSTILE.to_owned();
    document.frame.standing = HOSTILE.to_owned();
    document.frame.warning = Some(HOSTILE.to_owned());
    let mut facts = facts();
    facts.pdf = facts.pdf.map(|pdf| PdfFacts { file_name: HOSTILE.to_owned(), sha256: HOSTILE.to_owned(), ..pdf });
    for data in &mut facts.data {
        data.file_name = HOSTILE.to_owned();
        data.media_type = HOSTILE.to_owned();
        data.sha256 = HOSTILE.to_owned();
    }
    let page = String::from_utf8(write(&document, &facts)).expect("UTF-8");
    let known: BTreeSet<&str> =
        "a abbr article body br button caption code dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 \
        h5 h6 head header hgroup html input label legend li main meta nav optgroup option p rect script search section \
        select small span strong style summary svg table tbody td th thead title tr ul"
            .split_whitespace()
            .collect();
    let attributes: BTreeSet<&str> =
        "abbr aria-label autocomplete charset class colspan content data-frame data-h data-keys data-none data-some enterkeyhint \
        fill height hidden href hreflang http-equiv id label lang name open rel role scope spellcheck stroke title \
        translate type value width x y"
            .split_whitespace()
            .collect();
    for piece in pieces(&page) {
        match piece {
            Piece::Open { name, attributes: found } => {
                assert!(known.contains(name.as_str()), "<{name}>");
                for (attribute, _) in found {
                    assert!(attributes.contains(attribute.as_str()), "{attribute}");
                }
            }
            Piece::Close(name) => assert!(known.contains(name.as_str()), "</{name}>"),
            Piece::Text(_) => {}
        }
    }
    assert_eq!(page.matches("<style>").count(), 1);
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains(&format!("<script>{}</script>", *SCRIPT)));
}

/// What is for programs: browsers run none of it, and a page of somebody else's gets none of it.
#[test]
fn linked_data_and_the_feed_are_the_pages_own() {
    let without = page(&sample());
    let graph = "{\"name\":\"\\u003c/script\\u003e\"}\n".to_owned();
    let facts = PageFacts { graph: Some(graph.clone()), feed: Some("changes.atom".to_owned()), ..facts() };
    let with = String::from_utf8(write(&sample(), &facts)).expect("UTF-8");
    let block = format!("<script type=\"application/ld+json\">{graph}</script>");
    let feed = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Änderungen seit der letzten Ausgabe\" \
                href=\"changes.atom\">";
    assert!(with.ends_with(&format!("{block}</body></html>")), "after everything that is read");
    assert!(with.split_once("</head>").expect("a head").0.contains(feed));
    // Nothing else is another, the policy least of all.
    assert_eq!(with.replace(&block, "").replace(feed, ""), without);
    let fragment = write_fragment(&sample(), &facts, None, FragmentLevel::LEAST);
    let fragment = String::from_utf8(fragment).expect("UTF-8");
    assert!(!fragment.contains("<script") && !fragment.contains("alternate"));
}

/// What the filter offers: the values and the words of every choice.
fn offered(page: &str) -> Vec<(String, String)> {
    let mut offered = Vec::new();
    let mut value = None;
    for piece in pieces(page) {
        match piece {
            Piece::Open { name, attributes } if name == "option" || name == "input" => {
                value = attributes.into_iter().find_map(|(name, value)| (name == "value").then_some(value));
            }
            Piece::Open { .. } | Piece::Close(_) => {}
            Piece::Text(text) => offered.extend(value.take().map(|value| (value, text))),
        }
    }
    offered
}

#[test]
fn the_filter_offers_what_tells_activities_apart() {
    let page = page(&sample());
    let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(value, words)| ((*value).to_owned(), (*words).to_owned())).collect()
    };
    // "Drittland" has every activity, and is no choice.
    let expected = pairs(&[
        ("", "alle"),
        ("_fb10", "Fachbereich 10 – Zentrale Dienste und IT"),
        ("_fb32", "Fachbereich 32 – Ordnung und Bürgerdienste"),
        ("", "alle"),
        ("2", "Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}e – öffentliche Aufgabe"),
        ("3", "BMG – Bundesmeldegesetz"),
        ("4", HOSTILE),
        ("0", "besondere Kategorien"),
        ("1", HOSTILE),
    ]);
    assert_eq!(offered(&page), expected);
    assert_eq!(values(&page, "data-keys"), ["0 1 2 3 4", "1 2 4", "2", "2"]);
    assert_eq!(values(&page, "data-some"), ["# von 4 Verarbeitungstätigkeiten – *"]);
    assert!(page.contains("<search hidden data-frame data-some="));
    assert!(page.contains("<h2 class=\"heard\">Verarbeitungstätigkeiten suchen</h2>"));
    assert!(page.contains("<a href=\"#__words\" hidden>Im Verzeichnis suchen</a>"));
}

/// One unit is no choice, nor are marks that none has; one activity is not looked for.
#[test]
fn there_is_no_filter_without_a_choice() {
    let mut document = large(2);
    document.index = Index::default();
    let two = page(&document);
    assert!(two.contains("<search ") && !two.contains("<select") && !two.contains("<fieldset"));
    for document in [large(1), empty()] {
        let page = page(&document);
        assert!(!page.contains("<search") && !page.contains("<script") && !page.contains("data-keys"));
        assert!(page.contains("; script-src 'none'; ") && !page.contains("__words"));
    }
}

/// The document's parts keep their order; what the script hides, and what it chooses from, follow the filter.
#[test]
fn the_filter_stands_before_what_it_filters() {
    let page = page(&sample());
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text}"));
    let places = [
        at("<ul class=\"figures\">"),
        at("<search "),
        at("</search><div><section"),
        at("id=\"_inhalt\""),
        at("</section></div><div id=\"__activities\"><section class=\"unit\""),
        at("<article "),
        at("</section></div><section class=\"part\" id=\"_begriffe\""),
    ];
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_long_table_is_folded_under_its_caption() {
    let caption = "Alle Verarbeitungstätigkeiten dieser Ausgabe";
    assert!(
        page(&large(80)).contains(&format!("<details><summary>{caption}</summary><table aria-label=\"{caption}\">"))
    );
    assert!(page(&large(79)).contains(&format!("<table><caption>{caption}</caption>")));
}

#[test]
fn links_lead_to_the_web_to_mail_to_telephones_to_files_beside_and_to_anchors() {
    for document in all() {
        let page = page(&document);
        let ids: Vec<String> = values(&page, "id");
        for address in values(&page, "href") {
            let anchor = address.strip_prefix('#').is_some_and(|id| ids.iter().any(|one| one == id));
            let away = ["https://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
            let beside = ["verfahrensverzeichnis.pdf", "verzeichnis.json"].contains(&address.as_str());
            assert!(anchor || away || beside, "{address}");
        }
        assert!(!page.contains("javascript:"));
    }
    assert!(page(&sample()).contains("kein Verweis"));
}

#[test]
fn every_anchor_is_there_once() {
    for document in all() {
        let ids = values(&page(&document), "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    }
    let ids = values(&page(&sample()), "id");
    for id in ["melderegister", "webserver-protokolle", "boese-zeichen", "fundbuero", "_fb10", "_fb32"] {
        assert!(ids.iter().any(|one| one == id), "{id}");
    }
}

/// Steps down of more than one level confuse whoever goes from heading to heading.
#[test]
fn headings_descend_one_level_at_a_time() {
    for document in all() {
        let levels: Vec<u32> = pieces(&page(&document))
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Open { name, .. } => name.strip_prefix('h').and_then(|level| level.parse().ok()),
                Piece::Close(_) | Piece::Text(_) => None,
            })
            .collect();
        assert_eq!(levels.first(), Some(&1));
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn a_warning_is_never_folded_away() {
    let open = |document: &Document| page(document).matches("<details open>").count();
    assert_eq!(open(&sample()), 0);
    assert_eq!(open(&internal()), 1);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for document in all() {
        assert_eq!(write(&document, &facts()), write(&document.clone(), &facts()));
    }
}

#[test]
fn an_empty_register_offers_no_empty_list() {
    let mut document = empty();
    let page = String::from_utf8(write(&document, &PageFacts::default())).expect("UTF-8");
    assert!(!page.contains("application/pdf") && !page.contains("<ul>") && !page.contains("springen</a> <a"));
    document.body.clear();
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\">"));
    assert!(text(&self::page(&document)).is_empty());
}

#[test]
fn the_frame_speaks_the_document_s_language() {
    let mut document = sample();
    document.language = Language::English;
    let page = page(&document);
    assert!(page.contains("<html lang=\"en\">") && page.contains("hreflang=\"en\""));
    let frame = reader::frame(&page).join("\n");
    for words in [
        "Skip to the text",
        "Download as PDF (139\u{a0}KB, accessible)",
        "Search the register",
        "4 processing activities",
        "Details of “Melderegister”",
        "back to top",
    ] {
        assert!(frame.contains(words), "{words} in\n{frame}");
    }
    assert!(!frame.contains("oben") && !frame.contains("Seiten"), "{frame}");
}

#[test]
fn what_a_voice_must_be_told_is_told() {
    let spoken =
        |text: &str, rank, long, language| Inline::Spoken(Spoken { text: text.to_owned(), rank, long, language });
    let mut document = empty();
    document.body.push(Block::Paragraph(Paragraph {
        style: ParagraphStyle::Body,
        content: vec![
            spoken("AO", Rank::Plain, Some("Abgabenordnung"), None),
            spoken("TLS", Rank::Strong, Some("Transport Layer <Security>"), Some(Language::English)),
            spoken("Privacy Shield", Rank::Small, None, Some(Language::English)),
        ],
    }));
    let page = page(&document);
    assert!(page.contains(
        "<p><abbr title=\"Abgabenordnung\">AO</abbr>\
         <strong><abbr title=\"Transport Layer &lt;Security&gt;\" lang=\"en\">TLS</abbr></strong>\
         <small><span lang=\"en\">Privacy Shield</span></small></p>"
    ));
}

/// A city with 2,000 activities: the page must stay small enough to be sent and opened.
#[test]
fn an_activity_adds_its_text_and_little_more() {
    let page = |activities| u32::try_from(write(&large(activities), &facts()).len()).expect("a size");
    let words = u32::try_from(lines(&large(1)).concat().len()).expect("a size");
    let each = (page(100) - page(50)) / 50;
    assert!(each < words * 4, "{each} bytes an activity of {words}");
}
