//! Rectangles that are painted together, so that a page has one path a colour.

use crate::writers::pdf::page::Colour;

/// Shapes to be painted together: what is large lies below what is small.
#[derive(Default)]
pub struct Shapes {
    /// Rectangles on which others may lie, by colour.
    pub panels: Vec<(Colour, Vec<[f32; 4]>)>,
    /// All other filled rectangles, by colour.
    pub bars: Vec<(Colour, Vec<[f32; 4]>)>,
    /// Rectangles that are drawn around, with colour and width of line.
    pub outlines: Vec<(Colour, f32, [f32; 4])>,
}

impl Shapes {
    /// Height, in points, from which a rectangle may have others on it.
    const PANEL: f32 = 8.0;

    /// Adds a filled rectangle.
    pub fn fill(&mut self, colour: Colour, rectangle: [f32; 4]) {
        let wide = rectangle[2] >= Self::PANEL && rectangle[3] >= Self::PANEL;
        let all = if wide { &mut self.panels } else { &mut self.bars };
        match all.iter_mut().find(|(other, _)| *other == colour) {
            Some((_, rectangles)) => rectangles.push(rectangle),
            None => all.push((colour, vec![rectangle])),
        }
    }

    /// Whether there is nothing to paint.
    pub fn is_empty(&self) -> bool {
        self.panels.is_empty() && self.bars.is_empty() && self.outlines.is_empty()
    }
}
