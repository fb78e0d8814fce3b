//! The city's look: accent, logo and style are in page and PDF, as they are meant and with nothing beside; what is unfit is
//! told at its line; and `verify` knows with what a publication was made.

use std::collections::BTreeMap;
use std::fs;

use tempfile::TempDir;
use verzeichnis::diagnostic::Severity;
use verzeichnis::model::Register;
use verzeichnis::palette;
use verzeichnis::pipeline::verify::{self, Reason, Recorded, Verdict};
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, InputFile, Stylesheet};
use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use crate::judges;
use crate::pdf_file::reader::Reader;
use crate::registers::{build, file, files, output, register, told};

/// What editors noted in the logo, and nobody is to see.
const NOTED: &str = "NICHT-SICHTBAR";

/// The case's records.
fn case() -> Vec<InputFile> {
    files("tests/cases/gestaltung/records")
}

/// The case's records with another `[gestaltung]`, and with these files beside them.
fn with(design: &str, beside: Vec<InputFile>) -> Vec<InputFile> {
    let mut all = case();
    for one in &mut all {
        if one.path == "register.toml" {
            let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            let (before, after) = text.split_once("[gestaltung]").expect("a look");
            let (_, after) = after.split_once("\n\n").expect("what follows");
            *one = file("register.toml", format!("{before}[gestaltung]\n{design}\n\n{after}"));
        }
    }
    all.extend(beside);
    all
}

/// A PNG: a disc on nothing, with a note in it.
fn png() -> Vec<u8> {
    let side = 120_u32;
    let middle = f64::from(side) / 2.0;
    let pixel = |x: u32, y: u32| {
        let away = (f64::from(x) + 0.5 - middle).hypot(f64::from(y) + 0.5 - middle);
        let opacity = ((middle - away).clamp(0.0, 1.0) * 255.0).round();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
        [0x1D, 0x5F, 0x95, opacity as u8]
    };
    let data: Vec<u8> = (0..side).flat_map(|y| (0..side).flat_map(move |x| pixel(x, y))).collect();
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.add_text_chunk("Author".to_owned(), NOTED.to_owned()).expect("a note");
    let mut writer = encoder.write_header().expect("a head");
    writer.write_image_data(&data).expect("pixels");
    writer.finish().expect("an end");
    out
}

/// The case with a logo in pixels.
pub fn in_pixels() -> Register {
    let design =
        "akzent = \"#1f5a8a\"\nlogo = { datei = \"bilder/scheibe.png\", alternativtext = \"Eine blaue Scheibe\" }";
    register(with(design, vec![file("bilder/scheibe.png", png())]))
}

pub fn style() -> Stylesheet {
    Stylesheet::read("stadt.css", b"h1 { letter-spacing: .01em }\n.small { font-style: italic }\n").expect("a style")
}

/// The case with a style of the city's own, and pages of single activities.
pub fn styled(register: &Register) -> Built {
    let style = style();
    let options = BuildOptions { own_pages: true, style: Some(&style), ..BuildOptions::default() };
    pipeline::build(register.clone(), &options, &|_, _| {})
}

fn page(built: &Built, name: &str) -> String {
    let file = built.files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name}"));
    String::from_utf8(file.bytes.clone()).expect("UTF-8")
}

#[test]
fn accent_and_logo_are_in_page_and_pdf() {
    let built = build(&register(case()), EditionKind::Public);
    let index = page(&built, "index.html");
    let night = palette::hex(palette::at_night([0xA3, 0x12, 0x2B]));
    assert!(index.contains(":root{--accent:#a3122b}") && index.contains(&format!(":root{{--accent:{night}}}")));
    assert!(index.contains("<div class=\"logo\" role=\"img\" aria-label=\"Wappen der Stadt: eine Burg"));
    assert!(index.contains("img-src 'none'"), "shapes are part of the page");
    assert!(!page(&built, "fragment.html").contains("<svg viewBox"), "a city's page has its logo");
    let reader = Reader::new(output(&built, ".pdf"));
    let tags = reader.tags().0.dump();
    let figure = tags.lines().find(|line| line.contains("Burg mit drei Türmen")).expect("a figure");
    assert!(figure.trim().starts_with("Figure") && figure.contains("BBox"), "{figure}");
    // 0xA3 of 255, as page content spells it.
    assert!(reader.strings().iter().any(|text| text.contains("0.639 0.071 0.169 rg")), "the accent is painted");
}

