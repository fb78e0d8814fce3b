//! Words come out whole, and a line ends nowhere where it must not: Musterstadt in small, usual and large print.

use std::collections::BTreeSet;

use verzeichnis::document;
use verzeichnis::pipeline::{self, BodySize, BuildOptions, EditionKind, Output};

use crate::judges::text::Extractor;
use crate::registers::{self, files, output, register};

/// What the paper adds to the document's words: running lines, and what is said again on a further page.
const FRAME: [&str; 6] = ["Seite", "von", "Fortsetzung:", "•", "·", "…"];

/// The words that the document and the frame say, and the PDFs.
struct Printed {
    words: BTreeSet<String>,
    files: Vec<(u8, Vec<u8>)>,
}

fn printed() -> Printed {
    let register = register(files("records"));
    let document = registers::document(&register, EditionKind::Public, None);
    let frame = [&document.frame.title, &document.frame.author, &document.frame.standing];
    let lines = document::lines(&document);
    let said = lines.iter().chain(frame).flat_map(|line| line.split_whitespace()).chain(FRAME);
    let words = said.map(|word| word.replace('\u{AD}', "")).collect();
    let files = [BodySize::LEAST, BodySize::default(), BodySize::MOST].map(|body_size| {
        let options = BuildOptions { outputs: Output::Pdf.into(), body_size, ..BuildOptions::default() };
        let built = pipeline::build(register.clone(), &options, &|_, _| {});
        (body_size.points(), output(&built, ".pdf").to_vec())
    });
    Printed { words, files: files.into() }
}

/// Text as a reader of lines takes it: a soft hyphen at a line's end is where a word goes on (ISO 32000-1, 14.8.2.2.3).
fn lines(text: &str) -> Vec<Vec<String>> {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{AD}') {
        whole.push_str(before);
        rest = after.trim_start();
    }
    whole.push_str(rest);
    // Behind the box of a mark a comma stands as far off as a word would.
    let whole = whole.replace(" ,", ",");
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    whole.split(['\n', '\u{C}']).map(words).filter(|words| !words.is_empty()).collect()
}

/// Whether a line may end in the middle of this word: behind a hyphen, dash or slash of its own, within an address.
fn may_divide(end: &str, begin: &str) -> bool {
    end.ends_with(['-', '–', '/', '@']) || begin.starts_with(['.', '_', '?', '&', '#'])
}

/// The words of lines that the document does not have.
fn strange(lines: &[Vec<String>], words: &BTreeSet<String>) -> Vec<String> {
    let mut out = Vec::new();
    // What a further line has to begin with for the end of this one to be a word.
    let mut open = String::new();
    for line in lines {
        for (index, word) in line.iter().enumerate() {
            let joined = format!("{open}{word}");
            let goes_on = index == 0 && !open.is_empty() && may_divide(&open, word);
            let is_last = index + 1 == line.len();
            if goes_on && (words.contains(&joined) || is_last && begins_one(&joined, words)) {
                open = if words.contains(&joined) { String::new() } else { joined };
                continue;
            }
            if !open.is_empty() {
                out.push(std::mem::take(&mut open));
            }
            let is_number = word.chars().all(|one| one.is_ascii_digit() || one == '.');
            // A fingerprint too wide for a line stands on several.
            let is_part = word.len() >= 16 && words.iter().any(|whole| whole.len() == 64 && whole.contains(word));
            if words.contains(word) || is_number || is_part {
                continue;
            }
            if is_last && begins_one(word, words) {
                open.clone_from(word);
            } else {
                out.push(word.clone());
            }
        }
    }
    out
}

fn begins_one(begin: &str, words: &BTreeSet<String>) -> bool {
    words.range(begin.to_owned()..).next().is_some_and(|word| word.starts_with(begin))
}

#[test]
fn words_are_whole() {
    let Printed { words, files } = printed();
    // Poppler's reading order drops every hyphen at a line's end, those of a word too.
    let bare: BTreeSet<String> = words.iter().map(|word| word.replace('-', "")).collect();
    for (size, pdf) in files {
        for extractor in Extractor::ALL {
            let Some(text) = extractor.text(&pdf) else { continue };
            let found = match extractor {
                Extractor::PopplerInOrder | Extractor::Mupdf => strange(&lines(&text), &words),
                Extractor::Poppler | Extractor::MupdfWhole => strange(&lines(&text.replace('-', "")), &bare),
            };
            // Where two columns of a table come close, Poppler's guess at the reading order may take them for one line.
            let guessed = if extractor == Extractor::Poppler { text.split_whitespace().count() / 1000 } else { 0 };
            assert!(found.len() <= guessed, "{extractor:?} at {size} pt: {found:?}");
        }
    }
}

/// What stands before a number, or behind it, on the same line.
fn divides(end: &str, begin: &str) -> bool {
    let (end, begin) = (end.trim_start_matches(['(', '„']), begin.trim_end_matches([',', '.', ';', ')', '“']));
    let digit_next = begin.starts_with(|one: char| one.is_ascii_digit());
    let number = !end.is_empty() && end.chars().all(|one| one.is_ascii_digit());
    match end {
        "§" | "§§" => true,
        "Art." | "Abs." | "UAbs." | "S." | "Nr." | "Satz" | "Anlage" | "Tel." | "EUR" | "ca." => digit_next,
        "lit." | "Buchst." => begin.chars().count() == 1,
        "z." | "d." | "i." | "e." | "u." | "V." | "o." => begin.len() == 1,
        "Dr." | "Prof." => begin.starts_with(char::is_uppercase),
        _ => {
            number
                && matches!(
                    begin,
                    "Tage"
                        | "Tagen"
                        | "Wochen"
                        | "Monate"
                        | "Monaten"
                        | "Jahr"
                        | "Jahre"
                        | "Jahren"
                        | "Euro"
                        | "Bit"
                        | "Uhr"
                        | "Prozent"
                        | "%"
                        | "km"
                        | "ff"
                        | "Kalenderjahr"
                        | "Kalenderjahre"
                        | "Stunden"
                )
        }
    }
}

#[test]
fn no_line_ends_where_it_must_not() {
    let Printed { files, .. } = printed();
    for (size, pdf) in files {
        for extractor in [Extractor::PopplerInOrder, Extractor::Mupdf] {
            let Some(text) = extractor.text(&pdf) else { continue };
            let lines = lines(&text);
            assert!(lines.len() > 1500, "Musterstadt has many lines");
            let wrong: Vec<String> = lines
                .windows(2)
                .filter(|pair| divides(&pair[0][pair[0].len() - 1], &pair[1][0]))
                .map(|pair| format!("{} | {}", pair[0].join(" "), pair[1].join(" ")))
                .collect();
            assert!(wrong.is_empty(), "{extractor:?} at {size} pt:\n{}", wrong.join("\n"));
        }
    }
}

/// A test that sees nothing would pass.
#[test]
fn what_must_not_be_is_seen() {
    for (end, begin) in [("§", "147"), ("(Abs.", "1"), ("lit.", "e"), ("10", "Jahre,"), ("Dr.", "Meier"), ("z.", "B.")]
    {
        assert!(divides(end, begin), "{end} | {begin}");
    }
    let words = ["Haus", "E-Mail-Adresse", "a@b.example"].map(str::to_owned).into();
    let strange = |text: &str| strange(&lines(text), &words);
    assert_eq!(strange("E-Mail-\nAdresse a@\nb.example\nHa\u{AD}\nus"), Vec::<String>::new());
    assert_eq!(strange("Ha\nus"), ["Ha", "us"]);
    assert_eq!(strange("E-Mail-\nHaus"), ["E-Mail-"]);
}
