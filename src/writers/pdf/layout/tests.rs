//! What must hold of every document's pages.

mod figure;
mod tables;

use std::collections::BTreeSet;

use proptest::prelude::*;

use self::figure::figure;
use super::sample::{self, document, marks, paragraph, text};
use super::*;
use crate::document::{
    Block, Cell, Column, ColumnKind, Contact, ContentsEntry, ContentsGroup, Definition, Field, FieldBody, Id, Inline,
    KeyFigure, Paragraph, ParagraphStyle, Section, SectionKind, Table, Target, lines,
};
use crate::wording::Language;
use crate::writers::pdf::page::{A4, Glyph, GlyphText, Mark, TextRun};
use crate::writers::pdf::structure::{ContentId, Kid, Role};

fn lay(document: &Document) -> LaidOut {
    lay_out(document, &Options::default(), &|_, _| ())
}

/// The text of glyphs as an extractor gives it back.
fn said(glyphs: &[Glyph]) -> String {
    let mut out = String::new();
    for glyph in glyphs {
        if glyph.text != GlyphText::of('\u{ad}') {
            glyph.text.push_to(&mut out);
        }
    }
    out
}

fn runs(item: &Item) -> impl Iterator<Item = &TextRun> {
    item.marks.iter().filter_map(|mark| match mark {
        Mark::Text(run) => Some(run),
        Mark::Fill { .. } | Mark::Outline { .. } | Mark::Logo { .. } => None,
    })
}

fn item_text(item: &Item) -> String {
    runs(item).map(|run| said(&run.glyphs)).collect()
}

/// The text of each piece of content.
fn texts(out: &LaidOut) -> Vec<String> {
    let mut all = vec![String::new(); out.structure.contents()];
    for item in out.pages.iter().flat_map(|page| &page.items) {
        if let Owner::Content(ContentId(id)) = item.owner {
            all[id as usize].push_str(&item_text(item));
        }
    }
    all
}

