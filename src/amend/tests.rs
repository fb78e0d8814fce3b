use proptest::prelude::*;

use super::*;

fn order() -> Vec<String> {
    ["bezeichnung", "stelle", "geaendert", "geprueft", "nummer", "intern"].map(str::to_owned).to_vec()
}

fn date(text: &str) -> Date {
    text.parse().expect(text)
}

fn amended(text: &str) -> Result<String, NotAmended> {
    let amended = day(text.as_bytes(), "geprueft", date("2026-10-01"), &order())?;
    Ok(String::from_utf8(amended.bytes).expect("UTF-8"))
}

#[test]
fn the_day_alone_is_exchanged_in_every_spelling() {
    for (before, after) in [
        ("bezeichnung = 'a'\ngeprueft = 2025-01-01\n", "bezeichnung = 'a'\ngeprueft = 2026-10-01\n"),
        (
            "\u{feff}a=1 # x\r\n\t\"geprueft\"  =\t2025-01-01 # y\r\n",
            "\u{feff}a=1 # x\r\n\t\"geprueft\"  =\t2026-10-01 # y\r\n",
        ),
        ("geprueft='2025-01-01'", "geprueft='2026-10-01'"),
        ("'geprueft' = \"2025-\\u00301-01\"", "'geprueft' = \"2026-10-01\""),
        ("geprueft = \"\"\"\r\n2025-01-01\"\"\"#x\r\n", "geprueft = \"\"\"2026-10-01\"\"\"#x\r\n"),
        ("geprueft = '''2025-01-01'''\n[geprueft2]", "geprueft = '''2026-10-01'''\n[geprueft2]"),
    ] {
        assert_eq!(amended(before).as_deref(), Ok(after), "{before:?}");
    }
}

#[test]
fn a_missing_key_comes_where_the_schema_has_it() {
    for (before, after) in [
        (
            "stelle = 'x'\nbezeichnung = 'a'\nnummer = '1'\n",
            "stelle = 'x'\ngeprueft = 2026-10-01\nbezeichnung = 'a'\nnummer = '1'\n",
        ),
        (
            "bezeichnung = 'a' # Name\n\n[intern]\ngeprueft = 2001-01-01\n",
            "bezeichnung = 'a' # Name\ngeprueft = 2026-10-01\n\n[intern]\ngeprueft = 2001-01-01\n",
        ),
        ("bezeichnung='a'", "bezeichnung='a'\ngeprueft=2026-10-01"),
        ("x = 1\r\nbezeichnung = 'a'", "x = 1\r\nbezeichnung = 'a'\r\ngeprueft = 2026-10-01"),
        ("  bezeichnung   = 'a'\r\n", "  bezeichnung   = 'a'\r\n  geprueft      = 2026-10-01\r\n"),
        (
            "bezeichnung = \"\"\"\na\nb\"\"\" # c\nnummer = '1'",
            "bezeichnung = \"\"\"\na\nb\"\"\" # c\ngeprueft = 2026-10-01\nnummer = '1'",
        ),
        ("\u{feff}# Kopf\n[intern]\n", "\u{feff}geprueft = 2026-10-01\n# Kopf\n[intern]\n"),
    ] {
        assert_eq!(amended(before).as_deref(), Ok(after), "{before:?}");
    }
}

#[test]
fn what_is_no_record_stays_as_it_is() {
    for text in ["", "a = ", "geprueft = 1", "geprueft.x = 1", "geprueft = 'bald'", "a = 1\na = 2", "[geprueft]"] {
        assert_eq!(amended(text), Err(NotAmended::Faulty), "{text:?}");
    }
    assert_eq!(day(b"a = '\xff'", "geprueft", date("2026-10-01"), &order()), Err(NotAmended::Faulty));
}