#[test]
fn a_logo_in_pixels_is_in_page_and_pdf() {
    let built = build(&in_pixels(), EditionKind::Public);
    let index = page(&built, "index.html");
    assert!(index.contains("img-src data:;") && index.contains("href=\"data:image/png;base64,"));
    let dictionaries = Reader::new(output(&built, ".pdf")).images();
    let spaces: Vec<&str> = dictionaries.iter().map(|one| one.1.as_str()).collect();
    assert_eq!(spaces.len(), 2, "{spaces:?}");
    assert!(spaces.contains(&"DeviceRGB") && spaces.contains(&"DeviceGray"), "{spaces:?}");
    assert!(dictionaries.iter().all(|one| one.0 == (120, 120)));
}

#[test]
fn nothing_that_is_not_seen_gets_out() {
    for register in [register(case()), in_pixels()] {
        for file in styled(&register).files {
            let texts = if file.name.ends_with(".pdf") {
                Reader::new(&file.bytes).strings()
            } else {
                vec![String::from_utf8(file.bytes.clone()).expect("UTF-8")]
            };
            for text in texts {
                assert!(!text.to_uppercase().contains(NOTED), "{}: {text:.200}", file.name);
                assert!(!text.contains("inkscape") && !text.contains("wappen.png"), "{}", file.name);
            }
        }
    }
    let svg = case().into_iter().find(|one| one.path == "wappen.svg").and_then(|one| one.content.ok()).expect("a logo");
    assert!(String::from_utf8(svg).expect("UTF-8").contains(NOTED) && png().windows(5).any(|part| part == b"NICHT"));
}

/// Nothing depends on the order of files or of a hash table.
#[test]
fn the_same_look_gives_the_same_bytes() {
    let mut turned = case();
    turned.reverse();
    assert_eq!(styled(&register(case())), styled(&register(turned)));
    assert_eq!(styled(&in_pixels()), styled(&in_pixels()));
}

/// Pictures that no register names are as if they were not there, whatever they are.
#[test]
fn what_is_not_named_is_not_looked_at() {
    let beside = || vec![file("foto.png", "kein Bild"), file("boese.svg", "<svg onload='x'/>")];
    let mut all = files("tests/cases/stellen/records");
    let plain = build(&register(all.clone()), EditionKind::Public);
    all.extend(beside());
    let found = |files| pipeline::check(files).findings;
    assert_eq!(found(all.clone()), found(files("tests/cases/stellen/records")));
    assert_eq!(build(&register(all), EditionKind::Public), plain);
}

/// What is wrong with a look is an error at its line in `register.toml`, in both languages.
#[test]
fn what_is_unfit_is_told_at_its_line() {
    let logo = |name: &str| format!("logo = {{ datei = \"{name}\", alternativtext = \"Wappen\" }}");
    let svg = |inner: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n{inner}</svg>");
    let shape = "<rect width='9' height='9'/>";
    for (design, beside, code, german) in [
        (
            "akzent = \"#7aa5c4\"".to_owned(),
            vec![],
            "accent-contrast-too-low",
            "zu wenig ab: 2,3 : 1 statt mindestens 4,5 : 1",
        ),
        ("akzent = \"#737373\"".to_owned(), vec![], "accent-contrast-too-low", "von den getönten Flächen"),
        (logo("wapen.svg"), vec![], "logo-not-found", "Meinten Sie „wappen.svg“?"),
        (logo("../wappen.svg"), vec![], "logo-outside-folder", "führt aus dem Ordner"),
        (
            logo("x.svg"),
            vec![file("x.svg", svg("<script>alert(1)</script>"))],
            "logo-not-fit",
            "in Zeile 2 ein Skript („script“)",
        ),
        (logo("x.svg"), vec![file("x.svg", svg("<text>Stadt</text>"))], "logo-not-fit", "Schrift in Pfade um"),
        (
            logo("x.svg"),
            vec![file("x.svg", svg("<image href='http://a.example/x.png'/>"))],
            "logo-not-fit",
            "ein eingebettetes Bild",
        ),
        (logo("x.svg"), vec![file("x.svg", svg("<g>"))], "logo-not-fit", "kein gültiges SVG"),
        (
            logo("x.svg"),
            vec![file("x.svg", svg(&format!("{shape}<!--{}-->", "x".repeat(600_000))))],
            "logo-not-fit",
            "erlaubt sind 512 KB",
        ),
        (logo("x.png"), vec![file("x.png", b"\xFF\xD8\xFF\xE0 JPEG".to_vec())], "logo-not-fit", "ist ein JPEG"),
        (logo("x.png"), vec![file("x.png", &png()[..900])], "logo-not-fit", "ein beschädigtes PNG"),
    ] {
        let checked = pipeline::check(with(&design, beside));
        assert_eq!(checked.count(Severity::Error), 1, "{design}: {}", told(&checked, Format::Short, Language::German));
        let error = checked.findings.iter().find(|finding| finding.severity == Severity::Error);
        let finding = error.expect("the one that was counted");
        assert_eq!(finding.fault.code(), code, "{design}");
        let said = told(&checked, Format::Human, Language::German);
        assert!(said.contains("--> records/register.toml:9:"), "{said}");
        // A picture breaks no sentence.
        assert!(said.contains(german), "{german}\n{said}");
        let english = told(&checked, Format::Short, Language::English);
        assert!(!english.contains("Logo „") && !english.contains("Akzent"), "{english}");
        assert!(checked.register.is_some(), "a draft can be built without it");
    }
    let without = pipeline::check(with("logo = { datei = \"wappen.svg\" }", vec![]));
    let said = told(&without, Format::Human, Language::German);
    assert!(said.contains("missing-key") && said.contains("alternativtext"), "{said}");
}

