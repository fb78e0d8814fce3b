//! Every measure and colour of the page, in points. Sizes follow the body size, but nothing is set under 9 pt.

use crate::palette::{self, Rgb};
use crate::writers::pdf::fonts::Face;
use crate::writers::pdf::page::{A4, Colour};

/// What whoever builds may choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    /// Size of ordinary text in points; values outside 9 to 18 are drawn to the nearest of the two.
    pub body: f32,
}

impl Default for Options {
    fn default() -> Self {
        BodySize::default().into()
    }
}

impl From<BodySize> for Options {
    fn from(size: BodySize) -> Self {
        Self { body: f32::from(size.0) }
    }
}

/// A size of ordinary text that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BodySize(u8);

impl BodySize {
    /// The smallest, in points: nothing is set smaller.
    pub const LEAST: Self = Self(9);
    /// The largest, in points: what large print begins with.
    pub const MOST: Self = Self(18);

    /// A size in points; nothing outside [`Self::LEAST`] to [`Self::MOST`].
    pub const fn new(points: u8) -> Option<Self> {
        if Self::LEAST.0 <= points && points <= Self::MOST.0 { Some(Self(points)) } else { None }
    }

    /// In points.
    pub const fn points(self) -> u8 {
        self.0
    }
}

impl Default for BodySize {
    /// 11 pt: public bodies ask for 11 to 12.
    fn default() -> Self {
        Self(11)
    }
}

/// How a run of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// Face.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Distance of base lines in points.
    pub leading: f32,
    /// Colour.
    pub colour: Colour,
    /// Its words are divided only where no line can hold them: those of headings and labels, and the ones that matter
    /// most.
    pub whole: bool,
}

impl Look {
    fn new(face: Face, size: f32, leading: f32, colour: Colour) -> Self {
        Self { face, size, leading: halves(size * leading), colour, whole: false }
    }

    /// The base line below the top of a line: half the leading, and half of what Noto Sans has above its base line
    /// more than below it.
    pub fn base(self) -> f32 {
        base(self.size, self.leading)
    }

    /// The same in bold.
    pub const fn bold(self) -> Self {
        Self { face: Face::Bold, whole: true, ..self }
    }

    /// The same, its words divided only where no line can hold them.
    const fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// The same in italics, unless it is bold.
    pub const fn italic(self) -> Self {
        match self.face {
            Face::Regular | Face::Italic => Self { face: Face::Italic, ..self },
            Face::Bold => self,
        }
    }

    /// The same in another colour.
    pub const fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
}

/// The accent where a city has none of its own.
const ACCENT: Colour = colour(palette::ACCENT);
/// Text: near black.
pub const INK: Colour = Colour(0x1c, 0x1c, 0x1c);
/// Text of second rank: 7.0:1 on white, 6.1:1 on a panel.
pub const GREY: Colour = Colour(0x59, 0x59, 0x59);
/// Column headings, references, running lines: 5.7:1 on white.
pub const SOFT: Colour = Colour(0x66, 0x66, 0x66);
/// Hairlines; never text.
pub const HAIR: Colour = Colour(0xb4, 0xbe, 0xc4);
/// Panels; never text.
pub const PANEL: Colour = colour(palette::PANEL);

const fn colour([red, green, blue]: Rgb) -> Colour {
    Colour(red, green, blue)
}

/// To half a point. Places on a grid make all lines of a paragraph equally far apart, and steps that come again
/// and again make the file small.
pub fn halves(points: f32) -> f32 {
    (points * 2.0).round() / 2.0
}

/// The base line below the top of a line of a size and a leading.
pub fn base(size: f32, leading: f32) -> f32 {
    halves(leading / 2.0 + size * 0.388)
}

/// Points a millimetre.
const MM: f32 = 72.0 / 25.4;
/// Smallest size of any text.
const SMALLEST: f32 = BodySize::LEAST.0 as f32;
/// Largest size of body text.
const LARGEST: f32 = BodySize::MOST.0 as f32;

/// Largest size of running lines: at 12 pt "Öffentliche Fassung · Stand 30. September 2026 · Ausgabe 14" and "Seite
/// 1000 von 1000" still share a line.
const RUNNING: f32 = 12.0;

