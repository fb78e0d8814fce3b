//! The title block: a bar, the body, the title, edition and Stand.

use crate::document::Title;
use crate::writers::pdf::layout::compose::{Area, Composer, Place, is_silent};
use crate::writers::pdf::layout::flow::{Piece, keep_together};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::style::ACCENT;
use crate::writers::pdf::structure::Role;

/// Sets the title block. Its heading is the only one of the first level.
pub fn set(c: &mut Composer, title: &Title, place: Place, area: Area) -> Vec<Piece> {
    let mut bar = Ink::default();
    bar.fill((area.x, 0.0, area.width, 6.0), ACCENT);
    let mut out = vec![Piece { height: 6.0, ink: bar, ..Piece::default() }];
    let style = c.style;
    let all = [
        (Role::Paragraph, &title.above, style.above, 16.0),
        (Role::Heading(1), &title.title, style.title, 1.0),
        (Role::Paragraph, &title.below, style.below, 5.0),
    ];
    for (role, text, look, before) in all {
        if is_silent(text) {
            continue;
        }
        // A title on one line if that costs little, and in no case with a word torn apart.
        let look = match role {
            Role::Heading(_) => c.fitting(text, look, area.width, (look.size * 0.78, look.size * 0.6)),
            _ => look,
        };
        let node = c.structure.add(place.parent, role);
        let run = c.run(node, text, look);
        let mut pieces = c.lines(vec![run], area);
        if let Some(first) = pieces.first_mut() {
            first.before = before;
        }
        out.append(&mut pieces);
    }
    keep_together(&mut out);
    out
}
