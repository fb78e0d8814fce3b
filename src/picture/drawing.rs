//! A drawing: filled outlines on a grid of whole numbers. A line that was drawn is the outline of that line, so a writer
//! knows one operation. Whole numbers are spelled alike everywhere and short.

/// The longer side of a drawing on its grid: a hundredth of what print can show of a logo.
pub const GRID: f32 = 10_000.0;

/// A drawing. Its origin is the top left corner; y grows downwards; what lies outside is not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Its shapes, the lowest first.
    pub shapes: Vec<Shape>,
}

/// A filled outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The outline.
    pub outline: Outline,
    /// What is inside.
    pub rule: Rule,
    /// With what it is filled.
    pub paint: Paint,
    /// How opaque it is, up to 255.
    pub opacity: u8,
    /// It is seen only inside of all of these.
    pub clips: Vec<Clip>,
}

/// What a shape is clipped to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// The outline.
    pub outline: Outline,
    /// What is inside.
    pub rule: Rule,
}

/// An outline, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline(pub Vec<Step>);

/// A place on the grid.
pub type Point = (i32, i32);

/// A step of an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The pen is put down here.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A Bézier curve: two control points, and its end.
    Curve(Point, Point, Point),
    /// Back to where the pen was put down.
    Close,
}

/// Which points are inside of an outline that crosses itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Around which it runs, on the whole.
    NonZero,
    /// From which an odd number of crossings leads out.
    EvenOdd,
}

/// With what a shape is filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paint {
    /// A colour in sRGB.
    Solid([u8; 3]),
    /// A gradient.
    Gradient(Gradient),
}

/// A gradient, in a space of its own in which it has the length 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gradient {
    /// How it runs.
    pub ray: Ray,
    /// From its space to the grid: a, b, c, d, e, f as SVG and PDF write them.
    pub matrix: [i32; 6],
    /// Its colours, at least two, in order; before the first and after the last these go on.
    pub stops: Vec<Stop>,
}

/// How a gradient runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ray {
    /// From (0, 0) to (1, 0).
    Linear,
    /// From a circle around `focus` to the unit circle; in ten-thousandths.
    Radial {
        /// The middle of the inner circle.
        focus: Point,
        /// Its radius.
        inner: i32,
    },
}

/// A colour of a gradient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Where, in ten-thousandths.
    pub at: u16,
    /// The colour in sRGB.
    pub colour: [u8; 3],
}

impl Outline {
    /// The corners of the box around all points, control points among them; nothing if there is none.
    pub fn bounds(&self) -> Option<(Point, Point)> {
        let mut bounds: Option<(Point, Point)> = None;
        for (x, y) in self.0.iter().flat_map(Step::points) {
            let ((left, top), (right, bottom)) = bounds.unwrap_or(((x, y), (x, y)));
            bounds = Some(((left.min(x), top.min(y)), (right.max(x), bottom.max(y))));
        }
        bounds
    }

    /// The corners, if it is an upright rectangle.
    fn rectangle(&self) -> Option<(Point, Point)> {
        let (least, most) = self.bounds()?;
        let moves = self.0.iter().filter(|step| matches!(step, Step::Move(_))).count();
        let curved = self.0.iter().any(|step| matches!(step, Step::Curve(..)));
        let mut corners: Vec<Point> = self.0.iter().flat_map(Step::points).collect();
        if corners.len() > 4 && corners.first() == corners.last() {
            corners.pop();
        }
        let at_edge = |(x, y): &Point| (*x == least.0 || *x == most.0) && (*y == least.1 || *y == most.1);
        let apart = corners.windows(2).all(|pair| (pair[0].0 == pair[1].0) != (pair[0].1 == pair[1].1));
        (moves == 1 && !curved && corners.len() == 4 && apart && corners.iter().all(at_edge)).then_some((least, most))
    }
}

impl Clip {
    /// Whether it leaves all of an outline: most programs clip all that they draw to the whole sheet.
    pub fn holds(&self, outline: &Outline) -> bool {
        let (Some((least, most)), Some((from, to))) = (self.outline.rectangle(), outline.bounds()) else {
            return false;
        };
        least.0 <= from.0 && least.1 <= from.1 && to.0 <= most.0 && to.1 <= most.1
    }
}

impl Step {
    /// Its points.
    fn points(&self) -> impl Iterator<Item = Point> + use<> {
        let points = match *self {
            Self::Move(to) | Self::Line(to) => [Some(to), None, None],
            Self::Curve(one, other, to) => [Some(one), Some(other), Some(to)],
            Self::Close => [None; 3],
        };
        points.into_iter().flatten()
    }
}
