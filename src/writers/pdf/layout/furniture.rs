//! What stands on every page outside the text: running head, foot, warning. All of it is an artifact.

use super::compose::Composer;
use super::ink::Ink;
use super::style::{HAIR, Style};
use crate::document::Frame;
use crate::wording::paper;
use crate::writers::pdf::page::{A4, Mark, Owner, TextRun};

/// From the top of the running head to the type area.
const HEAD: f32 = 32.0;

/// Which page it is.
#[derive(Debug, Clone, Copy)]
pub struct Folio<'a> {
    /// From 1.
    pub page: usize,
    /// What stands at its top: a unit, or the activity that it goes on with.
    pub running: Option<&'a str>,
}

/// Sets the running lines of a page.
pub fn set(c: &mut Composer, frame: &Frame, folio: Folio) -> Ink {
    let style = c.style;
    let look = style.running;
    let (left, width, right) = (style.left, style.width, style.left + style.width);
    let mut ink = Ink::default();
    // The first page begins with the title itself.
    if folio.page > 1 {
        let y = style.top - HEAD;
        let section = folio.running.unwrap_or_default();
        let body = if frame.title.contains(&frame.author) {
            frame.title.clone()
        } else {
            format!("{} · {}", frame.author, frame.title)
        };
        // The unit may take what the publisher's name leaves.
        let name = extent(&c.one_line(&frame.author, look, 0.0, f32::MAX, Owner::Header, y));
        let most = (width - name - 16.0).max(width * 0.48);
        let on_right = flush_right(c, section, right, most, y, Owner::Header);
        let room = width - on_right.1 - if on_right.1 > 0.0 { 16.0 } else { 0.0 };
        // Rather a whole name than a title cut off.
        let whole = c.one_line(&body, look, left, f32::MAX, Owner::Header, y);
        let body = if extent(&whole) - left > room { frame.author.clone() } else { body };
        ink.take(c.one_line(&body, look, left, room, Owner::Header, y), 0.0, 0.0);
        ink.take(on_right.0, 0.0, 0.0);
        rule(&mut ink, y + look.leading + 3.0, left, width, Owner::Header);
    }
    let y = foot(style);
    rule(&mut ink, y - 5.0, left, width, Owner::Footer);
    let widest = paper::page(c.around.language, 88_888) + &paper::of_pages(c.around.language, 88_888);
    let number = c.one_line(&widest, look, 0.0, width * 0.5, Owner::Footer, y);
    ink.take(c.one_line(&frame.standing, look, left, width - extent(&number) - 16.0, Owner::Footer, y), 0.0, 0.0);
    if let Some(warning) = &frame.warning {
        ink.take(banner(c, warning), 0.0, 0.0);
    }
    ink
}

/// "Seite 3", which ends where the total begins: its place counts from there, since the total is known last.
pub fn folio(c: &mut Composer, page: usize) -> Option<TextRun> {
    let run = alone(c, &paper::page(c.around.language, page))?;
    let x = -width(&run);
    Some(TextRun { x, y: A4.1, ..run })
}

/// " von 46", flush right in the foot.
pub fn total(c: &mut Composer, pages: usize) -> Option<TextRun> {
    let style = c.style;
    let run = alone(c, &paper::of_pages(c.around.language, pages))?;
    let x = style.left + style.width - width(&run);
    Some(TextRun { x, y: run.y + foot(style), ..run })
}

fn alone(c: &mut Composer, text: &str) -> Option<TextRun> {
    let ink = c.one_line(text, c.style.running, 0.0, f32::MAX, Owner::Footer, 0.0);
    ink.marks.into_iter().find_map(|(_, mark)| match mark {
        Mark::Text(run) => Some(run),
        Mark::Fill { .. } | Mark::Outline { .. } | Mark::Logo { .. } => None,
    })
}

/// The top of the foot's line.
fn foot(style: &Style) -> f32 {
    style.top + style.height + 24.0
}

fn width(run: &TextRun) -> f32 {
    run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size / 1000.0
}

/// A warning in a box at the head of the page.
fn banner(c: &mut Composer, warning: &str) -> Ink {
    let look = c.style.banner;
    let (pad, width) = (10.0, c.style.width);
    let mut ink = Ink::default();
    let text = c.one_line(warning, look, 0.0, width - 2.0 * pad, Owner::Header, 0.0);
    let used = extent(&text);
    let (x, y, height) = ((A4.0 - used) / 2.0, c.style.top - HEAD - 0.5 - look.leading - 5.0, look.leading + 5.0);
    ink.marks.push((
        Owner::Header,
        Mark::Outline { x: x - pad, y, width: used + 2.0 * pad, height, line: 1.0, colour: look.colour },
    ));
    ink.take(text, x, y + 2.5);
    ink
}

fn flush_right(c: &mut Composer, text: &str, right: f32, width: f32, y: f32, owner: Owner) -> (Ink, f32) {
    if text.is_empty() {
        return (Ink::default(), 0.0);
    }
    let look = c.style.running;
    let ink = c.one_line(text, look, 0.0, width, owner, y);
    let used = extent(&ink);
    let mut out = Ink::default();
    out.take(ink, right - used, 0.0);
    (out, used)
}

/// Where the last glyph ends.
fn extent(ink: &Ink) -> f32 {
    ink.marks
        .iter()
        .map(|(_, mark)| match mark {
            Mark::Text(run) => run.x + width(run),
            Mark::Fill { .. } | Mark::Outline { .. } | Mark::Logo { .. } => 0.0,
        })
        .fold(0.0, f32::max)
}

fn rule(ink: &mut Ink, y: f32, x: f32, width: f32, owner: Owner) {
    ink.marks.push((owner, Mark::Fill { x, y, width, height: 0.5, colour: HAIR }));
}
