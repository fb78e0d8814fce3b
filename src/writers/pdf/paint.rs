//! Pages become content streams (ISO 32000-1, 7.8 and 9.4): the only file that names printpdf, which spells what is shown and
//! joins it with the operators between. Places are rounded to a tenth of a point (a thirtieth of a millimetre), sizes to a
//! hundredth, and state that already holds is not set again.

mod operators;
mod shapes;

use printpdf::{DictItem, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt};

use self::operators::Operators;
use self::shapes::Shapes;
use super::codes::{Codes, signs};
use super::fonts::Face;
use super::page::{A4, Colour, Item, Mark, Owner, Page, TextRun};
use super::structure::ContentId;

/// A painted page.
pub struct Painted {
    /// Its content stream, not compressed.
    pub stream: Vec<u8>,
    /// Whose content its marked-content sequences are, by MCID.
    pub contents: Vec<ContentId>,
}

/// Paints pages whose glyphs all have codes.
pub fn paint<'a>(pages: impl Iterator<Item = &'a Page>, codes: &Codes) -> Vec<Painted> {
    let painters = pages.map(|page| {
        let mut painter = Painter::new(codes, State::INITIAL);
        if let Some(folio) = &page.folio {
            painter.folio(folio);
        }
        painter.page(page.items.iter());
        painter
    });
    let (ops, contents): (Vec<_>, Vec<_>) = painters.map(Painter::finish).unzip();
    spell(ops).into_iter().zip(contents).map(|(stream, contents)| Painted { stream, contents }).collect()
}

/// Paints one mark as a content stream that can follow any other on a page.
pub fn paint_alone(owner: Owner, mark: &Mark, codes: &Codes) -> Vec<u8> {
    let mut painter = Painter::new(codes, State::UNKNOWN);
    painter.page(std::iter::once(&Item { owner, marks: vec![mark.clone()] }));
    spell(vec![painter.finish().0]).concat()
}

/// Paints the total of pages as the stream that stands before each page's own: the artifact and the text object that it
/// opens are closed behind the page's folio, which takes over place, colour and font.
pub fn paint_total(total: &TextRun, codes: &Codes) -> Vec<u8> {
    let mut painter = Painter::new(codes, State::INITIAL);
    painter.begin(Owner::Footer);
    painter.enter_text();
    painter.run(total);
    painter.font(total.face, 0, round(total.size));
    painter.flush();
    spell(vec![painter.finish().0]).concat()
}

/// Has printpdf spell operators: a content stream for each list.
fn spell(lists: Vec<Vec<Op>>) -> Vec<Vec<u8>> {
    let mut document = PdfDocument::new("");
    let size = (Mm::from(Pt(A4.0)), Mm::from(Pt(A4.1)));
    document.pages = lists.into_iter().map(|ops| PdfPage::new(size.0, size.1, ops)).collect();
    // `secure` would leave out `TJ` with joined strings, which printpdf does not know. It then sees no glyphs used
    // and writes no fonts: those are ours.
    let options = PdfSaveOptions { secure: false, ..PdfSaveOptions::default() };
    let document = document.to_lopdf_document(&options, &mut Vec::new());
    document.page_iter().map(|page| document.get_page_content(page)).collect()
}

/// How far, in thousandths of the size, the pen may be from where a glyph belongs before it is moved: less than a
/// hundredth of a millimetre at 11 pt.
const TOLERANCE: f64 = 1.5;
/// How far, in points, it may be from where text goes on: what rounding makes of places, twice.
const NEAR: f64 = 0.11;

struct Painter<'a> {
    codes: &'a Codes,
    ops: Vec<Op>,
    /// Those that come before what is shown next.
    waiting: Operators,
    contents: Vec<ContentId>,
    state: State,
    /// In a text object: where the line began that `Td` counts from, and the pen.
    text: Option<Pen>,
    /// Strings and moves not yet shown.
    shown: Vec<DictItem>,
    string: Vec<u8>,
}

/// What holds until it is set again; nothing where that is not known.
#[derive(Clone, Copy)]
struct State {
    fill: Option<Colour>,
    stroke: Option<Colour>,
    line: Option<f32>,
    font: Option<(Face, u16, f32)>,
    rise: f32,
}

impl State {
    /// At the begin of a page (ISO 32000-1, 8.4.1).
    const INITIAL: Self = {
        let black = Some(Colour(0, 0, 0));
        Self { fill: black, stroke: black, line: Some(1.0), ..Self::UNKNOWN }
    };
    /// Behind another content stream; all of ours set back the rise.
    const UNKNOWN: Self = Self { fill: None, stroke: None, line: None, font: None, rise: 0.0 };
}

#[derive(Clone, Copy, Default)]
struct Pen {
    line: (f64, f64),
    x: f64,
}

impl<'a> Painter<'a> {
    fn new(codes: &'a Codes, state: State) -> Self {
        let (ops, contents, shown, string) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { codes, ops, waiting: Operators::default(), contents, state, text: None, shown, string }
    }

