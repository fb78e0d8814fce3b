//! What `check` prints of a file that is broken.

use verzeichnis::pipeline::{self, InputFile};
use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use super::filled::{DAY, MARKER, with_internal};
use crate::registers::{file, files, told};

const FORMATS: [Format; 6] =
    [Format::Human, Format::Short, Format::Narrated, Format::Json, Format::Github, Format::Gitlab];

/// A register of the head and one record.
fn two(name: &str) -> [InputFile; 2] {
    let all = files("records");
    ["register.toml", name]
        .map(|name| with_internal(all.iter().find(|file| file.path == name).unwrap_or_else(|| panic!("no {name}"))))
}

/// Whether any format prints anything internal.
fn assert_hidden(files: Vec<InputFile>, what: &str) {
    let checked = pipeline::check(files);
    for format in FORMATS {
        let text = told(&checked, format, Language::German);
        let line = text.lines().find(|line| line.contains(MARKER) || line.contains(DAY));
        assert_eq!(line, None, "{what}, {format:?}");
    }
}

/// Both files are broken at each of these signs, one after the other, record and head.
fn each_sign(change: impl Fn(&mut String, usize, char)) {
    let [head, record] = two("gewerbeanzeigen.toml");
    for (which, one) in [&head, &record].into_iter().enumerate() {
        let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
        let signs: Vec<(usize, char)> = text.char_indices().filter(|(_, sign)| "[]{}\"=,\n".contains(*sign)).collect();
        let internal = text.find("[intern]").expect("[intern]");
        // All below `[intern]` and just above it; of the rest, which is long, every eleventh.
        for (index, (at, sign)) in signs.into_iter().enumerate() {
            // Without a bracket of its name there is no `[intern]`: its keys stand outside, and that they are unknown
            // there is what is told, at the keys. See below.
            if at + 200 < internal && index % 11 != 0 {
                continue;
            }
            let mut broken = text.clone();
            change(&mut broken, at, sign);
            let mut files = vec![head.clone(), record.clone()];
            files[which] = file(&one.path, broken);
            assert_hidden(files, &format!("{}, {sign:?} at {at}", one.path));
        }
    }
}

#[test]
fn nothing_broken_shows_what_is_internal() {
    assert_hidden(two("gewerbeanzeigen.toml").to_vec(), "nothing broken");
}

#[test]
fn no_sign_forgotten_shows_what_is_internal() {
    each_sign(|text, at, sign| text.replace_range(at..at + sign.len_utf8(), ""));
}

#[test]
fn no_sign_doubled_shows_what_is_internal() {
    each_sign(|text, at, sign| text.insert(at, sign));
}

/// A header that is not quite `[intern]`.
#[test]
fn no_slip_in_the_header_shows_what_is_internal() {
    let [head, record] = two("gewerbeanzeigen.toml");
    let text = String::from_utf8(record.content.expect("bytes")).expect("UTF-8");
    for header in
        ["[Intern]", "[INTERN]", "[[intern]]", "[intern", "intern]", "[ intern ]", "[\"intern\"]", "[interne]"]
    {
        let broken = text.replace("[intern]", header);
        assert_hidden(vec![head.clone(), file(&record.path, broken)], header);
    }
}
