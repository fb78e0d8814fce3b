//! What a logo may be, and what becomes of it.

use std::fmt::Write;

use proptest::prelude::*;

use super::*;

fn svg(inner: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">{inner}</svg>")
}

fn read(text: &str) -> Result<Drawing, PictureFault> {
    match Picture::read(text.as_bytes())?.content {
        Content::Drawing(drawing) => Ok(drawing),
        Content::Pixels(_) => unreachable!("text is no PNG"),
    }
}

fn drawn(inner: &str) -> Drawing {
    read(&svg(inner)).unwrap_or_else(|fault| panic!("{inner}: {fault:?}"))
}

fn unfit(text: &str) -> (Feature, String, Option<u32>) {
    match read(text) {
        Err(PictureFault::Unfit { feature, name, line }) => (feature, name, line),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn shapes_lie_on_the_grid() {
    let drawing = drawn("<rect x='10' y='10' width='20' height='30' fill='#c00'/>");
    assert_eq!((drawing.width, drawing.height), (10_000, 5_000));
    let [shape] = drawing.shapes.as_slice() else { panic!("{drawing:?}") };
    assert_eq!(shape.outline.bounds(), Some(((1_000, 1_000), (3_000, 4_000))));
    assert_eq!((&shape.paint, shape.opacity, shape.clips.len()), (&Paint::Solid([0xCC, 0, 0]), 255, 0));
}

#[test]
fn styles_references_lines_and_gradients_are_resolved() {
    let drawing = drawn(
        "<style>.b{fill:none;stroke:#00f;stroke-width:2}</style><defs><circle id='c' r='5'/>\
         <linearGradient id='g'><stop offset='0' stop-color='#fff'/><stop offset='1'/></linearGradient></defs>\
         <use href='#c' x='20' y='20' fill='#0f0'/><path class='b' d='M10 10h80'/>\
         <g opacity='.5'><rect width='9' height='9' fill='url(#g)'/></g>",
    );
    let [green, blue, gradient] = drawing.shapes.as_slice() else { panic!("{drawing:?}") };
    assert_eq!(green.paint, Paint::Solid([0, 0xFF, 0]));
    assert_eq!(blue.outline.bounds(), Some(((1_000, 900), (9_000, 1_100))), "a line is the outline of it");
    assert!(matches!(&gradient.paint, Paint::Gradient(one) if one.stops.len() == 2 && one.ray == Ray::Linear));
    assert_eq!(gradient.opacity, 128);
}

#[test]
fn what_clips_nothing_goes_and_what_clips_stays() {
    let clipped = |d: &str| {
        drawn(&format!(
            "<clipPath id='a'><path d='{d}'/></clipPath><g clip-path='url(#a)'><rect width='50' height='50'/></g>"
        ))
    };
    assert_eq!(clipped("M0 0H100V50H0z").shapes[0].clips, []);
    assert_eq!(clipped("M0 0H20V50H0z").shapes[0].clips.len(), 1);
    assert_eq!(clipped("M0 0H100L50 50z").shapes[0].clips.len(), 1);
    // Inside of one or the other: drawn twice.
    let two = drawn(
        "<clipPath id='a'><rect width='5' height='5'/><rect x='9' width='5' height='5'/></clipPath>\
         <rect width='50' height='50' clip-path='url(#a)'/>",
    );
    assert_eq!(two.shapes.len(), 2);
}

#[test]
fn what_would_be_lost_or_could_do_more_than_be_seen_is_refused() {
    for (inner, feature, name) in [
        ("<script>alert(1)</script>", Feature::Script, "script"),
        ("<rect width='1' height='1' onload='alert(1)'/>", Feature::Script, "onload"),
        ("<rect width='1' height='1' ONCLICK='alert(1)'/>", Feature::Script, "ONCLICK"),
        (
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
            Feature::Foreign,
            "foreignObject",
        ),
        ("<text>Stadt</text>", Feature::Text, "text"),
        ("<image href='data:image/png;base64,iVBORw0KGgo='/>", Feature::Pixels, "image"),
        ("<image href='https://a.example/x.png'/>", Feature::Pixels, "image"),
        ("<use href='https://a.example/x.svg#a'/>", Feature::Outside, "use"),
        ("<a href='https://a.example/'><rect width='1' height='1'/></a>", Feature::Outside, "a"),
        ("<rect width='1' height='1' fill='url(https://a.example/#a)'/>", Feature::Outside, "fill"),
        ("<rect width='1' height='1' style='fill:url( \"x.svg#a\" )'/>", Feature::Outside, "style"),
        ("<style>@import url(x.css);</style>", Feature::Outside, "style"),
        ("<style>rect{fill:u\\72l(x.svg)}</style>", Feature::Outside, "style"),
        ("<animate attributeName='x'/>", Feature::Movement, "animate"),
        ("<filter id='f'/>", Feature::Effect, "filter"),
        ("<pattern id='p'/>", Feature::Effect, "pattern"),
        ("<blink/>", Feature::Unknown, "blink"),
    ] {
        assert_eq!(unfit(&svg(&format!("\n{inner}"))), (feature, name.to_owned(), Some(2)), "{inner}");
    }
    let linked = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>\
                  <use xlink:href='http://a.example/x.svg#a'/></svg>";
    assert_eq!(unfit(linked).0, Feature::Outside);
    let styled = "<?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>";
    assert_eq!(unfit(styled).0, Feature::Outside);
    for (inner, feature) in [
        ("<g opacity='.5'><rect width='9' height='9'/><rect width='9' height='9'/></g>", Feature::TransparentGroup),
        ("<rect width='9' height='9' style='mix-blend-mode:multiply'/>", Feature::Effect),
        (
            "<linearGradient id='g'><stop stop-opacity='0'/><stop offset='1'/></linearGradient>\
             <rect width='9' height='9' fill='url(#g)'/>",
            Feature::Gradient,
        ),
    ] {
        assert_eq!(unfit(&svg(inner)).0, feature, "{inner}");
    }
}

#[test]
fn what_is_never_seen_stays_behind() {
    let noted = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape' \
                 i:export-filename='/home/person/geheim.png' viewBox='0 0 100 50'><!-- GEHEIM -->\
                 <title>GEHEIM</title><metadata><x xmlns='urn:x' onload='GEHEIM'>GEHEIM</x></metadata>\
                 <i:namedview onload='x'/><g id='GEHEIM' data-x='GEHEIM'><rect width='9' height='9'/></g></svg>";
    let plain = drawn("<rect width='9' height='9'/>");
    assert_eq!(read(noted).expect("a drawing"), plain);
}

#[test]
fn bombs_do_not_go_off() {
    let mut entities = String::from("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">");
    for (name, of) in ["b", "c", "d", "e", "f", "g", "h"].iter().zip(["a", "b", "c", "d", "e", "f", "g"]) {
        let _ = write!(entities, "<!ENTITY {name} \"{}\">", format!("&{of};").repeat(10));
    }
    assert!(matches!(
        read(&format!("{entities}]>{}", svg("<desc>&h;</desc>"))),
        Err(PictureFault::Malformed { .. } | PictureFault::TooComplex)
    ));
    assert_eq!(
        read(&svg(&format!("{}{}", "<g>".repeat(70_000), "</g>".repeat(70_000)))),
        Err(PictureFault::TooComplex)
    );
    let mut uses = String::from("<defs><g id='a0'><rect width='1' height='1'/></g>");
    for step in 1..40 {
        let _ = write!(uses, "<g id='a{step}'><use href='#a{0}'/><use href='#a{0}'/></g>", step - 1);
    }
    assert_eq!(read(&svg(&format!("{uses}</defs><use href='#a39'/>"))), Err(PictureFault::TooComplex));
    assert_eq!(read(&svg("<g id='a'><use href='#a'/></g>")), Err(PictureFault::TooComplex));
    for large in
        ["<path d='M0 0a4 1e107 0 0 1 8 0z'/>", "<circle r='44444444444444444444'/>", "<ellipse rx='2' ry='0.1E+99'/>"]
    {
        assert_eq!(read(&svg(large)), Err(PictureFault::TooComplex), "{large}");
    }
    assert!(read(&svg("<path d='M0 0.0000000000001h100000v1e2z'/>")).is_ok());
    let dashes = "<path d='M0 0H100' stroke='red' stroke-dasharray='.00001'/>";
    assert!(read(&svg(dashes)).is_err() || drawn(dashes).shapes[0].outline.0.len() <= MAX_POINTS);
}

#[test]
fn what_is_no_svg_is_told_apart() {
    for (bytes, fault) in [
        (b"" as &[u8], PictureFault::Empty),
        (b"\xFF\xD8\xFF\xE0", PictureFault::OtherKind(OtherKind::Jpeg)),
        (b"GIF89a", PictureFault::OtherKind(OtherKind::Gif)),
        (b"%PDF-1.4", PictureFault::OtherKind(OtherKind::Pdf)),
        (b"\x1F\x8B\x08", PictureFault::OtherKind(OtherKind::CompressedSvg)),
        (b"\x00\x01\x02", PictureFault::OtherKind(OtherKind::Other)),
        (b"<svg>\xE4</svg>", PictureFault::NotUtf8),
        (b"<html/>", PictureFault::NotSvg { root: "html".to_owned() }),
        (b"<svg/>", PictureFault::NotSvg { root: "svg".to_owned() }),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>\n<g>", PictureFault::Malformed { line: 2 }),
        (&vec![b' '; MAX_BYTES + 1], PictureFault::TooLarge { bytes: MAX_BYTES as u64 + 1 }),
    ] {
        assert_eq!(Picture::read(bytes), Err(fault), "{}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
    assert_eq!(read(&svg("")), Err(PictureFault::NothingSeen));
    assert_eq!(read(&svg("<rect width='9' height='9' opacity='0'/>")), Err(PictureFault::NothingSeen));
    let flat = "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'><rect width='9' height='9'/></svg>";
    assert_eq!(read(flat), Err(PictureFault::NoSize));
    let thin = "<svg xmlns='http://www.w3.org/2000/svg' width='1000' height='1'><rect width='9' height='9'/></svg>";
    assert_eq!(read(thin), Err(PictureFault::NoSize));
}

/// A drawing with all that is read of SVG, to be spoiled.
const WHOLE: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='10mm' viewBox='0 0 100 50'><style>.a{stroke:#123}</style>\
    <defs><clipPath id='c'><circle r='40'/></clipPath><radialGradient id='r' fx='.2'><stop stop-color='red'/>\
    <stop offset='1'/></radialGradient><g id='g'><rect width='9' height='9' rx='2'/></g></defs><g clip-path='url(#c)'>\
    <use href='#g' transform='rotate(30 4 4) scale(2 .5)'/><path class='a' fill='url(#r)' stroke-width='3' \
    stroke-dasharray='4 2' d='M0 0Q9 9 20 0T40 0A5 9 10 1 0 9 9zm1e9 2l-3e-9 .5'/></g></svg>";

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]
    /// Whatever is written over a drawing, it is read or refused.
    #[test]
    fn spoiled_drawings_do_no_harm(at in any::<prop::sample::Index>(), with in "[-<>/\"'#&;.0-9eEa-z()% ]{0,6}", drop in 0_usize..6) {
        let at = at.index(WHOLE.len());
        let end = (at + drop).min(WHOLE.len());
        let spoiled = format!("{}{with}{}", &WHOLE[..at], &WHOLE[end..]);
        if let Ok(picture) = Picture::read(spoiled.as_bytes()) {
            prop_assert!(picture.size().0 > 0 && picture.size().1 > 0);
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Picture::read(&bytes);
        let _ = Picture::read(&[b"\x89PNG\r\n\x1A\n".as_slice(), &bytes].concat());
    }
}

mod pixels {
    use super::*;

    /// A PNG with this colour in every pixel, and a text that nobody is to see.
    fn png(width: u32, height: u32, kind: png::ColorType, pixel: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(kind);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.add_text_chunk("Author".to_owned(), "GEHEIM".to_owned()).expect("a text");
        let mut writer = encoder.write_header().expect("a head");
        writer.write_image_data(&pixel.repeat((width * height) as usize)).expect("pixels");
        writer.finish().expect("an end");
        out
    }

    fn read(bytes: &[u8]) -> Result<Pixels, PictureFault> {
        match Picture::read(bytes)?.content {
            Content::Pixels(pixels) => Ok(pixels),
            Content::Drawing(_) => unreachable!("a PNG is no text"),
        }
    }

    #[test]
    fn every_kind_of_pixel_is_read() {
        for (kind, pixel, colour, opacity) in [
            (png::ColorType::Grayscale, &[9_u8][..], [9, 9, 9], None),
            (png::ColorType::GrayscaleAlpha, &[9, 8], [9, 9, 9], Some(8)),
            (png::ColorType::Rgb, &[1, 2, 3], [1, 2, 3], None),
            (png::ColorType::Rgba, &[1, 2, 3, 4], [1, 2, 3], Some(4)),
            (png::ColorType::Rgba, &[1, 2, 3, 255], [1, 2, 3], None),
        ] {
            let pixels = read(&png(3, 2, kind, pixel)).expect("pixels");
            assert_eq!((pixels.width, pixels.height, pixels.colours), (3, 2, colour.repeat(6)));
            assert_eq!(pixels.opacity, opacity.map(|one| vec![one; 6]));
        }
    }

    #[test]
    fn what_is_written_is_the_pixels_alone() {
        let pixels = read(&png(30, 20, png::ColorType::Rgba, &[1, 2, 3, 4])).expect("pixels");
        let bytes = pixels.png();
        assert!(!bytes.windows(6).any(|part| part == b"GEHEIM"));
        assert_eq!(read(&bytes), Ok(pixels.clone()));
        assert_eq!(bytes, pixels.png());
    }

    #[test]
    fn damage_and_bombs_are_told() {
        let whole = png(30, 20, png::ColorType::Rgb, &[1, 2, 3]);
        for end in [8, 20, 40, whole.len() - 30, whole.len() - 13] {
            assert_eq!(read(&whole[..end]), Err(PictureFault::DamagedPng), "{end} of {}", whole.len());
        }
        let mut flipped = whole.clone();
        flipped[whole.len() / 2] ^= 0x40;
        assert_eq!(read(&flipped), Err(PictureFault::DamagedPng));
        // The head alone says 60,000 by 60,000: nothing is unpacked.
        let bomb = png(1, 1, png::ColorType::Rgb, &[0; 3]);
        let mut bomb = bomb;
        bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
        let check = {
            let mut crc = !0_u32;
            for byte in &bomb[12..29] {
                crc ^= u32::from(*byte);
                for _ in 0..8 {
                    crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
                }
            }
            !crc
        };
        bomb[29..33].copy_from_slice(&check.to_be_bytes());
        assert_eq!(read(&bomb), Err(PictureFault::TooManyPixels { width: 60_000, height: 60_000 }));
        let clear = png(3, 3, png::ColorType::Rgba, &[1, 2, 3, 0]);
        assert_eq!(read(&clear), Err(PictureFault::NothingSeen));
    }
}
