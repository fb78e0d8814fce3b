//! The logo at the head of the page: shapes written anew from what was drawn, or pixels in a `data:` address. Either is
//! part of the page; nothing is loaded. Pixels stand in SVG too: of an `img` with a `data:` address the Nu validator says
//! that the policy forbids it, whatever the policy says.

use std::fmt::Write;

use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{Markup, html};

use crate::{
    document::Logo,
    picture::{Content, Drawing, Gradient, Outline, Paint, Point, Ray, Rule, Shape, Step},
};

/// The most room that it takes, in CSS pixels, also where the page has no style.
const ROOM: (f32, f32) = (200.0, 88.0);

/// A logo. Who does not see it hears its alternative.
pub fn logo(logo: &Logo) -> Markup {
    let (width, height) = logo.picture.within(ROOM.0, ROOM.1);
    let (own_width, own_height) = logo.picture.size();
    html! {
        div.logo role="img" aria-label=(logo.alternative) {
            svg viewBox={ "0 0 " (own_width) " " (own_height) } width=(width) height=(height) {
                @match &logo.picture.content {
                    Content::Drawing(drawing) => (shapes(drawing)),
                    Content::Pixels(pixels) => {
                        image width=(own_width) height=(own_height)
                            href={ "data:image/png;base64," (BASE64_STANDARD.encode(pixels.png())) } {}
                    }
                }
            }
        }
    }
}

/// Whether the page has to allow pictures in `data:` addresses.
pub fn is_data(logo: &Logo) -> bool {
    match &logo.picture.content {
        Content::Drawing(_) => false,
        Content::Pixels(_) => true,
    }
}

fn shapes(drawing: &Drawing) -> Markup {
    let mut names = 0_u32;
    let mut name = || {
        names += 1;
        format!("__logo{names}")
    };
    html! { @for shape in &drawing.shapes { (clipped(shape, &mut name)) } }
}

/// A shape inside of its clips, the outermost first.
fn clipped(shape: &Shape, name: &mut impl FnMut() -> String) -> Markup {
    let mut markup = filled(shape, name);
    for clip in shape.clips.iter().rev() {
        let id = name();
        markup = html! {
            clipPath id=(id) { path d=(path(&clip.outline)) clip-rule=[even_odd(clip.rule)] {} }
            g clip-path={ "url(#" (id) ")" } { (markup) }
        };
    }
    markup
}

fn filled(shape: &Shape, name: &mut impl FnMut() -> String) -> Markup {
    let opacity = (shape.opacity < u8::MAX).then(|| hundredths(shape.opacity));
    let (gradient, paint) = match &shape.paint {
        Paint::Solid([red, green, blue]) => (html! {}, format!("#{red:02x}{green:02x}{blue:02x}")),
        Paint::Gradient(one) => {
            let id = name();
            (gradient(one, &id), format!("url(#{id})"))
        }
    };
    html! {
        (gradient)
        path d=(path(&shape.outline)) fill=(paint) fill-rule=[even_odd(shape.rule)] fill-opacity=[opacity] {}
    }
}

const fn even_odd(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::NonZero => None,
        Rule::EvenOdd => Some("evenodd"),
    }
}

fn gradient(gradient: &Gradient, id: &str) -> Markup {
    let matrix = gradient.matrix.map(|number| number.to_string()).join(" ");
    let matrix = format!("matrix({matrix})");
    let stops = html! {
        @for stop in &gradient.stops {
            @let [red, green, blue] = stop.colour;
            stop offset=(parts(i32::from(stop.at))) stop-color={ "#" (format!("{red:02x}{green:02x}{blue:02x}")) } {}
        }
    };
    html! {
        @match gradient.ray {
            Ray::Linear => {
                linearGradient id=(id) gradientUnits="userSpaceOnUse" x1="0" x2="1" gradientTransform=(matrix) { (stops) }
            }
            Ray::Radial { focus, inner } => {
                radialGradient id=(id) gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" fx=(parts(focus.0))
                    fy=(parts(focus.1)) fr=[(inner > 0).then(|| parts(inner))] gradientTransform=(matrix) { (stops) }
            }
        }
    }
}

/// Ten-thousandths as a number.
fn parts(ten_thousandths: i32) -> String {
    format!("{}", f64::from(ten_thousandths) / 10_000.0)
}

/// A part of 255, to a hundredth.
fn hundredths(opacity: u8) -> String {
    format!("{}", (f64::from(opacity) / 2.55).round() / 100.0)
}

/// An outline in steps from place to place: half as long as in places.
fn path(Outline(steps): &Outline) -> String {
    let mut out = String::new();
    let (mut pen, mut begin): (Point, Point) = ((0, 0), (0, 0));
    for step in steps {
        let from = pen;
        let by = |(x, y): Point| (x - from.0, y - from.1);
        match *step {
            Step::Move(to) => {
                write(&mut out, 'm', &[by(to)]);
                (pen, begin) = (to, to);
            }
            Step::Line(to) => {
                write(&mut out, 'l', &[by(to)]);
                pen = to;
            }
            Step::Curve(one, other, to) => {
                write(&mut out, 'c', &[by(one), by(other), by(to)]);
                pen = to;
            }
            Step::Close => {
                out.push('z');
                pen = begin;
            }
        }
    }
    out
}

/// A minus sign parts numbers as a blank does.
fn write(out: &mut String, command: char, places: &[Point]) {
    out.push(command);
    for (index, number) in places.iter().flat_map(|(x, y)| [x, y]).enumerate() {
        if index > 0 && *number >= 0 {
            out.push(' ');
        }
        let _ = write!(out, "{number}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_are_written_in_steps() {
        let outline = Outline(vec![
            Step::Move((10, 20)),
            Step::Line((15, 18)),
            Step::Curve((15, 30), (0, 30), (0, 0)),
            Step::Close,
            Step::Move((11, 21)),
        ]);
        assert_eq!(path(&outline), "m10 20l5-2c0 12-15 12-15-18zm1 1");
    }

    #[test]
    fn parts_are_numbers() {
        assert_eq!([0, 5_000, 10_000, -1].map(parts), ["0", "0.5", "1", "-0.0001"]);
        assert_eq!([128, 0, 254].map(hundredths), ["0.5", "0", "1"]);
    }
}