#[test]
fn the_day_before_is_told_and_the_same_day_changes_nothing() {
    let text = b"geprueft = '2026-10-01' # heute\r\n";
    let same = day(text, "geprueft", date("2026-10-01"), &order()).expect("a file");
    assert_eq!(same, Amended { bytes: text.to_vec(), before: Some(date("2026-10-01")) });
    let other = day(text, "geprueft", date("2026-10-02"), &order()).expect("a file");
    assert_eq!(other.before, Some(date("2026-10-01")));
}

/// A file as somebody might have it: keys in any order, remarks and blanks anywhere, line ends of either kind.
fn file() -> impl Strategy<Value = String> {
    let part = |lines: &'static [&'static str]| proptest::sample::select(lines);
    let head = prop::collection::vec(
        part(&["# Bemerkung: geprueft = 2001-01-01", "", "   ", "\t# ü 😀", "nummer = \"32 # 4\"", "leika = 'x'"]),
        0..4,
    );
    let keys = prop::collection::hash_set(
        part(&[
            "bezeichnung = \"Hunde = Steuer\"",
            "stelle='fb' # wer",
            "  geaendert   = 2020-02-29",
            "kurz = \"\"\"\ngeprueft = 2001-01-01\n\"\"\"",
            "zwecke = [\n  { text = 'a' }, # geprueft\n]",
            "archiv.satz = 'x'",
        ]),
        0..6,
    );
    let review =
        part(&["", "geprueft = 2024-01-31 # zuletzt", "\"geprueft\"='2024-01-31'", "\tgeprueft\t= 2024-01-31"]);
    let tail = part(&["", "[intern]\ngeprueft = 1999-01-01", "[intern.zurueckhaltung] # geheim\ngrund = 'x'\n"]);
    let bits = (any::<bool>(), any::<bool>(), any::<bool>());
    (head, keys, review, tail, bits).prop_map(|(head, keys, review, tail, (mark, windows, ended))| {
        let mut lines: Vec<&str> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        lines.extend(head.into_iter().filter(|line| {
            !line.contains(" = ") && !line.contains("='") || line.starts_with('#') || seen.insert(*line)
        }));
        lines.extend(keys);
        lines.insert(lines.len() / 2, review);
        lines.push(tail);
        let mut text = lines.join("\n");
        if ended {
            text.push('\n');
        }
        if windows {
            text = text.replace('\n', "\r\n");
        }
        format!("{}{text}", if mark { MARK } else { "" })
    })
}

proptest! {
    #[test]
    fn one_line_is_another_and_no_other_byte(text in file()) {
        let Ok(after) = amended(&text) else {
            // Nothing but blanks and remarks, or two keys alike: no file that `check` would let pass.
            prop_assert!(value(text.as_bytes()).is_none());
            return Ok(());
        };
        prop_assert_eq!(text.starts_with(MARK), after.starts_with(MARK));
        let (text, after) = (text.trim_start_matches(MARK), after.trim_start_matches(MARK));
        let (old, new): (Vec<&str>, Vec<&str>) = (text.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
        let same_before = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let (old_rest, new_rest) = (&old[same_before..], &new[same_before..]);
        let same_after = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(old, new)| old == new).count();
        let changed = &new_rest[..new_rest.len() - same_after];
        let replaced = &old_rest[..old_rest.len() - same_after];
        let had = value(text.as_bytes()).is_some_and(|value| value.get("geprueft").is_some());
        if had {
            prop_assert_eq!((replaced.len(), changed.len()), (1, 1));
            prop_assert_eq!(changed[0].replace("2026-10-01", "2024-01-31"), replaced[0]);
        } else if replaced.is_empty() {
            prop_assert_eq!(changed.len(), 1);
            prop_assert!(changed[0].contains("2026-10-01"));
        } else {
            // The last line had no end.
            prop_assert_eq!((replaced.len(), changed.len()), (1, 2));
            prop_assert_eq!(changed[0].trim_end_matches(['\r', '\n']), replaced[0]);
        }
        let ends = |text: &str| (text.matches("\r\n").count(), text.matches('\n').count());
        let windows = |text: &str| ends(text).0 == ends(text).1;
        prop_assert!(ends(text).1 == 0 || windows(text) == windows(after));
    }
}
