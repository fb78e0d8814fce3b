//! Gradients in a space of their own, in which they have the length 1.

use usvg::{BaseGradient, LinearGradient, RadialGradient, SpreadMethod, Transform};

use super::flatten::{unfit, whole};
use crate::picture::{Feature, Gradient, PictureFault, Ray, Stop};

/// A gradient along a line.
pub fn linear(gradient: &LinearGradient, around: Transform) -> Result<Gradient, PictureFault> {
    let (x, y) = (gradient.x2() - gradient.x1(), gradient.y2() - gradient.y1());
    let own = Transform::from_row(x, y, -y, x, gradient.x1(), gradient.y1());
    made(gradient, Ray::Linear, around.pre_concat(gradient.transform()).pre_concat(own), "linearGradient")
}

/// A gradient from a point outwards.
pub fn radial(gradient: &RadialGradient, around: Transform) -> Result<Gradient, PictureFault> {
    let radius = gradient.r().get();
    let own = Transform::from_row(radius, 0.0, 0.0, radius, gradient.cx(), gradient.cy());
    let part = |length: f32| whole(length / radius * 10_000.0);
    let focus = (part(gradient.fx() - gradient.cx()), part(gradient.fy() - gradient.cy()));
    let ray = Ray::Radial { focus, inner: part(gradient.fr().get()) };
    made(gradient, ray, around.pre_concat(gradient.transform()).pre_concat(own), "radialGradient")
}

fn made(gradient: &BaseGradient, ray: Ray, matrix: Transform, name: &str) -> Result<Gradient, PictureFault> {
    let stops = gradient.stops();
    let transparent = stops.iter().any(|stop| stop.opacity().get() < 1.0);
    if gradient.spread_method() != SpreadMethod::Pad || transparent || stops.len() < 2 {
        return Err(unfit(Feature::Gradient, name));
    }
    let Transform { sx, ky, kx, sy, tx, ty } = matrix;
    if (sx * sy - kx * ky).abs() < 1.0 {
        // Too short to be one.
        return Err(unfit(Feature::Gradient, name));
    }
    let stop = |stop: &usvg::Stop| Stop {
        at: u16::try_from(whole(stop.offset().get() * 10_000.0)).unwrap_or_default(),
        colour: [stop.color().red, stop.color().green, stop.color().blue],
    };
    Ok(Gradient { ray, matrix: [sx, ky, kx, sy, tx, ty].map(whole), stops: stops.iter().map(stop).collect() })
}
