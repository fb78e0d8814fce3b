//! What usvg has resolved becomes filled outlines on the grid.

use usvg::tiny_skia_path::PathStroker;
use usvg::{BlendMode, ClipPath, FillRule, Group, Node, Opacity, Paint as UsvgPaint, Path, Transform, Tree};

use super::{gradient, outline::outline};
use crate::picture::drawing::GRID;
use crate::picture::{Clip, Drawing, Feature, MAX_POINTS, Outline, Paint, PictureFault, Rule, Shape};

/// The most shapes of a clipping path: what is clipped is drawn once for each.
const MAX_CLIPS: usize = 8;

/// Lays a tree on the grid.
///
/// # Errors
/// It holds what outlines cannot say, or nothing that is seen.
pub fn flatten(tree: &Tree) -> Result<Drawing, PictureFault> {
    let size = tree.size();
    let scale = GRID / size.width().max(size.height());
    let on_grid = |length: f32| whole(length * scale).unsigned_abs().max(1);
    let (width, height) = (on_grid(size.width()), on_grid(size.height()));
    // Longer than a page is wide, and nobody could tell what it shows.
    if width.min(height) < 100 {
        return Err(PictureFault::NoSize);
    }
    let mut flat = Flat { shapes: Vec::new(), points: 0 };
    let open = Around { transform: Transform::from_scale(scale, scale), opacity: 1.0, clips: vec![Vec::new()] };
    flat.group(tree.root(), &open)?;
    if flat.shapes.is_empty() {
        return Err(PictureFault::NothingSeen);
    }
    Ok(Drawing { width, height, shapes: flat.shapes })
}

/// What holds for all that a group holds.
struct Around {
    /// To the grid.
    transform: Transform,
    opacity: f32,
    /// The ways in which it is clipped, of which each is drawn: inside of all clips of one of them.
    clips: Vec<Vec<Clip>>,
}

struct Flat {
    shapes: Vec<Shape>,
    points: usize,
}

impl Flat {
    fn group(&mut self, group: &Group, around: &Around) -> Result<(), PictureFault> {
        if !group.filters().is_empty() || group.mask().is_some() || group.blend_mode() != BlendMode::Normal {
            return Err(unfit(Feature::Effect, "g"));
        }
        let transform = around.transform.pre_concat(group.transform());
        let clips = match group.clip_path() {
            None => around.clips.clone(),
            Some(clip) => {
                let added = clips(clip, transform)?;
                let ways = around.clips.iter().flat_map(|way| {
                    added.iter().map(|one| way.iter().chain(std::iter::once(one)).cloned().collect::<Vec<_>>())
                });
                ways.collect()
            }
        };
        if clips.len() > MAX_CLIPS {
            return Err(unfit(Feature::Clip, "clipPath"));
        }
        let own = group.opacity().get();
        if own < 1.0 && leaves(group) > 1 {
            // Where its shapes lie on each other, one would shine through the other.
            return Err(unfit(Feature::TransparentGroup, "g"));
        }
        let inner = Around { transform, opacity: around.opacity * own, clips };
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, &inner)?,
                Node::Path(path) => self.path(path, &inner)?,
                Node::Image(_) => return Err(unfit(Feature::Pixels, "image")),
                Node::Text(_) => return Err(unfit(Feature::Text, "text")),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &Path, around: &Around) -> Result<(), PictureFault> {
        if !path.is_visible() {
            return Ok(());
        }
        let filled = |flat: &mut Self| match path.fill() {
            Some(fill) => {
                let rule = rule(fill.rule());
                flat.paint(&outline(path.data(), around.transform), rule, fill.paint(), fill.opacity(), around)
            }
            None => Ok(()),
        };
        let stroked = |flat: &mut Self| match path.stroke() {
            Some(stroke) => {
                let plain = stroke.to_tiny_skia();
                let dashed = plain.dash.as_ref().and_then(|dash| path.data().dash(dash, 1.0));
                let line = dashed.as_ref().unwrap_or_else(|| path.data());
                let resolution = PathStroker::compute_resolution_scale(&around.transform);
                let Some(shown) = line.stroke(&plain, resolution) else { return Ok(()) };
                let shown = outline(&shown, around.transform);
                flat.paint(&shown, Rule::NonZero, stroke.paint(), stroke.opacity(), around)
            }
            None => Ok(()),
        };
        match path.paint_order() {
            usvg::PaintOrder::FillAndStroke => filled(self).and_then(|()| stroked(self)),
            usvg::PaintOrder::StrokeAndFill => stroked(self).and_then(|()| filled(self)),
        }
    }

    fn paint(
        &mut self,
        outline: &Outline,
        rule: Rule,
        paint: &UsvgPaint,
        opacity: Opacity,
        around: &Around,
    ) -> Result<(), PictureFault> {
        let paint = match paint {
            UsvgPaint::Color(colour) => Paint::Solid([colour.red, colour.green, colour.blue]),
            UsvgPaint::LinearGradient(one) => Paint::Gradient(gradient::linear(one, around.transform)?),
            UsvgPaint::RadialGradient(one) => Paint::Gradient(gradient::radial(one, around.transform)?),
            UsvgPaint::Pattern(_) => return Err(unfit(Feature::Effect, "pattern")),
        };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
        let opacity = (opacity.get() * around.opacity * 255.0).round().clamp(0.0, 255.0) as u8;
        if opacity == 0 || outline.0.is_empty() {
            return Ok(());
        }
        if around.clips.len() > 1 && opacity < u8::MAX {
            return Err(unfit(Feature::Clip, "clipPath"));
        }
        for way in &around.clips {
            let clips: Vec<Clip> = way.iter().filter(|clip| !clip.holds(outline)).cloned().collect();
            self.points += outline.0.len() + clips.iter().map(|clip| clip.outline.0.len()).sum::<usize>();
            if self.points > MAX_POINTS {
                return Err(PictureFault::TooComplex);
            }
            self.shapes.push(Shape { outline: outline.clone(), rule, paint: paint.clone(), opacity, clips });
        }
        Ok(())
    }
}

