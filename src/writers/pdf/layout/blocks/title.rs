//! The title block: a bar, the body, the title, edition and Stand; beside them the logo.

use crate::document::{Logo, Title};
use crate::writers::pdf::layout::compose::{Area, Composer, Place, is_silent};
use crate::writers::pdf::layout::flow::{Piece, height, keep_together};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::style::halves;
use crate::writers::pdf::page::{Mark, Owner};
use crate::writers::pdf::structure::Role;

/// Height of the bar.
const BAR: f32 = 6.0;
/// Room below the bar.
const BELOW_BAR: f32 = 16.0;
/// The most room that a logo takes: a coat of arms is high, a word mark wide.
const LOGO: (f32, f32) = (150.0, 68.0);
/// Room below a logo that stands above the text.
const BELOW_LOGO: f32 = 10.0;
/// To which part of its size a title is set smaller if it then stands on one line, or has room beside a logo.
const LEAST: f32 = 0.78;
/// Room between text and logo.
const APART: f32 = 20.0;

/// Sets the title block. Its heading is the only one of the first level.
pub fn set(c: &mut Composer, title: &Title, place: Place, area: Area) -> Vec<Piece> {
    let mut bar = Ink::default();
    bar.fill((area.x, 0.0, area.width, BAR), c.style.accent);
    let mut out = vec![Piece { height: BAR, ink: bar, ..Piece::default() }];
    let logo = c.around.logo.map(|one| logo(c, one, place));
    let beside = logo.as_ref().map_or(area, |(_, (width, _))| Area { width: area.width - width - APART, ..area });
    let style = c.style;
    // Where large print leaves the title no room beside it, the logo stands above.
    let (wide, least) = (style.title, LEAST * style.title.size);
    let has_room = c.fitting(&title.title, wide, beside.width, (least, 0.0)).size >= least;
    let text = if has_room { beside } else { area };
    let first = match &logo {
        Some((_, (_, tall))) if !has_room => BELOW_BAR + tall + BELOW_LOGO,
        Some(_) | None => BELOW_BAR,
    };
    let all = [
        (Role::Paragraph, &title.above, style.above, first),
        (Role::Heading(1), &title.title, style.title, 1.0),
        (Role::Paragraph, &title.below, style.below, 5.0),
    ];
    for (role, words, look, before) in all {
        if is_silent(words) {
            continue;
        }
        // A title on one line if that costs little, and in no case with a word torn apart.
        let look = match role {
            Role::Heading(_) => c.fitting(words, look, text.width, (look.size * LEAST, look.size * 0.6)),
            _ => look,
        };
        let node = c.structure.add(place.parent, role);
        let run = c.run(node, words, look);
        let mut pieces = c.lines(vec![run], text);
        if let Some(first) = pieces.first_mut() {
            first.before = before;
        }
        out.append(&mut pieces);
    }
    if let Some((ink, (width, tall))) = logo {
        // The bar's piece carries it: all of the block stands on one page, and what follows stays below it.
        let x = if has_room { area.right() - width } else { area.x };
        out[0].ink.take(ink, x, BAR + BELOW_BAR);
        let missing = BAR + BELOW_BAR + tall - height(&out);
        if let Some(last) = out.last_mut() {
            last.height += halves(missing.max(0.0));
        }
    }
    keep_together(&mut out);
    out
}

/// The logo at 0, and its size. It comes before the words: who hears the page hears whose it is.
fn logo(c: &mut Composer, logo: &Logo, place: Place) -> (Ink, (f32, f32)) {
    let node = c.structure.add(place.parent, Role::Figure);
    c.structure.node_mut(node).extras_mut().alt = Some(logo.alternative.clone());
    let owner = Owner::Content(c.structure.content(node));
    let (width, height) = logo.picture.within(LOGO.0, LOGO.1);
    let mut ink = Ink::default();
    ink.marks.push((owner, Mark::Logo { x: 0.0, y: 0.0, width, height }));
    (ink, (width, height))
}
