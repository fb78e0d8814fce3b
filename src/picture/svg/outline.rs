//! Outlines on the grid.

use usvg::Transform;
use usvg::tiny_skia_path::{Path, PathSegment, Point as Place};

use super::flatten::whole;
use crate::picture::{Outline, Point, Step};

/// Lays an outline on the grid. What is shorter than the grid's unit goes.
pub fn outline(path: &Path, transform: Transform) -> Outline {
    let mut steps = Vec::with_capacity(path.len());
    let mut pen = Place::zero();
    let mut last: Point = (0, 0);
    let at = |mut place: Place| {
        transform.map_point(&mut place);
        (whole(place.x), whole(place.y))
    };
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                pen = to;
                last = at(to);
                steps.push(Step::Move(last));
            }
            PathSegment::LineTo(to) => {
                pen = to;
                if at(to) != last {
                    last = at(to);
                    steps.push(Step::Line(last));
                }
            }
            PathSegment::QuadTo(control, to) => {
                // The same curve with two control points.
                let towards = |end: Place| {
                    Place::from_xy(end.x + 2.0 / 3.0 * (control.x - end.x), end.y + 2.0 / 3.0 * (control.y - end.y))
                };
                curve(&mut steps, &mut last, [at(towards(pen)), at(towards(to)), at(to)]);
                pen = to;
            }
            PathSegment::CubicTo(one, other, to) => {
                curve(&mut steps, &mut last, [at(one), at(other), at(to)]);
                pen = to;
            }
            PathSegment::Close => steps.push(Step::Close),
        }
    }
    // A lone point has no inside.
    if steps.iter().any(|step| matches!(step, Step::Line(_) | Step::Curve(..))) {
        Outline(steps)
    } else {
        Outline(Vec::new())
    }
}

fn curve(steps: &mut Vec<Step>, last: &mut Point, [one, other, to]: [Point; 3]) {
    if [one, other, to].iter().any(|point| point != last) {
        steps.push(Step::Curve(one, other, to));
        *last = to;
    }
}