/// The text under a node, in tree order.
fn under(out: &LaidOut, texts: &[String], node: NodeId) -> String {
    out.structure.node(node).kids.iter().fold(String::new(), |all, kid| {
        all + &match kid {
            Kid::Content(ContentId(id)) => texts[*id as usize].clone(),
            Kid::Node(node) => under(out, texts, *node),
        }
    })
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What holds of any document.
fn check(out: &LaidOut) {
    check_at(out, Options::default());
}

fn check_at(out: &LaidOut, options: Options) {
    let style = Style::new(options);
    let inside = |x: f32, y: f32, right: f32, bottom: f32| {
        x >= style.left - 0.1
            && right <= style.left + style.width + 0.1
            && y >= style.top - 0.1
            && bottom <= style.top + style.height + 0.1
    };
    let mut painted = BTreeSet::new();
    let mut last = None;
    for (number, page) in out.pages.iter().enumerate() {
        let mut before = None;
        for item in &page.items {
            if let Owner::Content(id) = item.owner {
                assert!(before < Some(id), "reading order on page {number}");
                before = Some(id);
                painted.insert(id);
                last = last.max(Some(id));
            }
            let free = matches!(item.owner, Owner::Header | Owner::Footer);
            for mark in &item.marks {
                let (x, y, right, bottom) = match mark {
                    Mark::Text(run) => {
                        assert!(run.glyphs.iter().all(|glyph| glyph.id != 0));
                        assert!(run.size >= 9.0);
                        let width = run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size / 1000.0;
                        (run.x, run.y - run.size * 0.8, run.x + width, run.y + run.size * 0.2)
                    }
                    Mark::Fill { x, y, width, height, .. }
                    | Mark::Outline { x, y, width, height, .. }
                    | Mark::Logo { x, y, width, height } => (*x, *y, x + width, y + height),
                };
                assert!(x.is_finite() && y.is_finite() && right.is_finite());
                if free {
                    assert!(x >= 0.0 && y >= 0.0 && right <= A4.0 && bottom <= A4.1, "off page {number}: {mark:?}");
                } else {
                    assert!(inside(x, y, right, bottom), "outside the type area of page {number}: {mark:?}");
                }
            }
        }
        for link in &page.links {
            assert_eq!(out.structure.node(link.node).role, Role::Link);
            let (x, y, width, height) = link.area;
            assert!(inside(x, y, x + width, y + height), "link outside: {:?}", link.area);
            assert!(!link.says.is_empty());
        }
        assert_eq!(page.items.iter().filter(|item| item.owner == Owner::Footer).count(), 1);
    }
    assert_eq!(painted.len(), out.structure.contents(), "every piece of content is painted");
}

/// The lines that the document says, found under the tag tree in the same order.
fn parity(document: &Document, out: &LaidOut) {
    let texts = texts(out);
    let mut found = Vec::new();
    collect(out, &texts, Structure::ROOT, &mut found);
    let expected: Vec<String> =
        lines(document).iter().map(|line| squeezed(line)).filter(|line| !line.is_empty()).collect();
    assert_eq!(found, expected);
}

/// The lines under the tree: one a node that holds text, without bullets and page numbers.
fn collect(out: &LaidOut, texts: &[String], node: NodeId, found: &mut Vec<String>) {
    let this = out.structure.node(node);
    let leaf = match this.role {
        Role::Paragraph | Role::Heading(_) | Role::Reference | Role::Label => true,
        Role::Caption
        | Role::ListBody
        | Role::ColumnHeader
        | Role::WideColumnHeader
        | Role::RowHeader
        | Role::WideRowHeader
        | Role::TableCell => this.kids.iter().all(|kid| match kid {
            Kid::Content(_) => true,
            Kid::Node(node) => matches!(out.structure.node(*node).role, Role::Link | Role::Span | Role::Code),
        }),
        Role::Document
        | Role::Sect
        | Role::List
        | Role::ListItem
        | Role::Table
        | Role::TableRow
        | Role::Contents
        | Role::ContentsItem
        | Role::Link
        | Role::Span
        | Role::Code => false,
        Role::Figure => {
            found.extend(this.extras.as_ref().and_then(|extras| extras.alt.as_deref()).map(squeezed));
            found.extend(this.kids.iter().filter_map(|kid| match kid {
                Kid::Content(ContentId(id)) => Some(squeezed(&texts[*id as usize])).filter(|text| !text.is_empty()),
                Kid::Node(_) => panic!("a figure holds no element: none would be read"),
            }));
            return;
        }
    };
    if leaf {
        let text = if this.role == Role::Reference
            && let Some(Kid::Node(link)) = this.kids.first()
        {
            // The page's number ends the link.
            under(out, texts, *link).trim_end_matches(|one: char| one.is_ascii_digit()).to_owned()
        } else {
            under(out, texts, node)
        };
        let text = squeezed(&text);
        if !text.is_empty() && text != "•" {
            found.push(text);
        }
        return;
    }
    let mut own = String::new();
    for kid in &this.kids {
        match kid {
            Kid::Content(ContentId(id)) => own.push_str(&texts[*id as usize]),
            Kid::Node(node) if matches!(out.structure.node(*node).role, Role::Link | Role::Span | Role::Code) => {
                own.push_str(&under(out, texts, *node));
            }
            Kid::Node(node) => {
                found.extend(Some(squeezed(&std::mem::take(&mut own))).filter(|own| !own.is_empty()));
                collect(out, texts, *node, found);
            }
        }
    }
    found.extend(Some(squeezed(&own)).filter(|own| !own.is_empty()));
}

fn section(id: &str, kind: SectionKind, blocks: Vec<Block>) -> Block {
    Block::Section(Section { id: Id(id.to_owned()), kind, number: None, title: format!("Abschnitt {id}"), blocks })
}

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let column = |heading: &str, kind| Column { heading: heading.to_owned(), kind };
    let (words, numbers) = (ColumnKind::Words, ColumnKind::Numbers);
    Table { caption: None, columns: vec![column("Wer", words), column("Was", words), column("Zahl", numbers)], rows }
}

/// A table in which the second column holds details.
fn detailed(rows: Vec<Vec<Cell>>) -> Table {
    let mut table = table(rows);
    table.columns[1] = Column { heading: String::new(), kind: ColumnKind::Details };
    table
}

fn cell(words: &str) -> Cell {
    Cell(vec![text(words)])
}

fn tabled(label: &str, rows: Vec<Vec<Cell>>) -> Block {
    let body = FieldBody::Table { table: table(rows), notes: Vec::new() };
    Block::Fields(vec![Field { label: label.to_owned(), reference: text("Art. 30"), body }])
}

#[test]
fn a_register_is_whole_and_in_order() {
    let document = sample::register(12);
    let out = lay(&document);
    check(&out);
    parity(&document, &out);
    assert!(out.pages.len() > 10);
}

