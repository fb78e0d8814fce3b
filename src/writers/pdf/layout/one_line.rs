//! Text that has one line and no more, or one word: made smaller or shorter until there is room for it.

use super::compose::Composer;
use super::ink::{Ink, PageNumber};
use super::run::{Dress, Run};
use super::style::Look;
use crate::writers::pdf::page::Owner;

impl Composer<'_> {
    /// A look in which the longest word of a text is no wider than `width`, and the whole text neither if it need
    /// not be smaller than `whole` for that; never smaller than `least`.
    pub fn fitting(&mut self, text: &str, look: Look, width: f32, (whole, least): (f32, f32)) -> Look {
        let run = Run { text: text.to_owned(), look, owner: Owner::Decoration, dress: Dress::Plain };
        let paragraph = self.shape(vec![run]);
        let at = |size: f32| Look { size, leading: look.leading * size / look.size, ..look };
        let one_line = look.size * width / paragraph.strip.widest().max(1.0);
        if one_line >= look.size {
            return look;
        }
        // Down to a tenth of a point, so that what fits still fits when it is rounded.
        let tenths = |size: f32| (size * 10.0).floor() / 10.0;
        if one_line >= whole {
            return at(tenths(one_line));
        }
        let by_word = look.size * width / paragraph.strip.narrowest(false).max(1.0);
        at(tenths(by_word.clamp(least.min(look.size), look.size)))
    }

    /// The number of a page where there is room for it.
    pub fn number(&mut self, page: usize, place: &PageNumber, ink: &mut Ink) {
        let PageNumber { of: _, owner, link: _, look, right, y } = *place;
        let shown = self.shape(vec![Run { text: page.to_string(), look, owner, dress: Dress::Plain }]);
        let x = right - shown.strip.widest();
        for line in shown.strip.lines(f32::MAX) {
            shown.set(&line, x, y, right, ink);
        }
    }

    /// The beginning of a text as one line, shortened to the width.
    pub fn one_line(&mut self, text: &str, look: Look, x: f32, width: f32, owner: Owner, y: f32) -> Ink {
        let run = |text: String| Run { text, look, owner, dress: Dress::Plain };
        let mut ink = Ink::default();
        let mut end = text.chars().count().min(300);
        loop {
            let whole = end == text.chars().count();
            let mut shown: String = text.chars().take(end).collect();
            if !whole {
                shown = format!("{}…", shown.trim_end());
            }
            let paragraph = self.shape(vec![run(shown)]);
            let fits = paragraph.strip.widest() <= width;
            if fits || end == 0 {
                if fits && let [line] = paragraph.strip.lines(width + 1.0).as_slice() {
                    paragraph.set(line, x, y, x + width, &mut ink);
                }
                return ink;
            }
            end = (end * 9 / 10).min(end - 1);
        }
    }
}
