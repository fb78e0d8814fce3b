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
/// Room between text and logo.
const APART: f32 = 20.0;

/// Sets the title block. Its heading is the only one of the first level.
pub fn set(c: &mut Composer, title: &Title, place: Place, area: Area) -> Vec<Piece> {
    let mut bar = Ink::default();
    bar.fill((area.x, 0.0, area.width, BAR), c.style.accent);
    let mut out = vec![Piece { height: BAR, ink: bar, ..Piece::default() }];
    let logo = c.around.logo.map(|one| logo(c, one, place, area));
    let beside = logo.as_ref().map_or(area, |(_, (width, _))| Area { width: area.width - width - APART, ..area });
    let style = c.style;
    let all = [
        (Role::Paragraph, &title.above, style.above, BELOW_BAR),
        (Role::Heading(1), &title.title, style.title, 1.0),
        (Role::Paragraph, &title.below, style.below, 5.0),
    ];
    for (role, text, look, before) in all {
        if is_silent(text) {
            continue;
        }
        // A title on one line if that costs little, and in no case with a word torn apart.
        let look = match role {
            Role::Heading(_) => c.fitting(text, look, beside.width, (look.size * 0.78, look.size * 0.6)),
            _ => look,
        };
        let node = c.structure.add(place.parent, role);
        let run = c.run(node, text, look);
        let mut pieces = c.lines(vec![run], beside);
        if let Some(first) = pieces.first_mut() {
            first.before = before;
        }
        out.append(&mut pieces);
    }
    if let Some((ink, (_, tall))) = logo {
        // The bar's piece carries it: all of the block stands on one page, and what follows stays below it.
        out[0].ink.take(ink, 0.0, BAR + BELOW_BAR);
        let missing = BAR + BELOW_BAR + tall - height(&out);
        if let Some(last) = out.last_mut() {
            last.height += halves(missing.max(0.0));
        }
    }
    keep_together(&mut out);
    out
}

/// The logo at the right edge, its top at 0, and its size. It comes before the words: who hears the page hears whose it is.
fn logo(c: &mut Composer, logo: &Logo, place: Place, area: Area) -> (Ink, (f32, f32)) {
    let node = c.structure.add(place.parent, Role::Figure);
    c.structure.node_mut(node).extras_mut().alt = Some(logo.alternative.clone());
    let owner = Owner::Content(c.structure.content(node));
    let (width, height) = logo.picture.within(LOGO.0, LOGO.1);
    let mut ink = Ink::default();
    ink.marks.push((owner, Mark::Logo { x: area.right() - width, y: 0.0, width, height }));
    (ink, (width, height))
}