#[test]
fn registers_of_all_sizes() {
    for number in [0, 1, 2, 7, 40] {
        let document = sample::register(number);
        let out = lay(&document);
        check(&out);
        parity(&document, &out);
    }
    let nothing = lay(&document(Vec::new()));
    check(&nothing);
    assert_eq!(nothing.pages.len(), 1);
}

#[test]
fn other_sizes_of_body_text() {
    for body in [9.0, 12.0, 16.0, 18.0] {
        let mut document = sample::register(9);
        document.language = Language::English;
        let out = lay_out(&document, &Options { body }, &|_, _| ());
        check_at(&out, Options { body });
        parity(&document, &out);
    }
}

#[test]
fn chunks_are_the_whole_and_those_that_name_pages_come_last() {
    let document = sample::register(30);
    let style = Style::new(Options::default());
    let mut pages = Pages::new(&document, &style, &|_, _| ());
    let chunks: Vec<Vec<usize>> =
        pages.by_ref().map(|chunk| chunk.into_iter().map(|(index, _)| index).collect()).collect();
    let finished = pages.finish();
    let whole = lay(&document);
    assert!(chunks[..chunks.len() - 1].iter().all(|chunk| chunk.len() == CHUNK));
    let mut order = chunks.concat();
    assert_eq!(order.last().copied(), whole.pages.iter().rposition(names_pages));
    order.sort_unstable();
    assert_eq!(order, (0..whole.pages.len()).collect::<Vec<_>>());
    assert_eq!(finished.pages, whole.pages.len());
    assert_eq!(finished.structure.contents(), whole.structure.contents());
    assert_eq!(finished.bookmarks.len(), whole.bookmarks.len());
}

/// Whether a page has leader dots, as the contents alone do.
fn names_pages(page: &Page) -> bool {
    page.items.iter().flat_map(|item| &item.marks).any(|mark| match mark {
        Mark::Text(run) => {
            let dots = run.glyphs.iter().filter(|glyph| glyph.text == GlyphText::of('.')).count();
            dots > 3 && dots == run.glyphs.len()
        }
        Mark::Fill { .. } | Mark::Outline { .. } | Mark::Logo { .. } => false,
    })
}

#[test]
fn contents_and_outline_name_the_right_pages() {
    let out = lay(&sample::register(25));
    let texts = texts(&out);
    let mut numbers = Vec::new();
    for (index, node) in out.structure.nodes().iter().enumerate() {
        if node.role == Role::ContentsItem {
            let id = NodeId(u32::try_from(index).expect("small"));
            let text = under(&out, &texts, id);
            numbers.extend(text.rsplit(' ').next().and_then(|number| number.parse::<usize>().ok()));
        }
    }
    let activities: Vec<usize> =
        out.bookmarks.iter().filter(|mark| mark.level == 2).map(|mark| mark.page + 1).collect();
    assert_eq!(activities.len(), 25);
    // A unit's item holds its list, so its text ends in the number of its last activity.
    assert!(activities.iter().all(|page| numbers.contains(page)));
    for mark in &out.bookmarks {
        assert!(out.pages[mark.page].destinations.iter().any(|there| (there.y - mark.y).abs() < 0.01));
    }
    assert_eq!(out.bookmarks[0].level, 1);
}

/// Whether the node or one above it is a heading.
fn in_heading(out: &LaidOut, id: ContentId) -> bool {
    let mut node = Some(out.structure.owner(id));
    while let Some(id) = node {
        if matches!(out.structure.node(id).role, Role::Heading(_)) {
            return true;
        }
        node = out.structure.node(id).parent;
    }
    false
}