    /// The operators, and whose content the sequences are.
    fn finish(mut self) -> (Vec<Op>, Vec<ContentId>) {
        self.hand_over();
        (self.ops, self.contents)
    }

    /// Gives printpdf the operators that wait: as one, since it makes two pieces of memory of each.
    fn hand_over(&mut self) {
        if let Some(key) = self.waiting.take() {
            self.ops.push(Op::Unknown { key, value: Vec::new() });
        }
    }

    /// What follows [`paint_total`].
    fn folio(&mut self, run: &TextRun) {
        self.state.fill = Some(run.colour);
        self.state.font = Some((run.face, 0, round(run.size)));
        self.text = Some(Pen::default());
        self.run(run);
        self.leave_text();
        self.waiting.add("EMC");
    }

    fn page<'b>(&mut self, items: impl Iterator<Item = &'b Item>) {
        let painted: Vec<&Item> = items.filter(|item| !item.marks.is_empty()).collect();
        // What is shown, and what comes before it.
        self.ops.reserve(2 * painted.iter().map(|item| item.marks.len()).sum::<usize>());
        for neighbours in painted.chunk_by(|left, right| left.owner == right.owner) {
            self.sequence(neighbours);
        }
        self.rise(0.0);
        self.leave_text();
    }

    /// One marked-content sequence. Sequences and text objects must nest (ISO 32000-1, 14.6.1): a sequence of text
    /// alone stands in a text object with its neighbours, any other holds text objects of its own.
    fn sequence(&mut self, items: &[&Item]) {
        let text_alone = items.iter().flat_map(|item| &item.marks).all(|mark| matches!(mark, Mark::Text(_)));
        if text_alone {
            self.enter_text();
        } else {
            self.leave_text();
        }
        self.begin(items[0].owner);
        let mut shapes = Shapes::default();
        for mark in items.iter().flat_map(|item| &item.marks) {
            match mark {
                Mark::Text(run) => {
                    self.shapes(std::mem::take(&mut shapes));
                    self.enter_text();
                    self.run(run);
                }
                Mark::Logo { x, y, width, height } => {
                    self.shapes(std::mem::take(&mut shapes));
                    self.logo([*x, *y, *width, *height]);
                }
                Mark::Fill { x, y, width, height, colour } => shapes.fill(*colour, [*x, *y, *width, *height]),
                Mark::Outline { x, y, width, height, line, colour } => {
                    shapes.outlines.push((*colour, *line, [*x, *y, *width, *height]));
                }
            }
        }
        self.shapes(shapes);
        if !text_alone {
            self.leave_text();
        }
        self.flush();
        self.waiting.add("EMC");
    }

    /// Begins a marked-content sequence (ISO 32000-1, 14.6).
    fn begin(&mut self, owner: Owner) {
        match owner {
            Owner::Content(id) => {
                let mcid = self.contents.len();
                self.contents.push(id);
                // The tag here decides nothing: the structure element does. One for all compresses best.
                self.waiting.add(&format!("/P <</MCID {mcid}>>BDC"));
            }
            Owner::Header => self.waiting.add("/Artifact <</Type/Pagination/Subtype/Header>>BDC"),
            Owner::Footer => self.waiting.add("/Artifact <</Type/Pagination/Subtype/Footer>>BDC"),
            Owner::Decoration => self.waiting.add("/Artifact <</Type/Layout>>BDC"),
        }
    }

    fn enter_text(&mut self) {
        if self.text.is_none() {
            self.waiting.add("BT");
            self.text = Some(Pen::default());
        }
    }

    fn leave_text(&mut self) {
        self.flush();
        if self.text.take().is_some() {
            self.waiting.add("ET");
        }
    }

    fn run(&mut self, run: &TextRun) {
        let size = round(run.size);
        if run.glyphs.is_empty() || size <= 0.0 {
            return;
        }
        self.fill(run.colour);
        let unit = f64::from(size) / 1000.0;
        let place = (f64::from(finite(run.x)), f64::from(finite(A4.1 - run.y)));
        let Some(mut origin) = self.go_to(place) else { return };
        self.string.reserve(run.glyphs.len());
        for sign in signs(&run.glyphs) {
            let (right, up) = sign[0].shift;
            let (code, width) = self.codes.code(run.face, sign);
            self.font(run.face, code.font, size);
            self.rise(if up == 0 { 0.0 } else { round(f32::from(up) * size / 1000.0) });
            self.move_pen(origin + f64::from(right) * unit, unit);
            self.string.push(code.byte);
            if let Some(pen) = &mut self.text {
                pen.x += f64::from(width) * unit;
            }
            origin += match sign {
                [glyph] => f64::from(finite(glyph.advance)),
                all => all.iter().map(|glyph| f64::from(finite(glyph.advance))).sum::<f64>(),
            } * unit;
        }
    }

    /// Begins a line, unless the pen is there already: a word in bold goes on where the one before ended. Gives
    /// where the pen stands; none outside of text.
    fn go_to(&mut self, (x, y): (f64, f64)) -> Option<f64> {
        let pen = self.text?;
        let target = (tenths(x), tenths(y));
        let step = (tenths(target.0 - pen.line.0), tenths(target.1 - pen.line.1));
        if step.1 == 0.0 && (x - pen.x).abs() < NEAR {
            return Some(pen.x);
        }
        self.flush();
        self.waiting.numbers(&[step.0, step.1], "Td");
        self.text = Some(Pen { line: target, x: target.0 });
        Some(target.0)
    }

    /// Moves the pen on the line where the font's own width has not brought it: kerning, marks.
    fn move_pen(&mut self, to: f64, unit: f64) {
        let Some(pen) = &mut self.text else { return };
        let apart = pen.x - to;
        if apart.abs() < TOLERANCE * unit {
            return;
        }
        let rounded = (apart / unit).round();
        pen.x -= rounded * unit;
        self.end_string();
        #[allow(clippy::cast_possible_truncation, reason = "rounded, and a saturated one is still a number")]
        self.shown.push(DictItem::Int(rounded as i64));
    }

    fn end_string(&mut self) {
        if !self.string.is_empty() {
            let data = std::mem::take(&mut self.string);
            self.shown.push(DictItem::String { data, literal: true });
        }
    }

    fn flush(&mut self) {
        self.end_string();
        let shown = std::mem::take(&mut self.shown);
        if shown.is_empty() {
            return;
        }
        let one_string = shown.len() == 1 && matches!(shown[0], DictItem::String { .. });
        let (key, value) = if one_string { ("Tj", shown) } else { ("TJ", vec![DictItem::Array(shown)]) };
        self.hand_over();
        self.ops.push(Op::Unknown { key: key.to_owned(), value });
    }

    fn font(&mut self, face: Face, number: u16, size: f32) {
        let wanted = Some((face, number, size));
        if self.state.font != wanted {
            self.flush();
            self.state.font = wanted;
            self.waiting.named(&Codes::resource_name(face, number), &[size.into()], "Tf");
        }
    }

    #[allow(clippy::float_cmp, reason = "both are rounded: equal means not set again")]
    fn rise(&mut self, rise: f32) {
        if self.state.rise != rise {
            self.flush();
            self.state.rise = rise;
            self.waiting.numbers(&[rise.into()], "Ts");
        }
    }

    fn fill(&mut self, colour: Colour) {
        if self.state.fill != Some(colour) {
            self.flush();
            self.state.fill = Some(colour);
            self.colour(colour, ("g", "rg"));
        }
    }

    fn stroke(&mut self, colour: Colour, line: f32) {
        if self.state.stroke != Some(colour) {
            self.state.stroke = Some(colour);
            self.colour(colour, ("G", "RG"));
        }
        let line = round(line);
        if self.state.line != Some(line) {
            self.state.line = Some(line);
            self.waiting.numbers(&[line.into()], "w");
        }
    }

    /// Paints the logo, which fills the unit square: what it sets ends with it.
    fn logo(&mut self, [x, y, width, height]: [f32; 4]) {
        self.leave_text();
        self.waiting.add("q");
        self.waiting.numbers(&[width, 0.0, 0.0, height, x, A4.1 - y - height].map(place), "cm");
        self.waiting.named(super::logo::NAME, &[], "Do");
        self.waiting.add("Q");
    }

    /// Paints shapes that lie side by side or on a panel: one path a colour.
    fn shapes(&mut self, shapes: Shapes) {
        if shapes.is_empty() {
            return;
        }
        self.leave_text();
        for (colour, rectangles) in shapes.panels.into_iter().chain(shapes.bars) {
            self.fill(colour);
            self.path(&rectangles, "f");
        }
        for same in shapes.outlines.chunk_by(|one, other| one.0 == other.0 && one.1.to_bits() == other.1.to_bits()) {
            self.stroke(same[0].0, same[0].1);
            self.path(&same.iter().map(|(.., rectangle)| *rectangle).collect::<Vec<_>>(), "S");
        }
    }

    fn path(&mut self, rectangles: &[[f32; 4]], paint: &str) {
        for [x, y, width, height] in rectangles {
            self.waiting.numbers(&[*x, A4.1 - y - height, *width, *height].map(place), "re");
        }
        self.waiting.add(paint);
    }

    /// Sets a colour. Three digits give back the same eight bits; a grey needs one number.
    fn colour(&mut self, Colour(red, green, blue): Colour, (grey, mixed): (&str, &str)) {
        let part = |value: u8| f64::from(value) / 255.0;
        if red == green && green == blue {
            self.waiting.numbers(&[part(red)], grey);
        } else {
            self.waiting.numbers(&[red, green, blue].map(part), mixed);
        }
    }
}

/// A number that is none would break the file; layout never makes one.
fn finite(value: f32) -> f32 {
    if value.is_finite() { value } else { 0.0 }
}

fn round(value: f32) -> f32 {
    // Adding zero makes of a negative zero a plain one.
    (finite(value) * 100.0).round() / 100.0 + 0.0
}

fn place(value: f32) -> f64 {
    tenths(f64::from(finite(value)))
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0 + 0.0
}
