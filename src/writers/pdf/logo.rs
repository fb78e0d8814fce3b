//! The logo as an external object that fills the unit square (ISO 32000-1, 8.8 to 8.10): a form of paths, or an image.
//! Colours are sRGB, as the output intent says (ISO 19005-2, 6.2.4.3).

use std::collections::BTreeSet;
use std::fmt::Write;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::file::{File, count};
use crate::picture::{Clip, Content, Drawing, Gradient, Outline, Paint, Picture, Pixels, Ray, Rule, Shape, Step};

/// Its name in the resources of a page.
pub const NAME: &str = "L";

/// Writes the object.
pub fn write(file: &mut File, picture: &Picture) -> ObjectId {
    match &picture.content {
        Content::Drawing(drawing) => form(file, drawing),
        Content::Pixels(pixels) => image(file, pixels),
    }
}

fn image(file: &mut File, pixels: &Pixels) -> ObjectId {
    let of = |space: &str| {
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(pixels.width),
            "Height" => i64::from(pixels.height),
            "ColorSpace" => space,
            "BitsPerComponent" => 8,
        }
    };
    let mut dictionary = of("DeviceRGB");
    if let Some(opacity) = &pixels.opacity {
        dictionary.set("SMask", file.add_stream(of("DeviceGray"), opacity.clone()));
    }
    file.add_stream(dictionary, pixels.colours.clone())
}

fn form(file: &mut File, drawing: &Drawing) -> ObjectId {
    let Drawing { width, height, shapes } = drawing;
    let mut content = String::new();
    let mut opacities = BTreeSet::new();
    let mut shadings = Dictionary::new();
    for shape in shapes {
        let Shape { outline, rule, paint, opacity, clips } = shape;
        content.push_str("q\n");
        if *opacity < u8::MAX {
            opacities.insert(*opacity);
            let _ = writeln!(content, "/O{opacity} gs");
        }
        for Clip { outline, rule } in clips {
            path(outline, &mut content);
            content.push_str(chosen(*rule, "W n\n", "W* n\n"));
        }
        match paint {
            Paint::Solid(colour) => {
                let _ = writeln!(content, "{} rg", colour.map(part).join(" "));
                path(outline, &mut content);
                content.push_str(chosen(*rule, "f\n", "f*\n"));
            }
            Paint::Gradient(gradient) => {
                path(outline, &mut content);
                content.push_str(chosen(*rule, "W n\n", "W* n\n"));
                let name = format!("S{}", shadings.len());
                let matrix = gradient.matrix.map(|number| number.to_string()).join(" ");
                let _ = writeln!(content, "{matrix} cm\n/{name} sh");
                let shading = shading(gradient);
                shadings.set(name, file.add(shading));
            }
        }
        content.push_str("Q\n");
    }
    let mut resources = Dictionary::new();
    if !opacities.is_empty() {
        let state = |opacity: u8| -> (String, Object) {
            let state = dictionary! { "ca" => Object::Real(f32::from(opacity) / 255.0) };
            (format!("O{opacity}"), state.into())
        };
        let mut states = Dictionary::new();
        opacities.into_iter().map(state).for_each(|(name, state)| states.set(name, state));
        resources.set("ExtGState", states);
    }
    if !shadings.is_empty() {
        resources.set("Shading", shadings);
    }
    #[allow(clippy::cast_precision_loss, reason = "at most ten thousand")]
    let (wide, high) = (*width as f32, *height as f32);
    // To the unit square, whose y grows upwards.
    let matrix = [1.0 / wide, 0.0, 0.0, -1.0 / high, 0.0, 1.0].map(Object::Real);
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), i64::from(*width).into(), i64::from(*height).into()],
        "Matrix" => matrix.to_vec(),
        "Resources" => resources,
    };
    file.add_stream(dictionary, content.into_bytes())
}

fn path(Outline(steps): &Outline, content: &mut String) {
    for step in steps {
        let _ = match step {
            Step::Move((x, y)) => writeln!(content, "{x} {y} m"),
            Step::Line((x, y)) => writeln!(content, "{x} {y} l"),
            Step::Curve(one, other, to) => {
                writeln!(content, "{} {} {} {} {} {} c", one.0, one.1, other.0, other.1, to.0, to.1)
            }
            Step::Close => writeln!(content, "h"),
        };
    }
}

const fn chosen(rule: Rule, non_zero: &'static str, even_odd: &'static str) -> &'static str {
    match rule {
        Rule::NonZero => non_zero,
        Rule::EvenOdd => even_odd,
    }
}

/// Three digits give back the same eighth bits.
fn part(value: u8) -> String {
    format!("{}", (f32::from(value) / 0.255).round() / 1000.0)
}

/// A gradient in its own space (ISO 32000-1, 8.7.4.5).
fn shading(gradient: &Gradient) -> Dictionary {
    let real = |ten_thousandths: i32| -> Object {
        #[allow(clippy::cast_precision_loss, reason = "small")]
        Object::Real(ten_thousandths as f32 / 10_000.0)
    };
    let (kind, places) = match gradient.ray {
        Ray::Linear => (2, vec![0.into(), 0.into(), 1.into(), 0.into()]),
        Ray::Radial { focus, inner } => {
            (3, vec![real(focus.0), real(focus.1), real(inner), 0.into(), 0.into(), 1.into()])
        }
    };
    dictionary! {
        "ShadingType" => kind,
        "ColorSpace" => "DeviceRGB",
        "Coords" => places,
        "Extend" => vec![true.into(), true.into()],
        "Function" => colours(gradient),
    }
}

/// The colours along a gradient: functions from one stop to the next, stitched (ISO 32000-1, 7.10.3 and 7.10.4).
fn colours(gradient: &Gradient) -> Dictionary {
    let colour =
        |colour: [u8; 3]| colour.map(|value| Object::Real((f32::from(value) / 0.255).round() / 1000.0)).to_vec();
    let domain = || -> Vec<Object> { vec![0.into(), 1.into()] };
    let between = |from: [u8; 3], to: [u8; 3]| -> Object {
        dictionary! { "FunctionType" => 2, "Domain" => domain(), "N" => 1, "C0" => colour(from), "C1" => colour(to) }
            .into()
    };
    let mut functions = Vec::new();
    let mut bounds: Vec<Object> = Vec::new();
    let mut before = (0, gradient.stops[0].colour);
    for stop in &gradient.stops {
        if stop.at > before.0 {
            functions.push(between(before.1, stop.colour));
            bounds.push(Object::Real(f32::from(stop.at) / 10_000.0));
        }
        before = (stop.at, stop.colour);
    }
    if before.0 < 10_000 {
        functions.push(between(before.1, before.1));
    } else {
        bounds.pop();
    }
    let encode: Vec<Object> = functions.iter().flat_map(|_| domain()).collect();
    debug_assert_eq!(count(bounds.len()) + 1, count(functions.len()));
    dictionary! {
        "FunctionType" => 3, "Domain" => domain(), "Functions" => functions, "Bounds" => bounds, "Encode" => encode,
    }
}
