//! The picture of the register: where it stands, what it covers, how long its bars are.

use super::{check, item_text, lay, parity, section};
use crate::document::{Bar, Block, Figure, ParagraphStyle, SectionKind};
use crate::writers::pdf::layout::LaidOut;
use crate::writers::pdf::layout::sample::{document, paragraph};
use crate::writers::pdf::page::{A4, Mark, Owner};
use crate::writers::pdf::structure::{Bounds, Role};

/// A figure of so many bars in which every text is `words`.
pub fn figure(bars: u32, words: &str) -> Figure {
    let says = format!("{words}.");
    let bars = (1..=bars).map(|index| Bar { says: says.clone(), ..bar(words, index, index / 2, index % 3, index % 2) });
    let heads = [words, words, words].map(str::to_owned);
    Figure { caption: words.to_owned(), heads, bars: bars.collect(), says: says.clone() }
}

fn bar(label: &str, total: u32, special: u32, third: u32, both: u32) -> Bar {
    Bar {
        label: label.to_owned(),
        says: format!("{label}."),
        numbers: [total, special, third].map(|number| number.to_string()),
        total,
        special,
        third,
        both,
    }
}

/// The only figure of a document: its bounds, and its marks page by page.
fn the_figure(out: &LaidOut) -> (Option<Bounds>, Vec<Vec<Mark>>) {
    let is_figure =
        |owner| matches!(owner, Owner::Content(id) if out.structure.node(out.structure.owner(id)).role == Role::Figure);
    let pages = out.pages.iter().map(|page| {
        page.items.iter().filter(|item| is_figure(item.owner)).flat_map(|item| item.marks.clone()).collect()
    });
    let figures: Vec<_> = out.structure.nodes().iter().filter(|node| node.role == Role::Figure).collect();
    let [figure] = figures.as_slice() else { panic!("{} figures", figures.len()) };
    let extras = figure.extras.as_ref().expect("a figure has an alternative");
    assert!(extras.alt.as_ref().is_some_and(|alt| !alt.is_empty()));
    (extras.bounds, pages.filter(|marks: &Vec<Mark>| !marks.is_empty()).collect())
}

#[test]
fn a_figure_stays_on_one_page_and_knows_what_it_covers() {
    for before in [0, 5, 9, 13, 17, 30] {
        let mut blocks: Vec<Block> = (0..before).map(|_| paragraph(ParagraphStyle::Body, "Davor.")).collect();
        blocks.push(Block::Figure(figure(24, "Fachbereich 40 – Schule und Kultur")));
        let document = document(vec![section("a", SectionKind::Part, blocks)]);
        let out = lay(&document);
        check(&out);
        parity(&document, &out);
        let (bounds, pages) = the_figure(&out);
        assert_eq!(pages.len(), 1, "one page");
        let bounds = bounds.expect("it stands on one page");
        for mark in &pages[0] {
            let (x, y) = match mark {
                Mark::Text(run) => (run.x, run.y),
                Mark::Fill { x, y, .. } | Mark::Outline { x, y, .. } | Mark::Logo { x, y, .. } => (*x, *y),
            };
            assert!(x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom, "{mark:?}");
        }
        assert!(bounds.right - bounds.left <= A4.0 && bounds.bottom - bounds.top > 200.0);
    }
}

#[test]
fn a_figure_higher_than_a_page_goes_on_under_its_heads() {
    let document = document(vec![section("a", SectionKind::Part, vec![Block::Figure(figure(60, "Fachbereich"))])]);
    let out = lay(&document);
    check(&out);
    parity(&document, &out);
    let (bounds, pages) = the_figure(&out);
    assert!(pages.len() > 1 && bounds.is_none(), "only what stands on one page has bounds");
    for page in &out.pages[1..] {
        let decoration: String =
            page.items.iter().filter(|item| item.owner == Owner::Decoration).map(item_text).collect();
        assert_eq!(decoration.matches("Fachbereich").count(), 4, "the caption and three heads: {decoration}");
    }
}

/// The longest bar fills its column; a bar's parts are measured by the same.
#[test]
fn bars_are_as_long_as_their_numbers() {
    let bars = vec![bar("Amt", 10, 4, 3, 1), bar("Amt", 5, 5, 0, 0), bar("Amt", 2, 0, 0, 0)];
    let figure = Figure { bars, ..figure(0, "Was") };
    let (_, pages) = the_figure(&lay(&document(vec![Block::Figure(figure)])));
    let fills: Vec<(f32, f32, f32)> = pages[0]
        .iter()
        .filter_map(|mark| match mark {
            Mark::Fill { x, width, height, .. } => Some((*x, *width, *height)),
            Mark::Text(_) | Mark::Outline { .. } | Mark::Logo { .. } => None,
        })
        .collect();
    // Three keys of four marks each and the stroke of one.
    let (filled, outline, stroke) = (fills[13], fills[14], fills[17]);
    let unit = outline.1 / 10.0;
    let near = |one: f32, other: f32| (one - other).abs() < 0.01;
    assert!(near(filled.1, 4.0 * unit) && near(stroke.1, 3.0 * unit), "{fills:?}");
    assert!(near(stroke.0 - filled.0, 3.0 * unit), "the stroke begins one before the filled part ends: {fills:?}");
    assert!(near(fills[18].1, 5.0 * unit) && near(fills[20].1, 2.0 * unit), "{fills:?}");
    assert!(fills[19].1 < 1.0, "where there is nothing, nothing is filled: {fills:?}");
}
