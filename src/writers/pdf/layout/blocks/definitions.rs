//! Terms, each beside what it means.

use crate::document::{Definition, Inline};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, beside, keep_together};
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::page::Owner;
use crate::writers::pdf::structure::Role;

/// How ill one term stands alone on a page.
const ALONE: f32 = 0.05;

/// Sets definitions.
pub fn set(c: &mut Composer, definitions: &[Definition], place: Place, area: Area) -> Vec<Piece> {
    if definitions.is_empty() {
        return Vec::new();
    }
    let list = c.structure.add(place.parent, Role::List);
    let (column, gutter, limit) = (c.style.label_column, c.style.gutter, c.limit());
    // What is typed letter by letter is as large as the text.
    let typed = definitions.iter().flat_map(|one| &one.text).any(|piece| matches!(piece, Inline::Code(_)));
    let look = if typed { c.style.body } else { c.style.cell };
    let term_look = look.bold();
    let (mut out, mut ends) = (Vec::new(), Vec::new());
    // Wide enough for the longest term's longest word.
    let mut needed = column - gutter;
    for definition in definitions {
        let run = Run { text: definition.term.clone(), look: term_look, owner: Owner::Decoration, dress: Dress::Plain };
        needed = needed.max(c.shape(vec![run]).strip.narrowest(false));
    }
    let column = (needed + gutter).min(area.width * 0.4);
    for definition in definitions {
        let item = c.structure.add(list, Role::ListItem);
        let label = c.structure.add(item, Role::Label);
        let run = c.run(label, &definition.term, term_look);
        let mut term = c.lines(vec![run], Area { x: area.x, width: column - gutter });
        keep_together(&mut term);
        let body = c.structure.add(item, Role::ListBody);
        let runs = c.inline(body, &definition.text, look);
        let text = c.lines(runs, area.indented(column));
        if let Some(first) = term.first_mut() {
            first.before = 5.0;
        }
        out.extend(beside(term, text, limit));
        ends.push(out.len());
    }
    // The first and the last have company.
    if let [first, .., before_last, _] = ends[..] {
        out[first - 1].ill = ALONE;
        out[before_last - 1].ill = ALONE;
    }
    out
}