fn published(built: &Built) -> BTreeMap<String, Vec<u8>> {
    built.files.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect()
}

fn compared(folder: &BTreeMap<String, Vec<u8>>, register: &Register, style: Option<&Stylesheet>) -> Verdict {
    let recorded = Recorded::read(&folder["manifest.json"]).expect("a manifest of ours");
    let options = BuildOptions { style, ..recorded.options };
    let built = pipeline::build(register.clone(), &options, &|_, _| {});
    let read = |name: &str, _: usize| -> Result<_, std::convert::Infallible> { Ok(folder.get(name).cloned()) };
    verify::folder(&built, options.edition, options.draft, Some(&recorded), read).expect("no error is possible")
}

#[test]
fn verify_knows_with_what_a_publication_was_made() {
    let register = register(case());
    let folder = published(&styled(&register));
    let recorded = Recorded::read(&folder["manifest.json"]).expect("a manifest of ours");
    assert_eq!(recorded.look.accent.as_deref(), Some("#a3122b"));
    assert_eq!(recorded.look.logo.map(|logo| logo.file).as_deref(), Some("wappen.svg"));
    assert_eq!(recorded.look.style.map(|style| style.sha256), Some(style().sha256));
    assert!(compared(&folder, &register, Some(&style())).is_same());
    let other = crate::registers::register(with("akzent = \"#1f5a8a\"", vec![]));
    assert_eq!(compared(&folder, &other, Some(&style())).reasons, [Reason::OtherLook]);
    assert_eq!(compared(&folder, &register, None).reasons, [Reason::Altered]);
    let plain = published(&build(&crate::registers::register(files("records")), EditionKind::Public));
    let manifest: serde_json::Value = serde_json::from_slice(&plain["manifest.json"]).expect("JSON");
    assert!(manifest["gestaltung"].is_null());
}

/// The judges of pages and PDFs over every kind of logo, with and without a style; pages by day and at night.
#[test]
fn the_judges_accept_every_look() {
    let folder = TempDir::new().expect("a folder");
    let registers = [("wappen", register(case())), ("scheibe", in_pixels())];
    let built: Vec<(&str, Built)> = registers.iter().map(|(name, register)| (*name, styled(register))).collect();
    let pdfs: Vec<(&str, &[u8])> = built.iter().map(|(name, built)| (*name, output(built, ".pdf"))).collect();
    judges::pdf::accept(&pdfs);
    let mut written = Vec::new();
    for (name, built) in &built {
        for page in ["index.html", "verarbeitung/sitzungen.html"] {
            let path = folder.path().join(format!("{name}-{}", page.replace('/', "-")));
            let file = built.files.iter().find(|file| file.name == page).expect("a page");
            fs::write(&path, &file.bytes).expect("written");
            written.push(path);
        }
    }
    judges::page::accept(&written.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}