#[test]
fn no_heading_ends_a_page_and_no_column_headings_either() {
    for number in 1..12 {
        let out = lay(&sample::register(number * 3));
        for (index, page) in out.pages.iter().enumerate() {
            let last = page.items.iter().rev().find_map(|item| match item.owner {
                Owner::Content(id) => Some(id),
                Owner::Header | Owner::Footer | Owner::Decoration => None,
            });
            let last = last.expect("every page of a register says something");
            assert!(!in_heading(&out, last), "heading at the foot of page {index}");
            let role = out.structure.node(out.structure.owner(last)).role;
            assert_ne!(role, Role::ColumnHeader, "column headings at the foot of page {index}");
        }
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let words = "Dies ist ein Absatz von mehreren Zeilen, der über die Seite läuft und geteilt werden muss. ".repeat(5);
    let blocks = (0..60).map(|_| paragraph(ParagraphStyle::Body, &words)).collect();
    let out = lay(&document(blocks));
    check(&out);
    let mut divided = 0;
    for (index, page) in out.pages.iter().enumerate() {
        for item in &page.items {
            let Owner::Content(id) = item.owner else { continue };
            let here: BTreeSet<i64> = runs(item).map(|run| bits(run.y)).collect();
            let elsewhere =
                out.pages.iter().enumerate().any(|(other, page)| {
                    other != index && page.items.iter().any(|item| item.owner == Owner::Content(id))
                });
            if elsewhere {
                divided += 1;
                assert!(here.len() >= 2, "a line alone on page {index}");
            }
        }
    }
    assert!(divided > 2);
}

#[allow(clippy::cast_possible_truncation, reason = "tenths of a point on a page")]
fn bits(y: f32) -> i64 {
    (y * 10.0) as i64
}

/// A document in which every text is `words`.
fn all_of(words: &str) -> Document {
    let inline = |words: &str| {
        vec![
            Inline::Text(words.to_owned()),
            Inline::Strong(words.to_owned()),
            Inline::Small(words.to_owned()),
            Inline::Tag(words.to_owned()),
            Inline::Code(words.to_owned()),
            Inline::Break,
            Inline::Link { to: Target::Url("https://example.org/".to_owned()), text: words.to_owned() },
            Inline::Link { to: Target::Section(Id("x".to_owned())), text: words.to_owned() },
            Inline::Link { to: Target::Section(Id("nowhere".to_owned())), text: words.to_owned() },
            Inline::Cited { to: "https://example.org/".to_owned(), content: vec![Inline::Text(words.to_owned())] },
        ]
    };
    let one = Cell(vec![inline(words), inline(words)]);
    let rows = vec![vec![one.clone(), one.clone(), one.clone()], vec![one.clone(), one.clone(), one]];
    let fields = vec![
        Field {
            label: words.to_owned(),
            reference: text(words),
            body: FieldBody::Blocks(vec![
                paragraph(ParagraphStyle::Small, words),
                Block::List(vec![inline(words)]),
                Block::Table(table(rows.clone())),
                Block::Table(detailed(rows.clone())),
            ]),
        },
        Field {
            label: words.to_owned(),
            reference: Vec::new(),
            body: FieldBody::Table {
                table: table(rows.clone()),
                notes: vec![Paragraph { style: ParagraphStyle::Small, content: inline(words) }],
            },
        },
    ];
    let mut out = document(vec![
        Block::Title(crate::document::Title {
            above: words.to_owned(),
            title: words.to_owned(),
            below: words.to_owned(),
        }),
        paragraph(ParagraphStyle::Lead, words),
        paragraph(ParagraphStyle::Warning, words),
        Block::Contacts(vec![Contact { label: words.to_owned(), lines: vec![inline(words)] }]),
        Block::KeyFigures(vec![KeyFigure { value: u32::MAX, label: inline(words) }]),
        Block::Contents(vec![ContentsGroup {
            title: Some(words.to_owned()),
            entries: vec![ContentsEntry { number: Some(u32::MAX), title: words.to_owned(), to: Id("x".to_owned()) }],
        }]),
        Block::Definitions(vec![Definition { term: words.to_owned(), text: inline(words) }]),
        Block::Index(vec![inline(words), inline(words)]),
        Block::Figure(figure(3, words)),
        Block::Section(Section {
            id: Id("x".to_owned()),
            kind: SectionKind::Activity,
            number: Some(u32::MAX),
            title: words.to_owned(),
            blocks: vec![
                marks(words),
                Block::Fields(fields),
                Block::Table(Table { caption: Some(words.to_owned()), ..table(rows) }),
            ],
        }),
    ]);
    out.frame.title = words.to_owned();
    out.frame.standing = words.to_owned();
    out.frame.warning = Some(words.to_owned());
    out
}

#[test]
fn very_long_words_stay_inside() {
    for words in ["x".repeat(600), "W".repeat(300), "wort-".repeat(100), "a.b@c/".repeat(100)] {
        check(&lay(&all_of(&words)));
    }
    let word = "x".repeat(10_000);
    let long = document(vec![
        paragraph(ParagraphStyle::Body, &word),
        section("a", SectionKind::Activity, vec![tabled(&word, vec![vec![cell(&word), cell("kurz"), cell("1")]])]),
    ]);
    let out = lay(&long);
    check(&out);
    parity(&long, &out);
}

/// As large as the text: where one line does not hold it, in lines that are alike, and without a hyphen that a reader would
/// copy.
#[test]
fn a_fingerprint_is_one_line_or_several_alike() {
    let fingerprint = "7c9a6b65dc8a2e2793b58f9561e0c0e56287efc8eb283d296efe050d1f3e5630";
    for (times, body, lines) in [(1, 9.0, 1), (1, 11.0, 1), (1, 18.0, 2), (2, 11.0, 2), (2, 18.0, 4)] {
        let code = fingerprint.repeat(times);
        let content = vec![Inline::Code(code.clone())];
        let document = document(vec![Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })]);
        let out = lay_out(&document, &Options { body }, &|_, _| ());
        let is_content = |item: &&Item| matches!(item.owner, Owner::Content(_));
        let set: Vec<&TextRun> = out.pages[0].items.iter().filter(is_content).flat_map(runs).collect();
        assert_eq!(set.len(), lines, "at {body} pt");
        for run in &set {
            assert_eq!((run.glyphs.len(), run.size), (code.len() / lines, Style::new(Options { body }).body.size));
        }
        let glyphs: Vec<GlyphText> = set.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.text).collect();
        let expected: Vec<GlyphText> = code.chars().map(GlyphText::of).collect();
        assert_eq!(glyphs, expected, "at {body} pt");
    }
}