/// The page and its type.
#[derive(Debug, Clone)]
pub struct Style {
    /// Left edge of the type area.
    pub left: f32,
    /// Its top edge.
    pub top: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Longest line of running text, about 76 characters.
    pub measure: f32,
    /// Width of the column of labels.
    pub label_column: f32,
    /// Between the column of labels and the answers; between columns of contacts and contents.
    pub gutter: f32,
    /// The colour of headings, links and marks.
    pub accent: Colour,
    /// The register's title.
    pub title: Look,
    /// The line above it.
    pub above: Look,
    /// The line below it.
    pub below: Look,
    /// Heading of a part.
    pub part: Look,
    /// Heading of an organisational unit.
    pub unit: Look,
    /// Heading of an activity.
    pub activity: Look,
    /// Summary.
    pub lead: Look,
    /// Ordinary text.
    pub body: Look,
    /// Facts under a heading.
    pub small: Look,
    /// Labels of fields.
    pub label: Look,
    /// Where the law asks for a field.
    pub reference: Look,
    /// Cells.
    pub cell: Look,
    /// Room on each side of a cell's text, but at the table's edges: it grows with the text, since programs that
    /// extract text, and people too, read two columns that come close as one line.
    pub cell_side: f32,
    /// In a cell that heads a row: what is said below its name.
    pub aside: Look,
    /// Addresses.
    pub address: Look,
    /// Addresses that are too long for their column.
    pub small_address: Look,
    /// Column headings.
    pub column: Look,
    /// Marks with a line around.
    pub tag: Look,
    /// The contents' entries.
    pub entry: Look,
    /// Short entries in columns.
    pub index: Look,
    /// The value of a key figure.
    pub figure: Look,
    /// Its label.
    pub figure_label: Look,
    /// Running head and foot: they grow less than the text, since they have one line each.
    pub running: Look,
    /// The warning above the running head.
    pub banner: Look,
    /// "Fortsetzung: …".
    pub continued: Look,
}

impl Style {
    /// The style for a body size.
    pub fn new(options: Options) -> Self {
        Self::accented(options, None)
    }

    /// The same with a city's accent.
    pub fn accented(options: Options, accent: Option<Rgb>) -> Self {
        let accent = accent.map_or(ACCENT, colour);
        let body =
            if options.body.is_finite() { options.body.clamp(SMALLEST, LARGEST) } else { Options::default().body };
        let scale = body / 11.0;
        let size = |points: f32| (points * scale).max(SMALLEST);
        let [top, right, bottom, left] = [21.0, 20.0, 20.0, 21.0].map(|margin: f32| halves(margin * MM));
        let width = halves(A4.0 - left - right);
        Self {
            left,
            top,
            width,
            height: A4.1 - top - bottom,
            measure: width.min(440.0 * scale),
            label_column: halves(40.0 * MM * scale.clamp(0.9, 1.6)),
            gutter: 12.0,
            accent,
            title: Look::new(Face::Bold, size(25.0), 1.2, accent).whole(),
            above: Look::new(Face::Regular, size(11.5), 1.4, GREY).whole(),
            below: Look::new(Face::Regular, size(10.0), 1.4, GREY).whole(),
            part: Look::new(Face::Bold, size(17.0), 1.3, accent).whole(),
            unit: Look::new(Face::Bold, size(17.0), 1.3, accent).whole(),
            activity: Look::new(Face::Bold, size(15.0), 1.25, INK).whole(),
            lead: Look::new(Face::Regular, size(12.0), 1.3, INK),
            body: Look::new(Face::Regular, size(11.0), 1.32, INK),
            small: Look::new(Face::Regular, size(9.5), 1.3, GREY).whole(),
            label: Look::new(Face::Bold, size(9.75), 1.32, accent).whole(),
            reference: Look::new(Face::Regular, size(9.0), 1.35, SOFT).whole(),
            cell: Look::new(Face::Regular, size(10.0), 1.25, INK),
            cell_side: halves((scale - 1.0).max(0.0).mul_add(2.0, 5.0 * scale.max(1.0))),
            aside: Look::new(Face::Regular, size(9.0), 1.3, GREY),
            address: Look::new(Face::Regular, size(10.0), 1.32, INK).whole(),
            small_address: Look::new(Face::Regular, size(9.0), 1.35, INK).whole(),
            column: Look::new(Face::Bold, size(9.0), 1.35, SOFT).whole(),
            tag: Look::new(Face::Regular, size(9.0), 1.3, accent),
            entry: Look::new(Face::Regular, size(9.75), 1.35, INK).whole(),
            index: Look::new(Face::Regular, size(9.0), 1.3, INK),
            figure: Look::new(Face::Bold, size(18.0), 1.2, accent),
            figure_label: Look::new(Face::Regular, size(9.0), 1.3, INK).whole(),
            running: Look::new(Face::Regular, size(9.0).min(RUNNING), 1.3, SOFT),
            banner: Look::new(Face::Bold, size(9.75).min(RUNNING), 1.32, accent),
            continued: Look::new(Face::Regular, size(9.0), 1.4, SOFT).whole(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Colour(r, g, b): Colour) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    }

    fn contrast(one: Colour, other: Colour) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_is_told_from_its_ground() {
        for colour in [ACCENT, INK, GREY, SOFT] {
            assert!(contrast(colour, Colour(255, 255, 255)) >= 4.5, "{colour:?} on white");
            assert!(contrast(colour, PANEL) >= 4.5, "{colour:?} on a panel");
        }
    }

    #[test]
    fn nothing_is_set_under_nine_points() {
        for body in [0.0, 9.0, 11.0, 40.0, f32::NAN] {
            let style = Style::new(Options { body });
            for look in [
                style.small,
                style.aside,
                style.small_address,
                style.reference,
                style.column,
                style.tag,
                style.figure_label,
                style.index,
                style.running,
                style.banner,
            ] {
                assert!(look.size >= SMALLEST, "{look:?}");
            }
            assert!(style.body.size <= LARGEST);
        }
    }
}