/// The shapes of a clipping path. What is clipped is seen inside of any of them.
fn clips(clip: &ClipPath, around: Transform) -> Result<Vec<Clip>, PictureFault> {
    if clip.clip_path().is_some() {
        return Err(unfit(Feature::Clip, "clipPath"));
    }
    let mut found = Vec::new();
    shapes_of(clip.root(), around.pre_concat(clip.transform()), &mut found)?;
    if found.len() > MAX_CLIPS {
        return Err(unfit(Feature::Clip, "clipPath"));
    }
    Ok(found)
}

fn shapes_of(group: &Group, around: Transform, found: &mut Vec<Clip>) -> Result<(), PictureFault> {
    if group.clip_path().is_some() || group.mask().is_some() {
        return Err(unfit(Feature::Clip, "clipPath"));
    }
    let transform = around.pre_concat(group.transform());
    for node in group.children() {
        match node {
            Node::Group(group) => shapes_of(group, transform, found)?,
            Node::Path(path) => {
                let rule = path.fill().map_or(Rule::NonZero, |fill| rule(fill.rule()));
                found.push(Clip { outline: outline(path.data(), transform), rule });
            }
            Node::Image(_) | Node::Text(_) => return Err(unfit(Feature::Clip, "clipPath")),
        }
    }
    Ok(())
}

/// How many outlines a group paints.
fn leaves(group: &Group) -> usize {
    let of = |node: &Node| match node {
        Node::Group(group) => leaves(group),
        Node::Path(path) => usize::from(path.fill().is_some()) + usize::from(path.stroke().is_some()),
        Node::Image(_) | Node::Text(_) => 1,
    };
    group.children().iter().map(of).sum()
}

const fn rule(rule: FillRule) -> Rule {
    match rule {
        FillRule::NonZero => Rule::NonZero,
        FillRule::EvenOdd => Rule::EvenOdd,
    }
}

/// To the grid; what lies far outside is drawn to its edge, where nobody sees it.
#[allow(clippy::cast_possible_truncation, reason = "clamped")]
pub fn whole(value: f32) -> i32 {
    if value.is_finite() { value.round().clamp(-1_000_000.0, 1_000_000.0) as i32 } else { 0 }
}

/// What usvg has resolved no longer says in which line it stood.
pub fn unfit(feature: Feature, name: &str) -> PictureFault {
    PictureFault::Unfit { feature, name: name.to_owned(), line: None }
}