#[test]
fn strange_text_breaks_nothing() {
    for words in [
        "",
        " ",
        "\u{ad}",
        "\u{ad}x\u{ad}",
        "\u{301}",
        "a\tb\nc\r\n\0",
        "漢字かな",
        "مرحبا بالعالم",
        "👨‍👩‍👧",
        "\u{202e}abc",
        "\u{feff}",
        "\u{2028}\u{2029}",
        "- – — / § @ .",
        "\u{a0}\u{a0}",
        "·",
    ] {
        check(&lay(&all_of(words)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_inside(words in "\\PC{0,60}", control in any::<String>()) {
        check(&lay(&all_of(&words)));
        check(&lay(&all_of(&control)));
    }

    #[test]
    fn what_is_set_is_what_was_said(words in "[a-zäöüßA-ZÄÖÜ0-9 .,;:/@§()-]{1,400}") {
        let document = all_of(&words);
        let out = lay(&document);
        check(&out);
        let texts = texts(&out);
        let all = squeezed(&under(&out, &texts, Structure::ROOT)).replace(' ', "");
        let summary = squeezed(&words).replace(' ', "");
        prop_assert!(all.matches(summary.as_str()).count() >= 20 || summary.is_empty());
    }
}

#[test]
fn empty_lists_leave_no_trace() {
    let out = lay(&document(vec![
        Block::List(Vec::new()),
        Block::Contacts(Vec::new()),
        Block::KeyFigures(Vec::new()),
        Block::Contents(Vec::new()),
        Block::Fields(Vec::new()),
        Block::Definitions(Vec::new()),
        Block::Figure(figure(0, "nichts")),
        section("leer", SectionKind::Part, Vec::new()),
    ]));
    check(&out);
    let lists = [Role::List, Role::Contents, Role::Figure];
    assert!(out.structure.nodes().iter().all(|node| !lists.contains(&node.role)));
}

#[test]
fn a_warning_is_on_every_page() {
    let mut document = sample::register(6);
    document.frame.warning = Some("Nicht zur Veröffentlichung".to_owned());
    let out = lay(&document);
    check(&out);
    for (index, page) in out.pages.iter().enumerate() {
        let of = |owner| page.items.iter().filter(|item| item.owner == owner).map(item_text).collect::<String>();
        assert!(of(Owner::Header).contains("Nicht zur Veröffentlichung"));
        let folio = page.folio.as_ref().map(|folio| said(&folio.glyphs));
        assert_eq!(folio, Some(format!("Seite {}", index + 1)));
    }
}

#[test]
fn a_level_below_its_section() {
    let out = lay(&sample::register(4));
    let mut levels = BTreeSet::new();
    for node in out.structure.nodes() {
        if let Role::Heading(level) = node.role {
            levels.insert(level);
            assert!(node.parent.is_some());
        }
    }
    assert_eq!(levels.into_iter().collect::<Vec<_>>(), [1, 2, 3, 4]);
}

#[test]
fn two_thousand_activities_are_set() {
    let document = sample::register(2_000);
    let style = Style::new(Options::default());
    let pages: usize = Pages::new(&document, &style, &|_, _| ()).map(|chunk| chunk.len()).sum();
    assert!(pages > 2_000);
}
