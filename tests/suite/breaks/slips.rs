//! What people get wrong, each done to a record's lines.

use super::Broken;

type Slip = fn(&[String]) -> Option<Broken>;

/// Each slip with its name.
pub const SLIPS: &[(&str, Slip)] = &[
    ("a quotation mark forgotten", quote_forgotten),
    ("a quotation mark forgotten in a row", quote_forgotten_in_row),
    ("a comma forgotten in a row", comma_forgotten_in_row),
    ("a comma forgotten between rows", comma_forgotten_between_rows),
    ("a brace forgotten", brace_forgotten),
    ("a bracket forgotten", bracket_forgotten),
    ("a German date", german_date),
    ("an unknown key", unknown_key),
    ("a value that is none", wrong_value),
    ("the name left out", name_left_out),
    ("an unknown unit", unknown_unit),
    ("a citation without its article", wrong_citation),
    ("a period in the wrong number", wrong_period),
    ("a period in an unknown unit", unknown_period),
    ("a key given twice", key_twice),
    ("a key below [intern]", key_below_intern),
    ("a fault behind a tab and umlauts", behind_umlauts),
    ("typographic quotation marks", typographic_quotes),
    ("a path of Windows", windows_path),
    ("an equals sign forgotten", equals_forgotten),
    ("a line of prose", prose),
];

/// The index of the first line that fits.
fn find(lines: &[String], fits: impl Fn(&str) -> bool) -> Option<usize> {
    lines.iter().position(|line| fits(line))
}

/// The lines with one of them changed; what is wrong stands there.
fn changed(lines: &[String], at: usize, to: String, codes: &'static [&'static str]) -> Option<Broken> {
    assert_ne!(lines[at], to, "the slip changes something");
    let mut lines = lines.to_vec();
    lines[at] = to;
    Some(Broken { lines, at: at + 1..=at + 1, codes })
}

/// The lines with one more, which is wrong.
fn added(lines: &[String], behind: usize, line: &str, codes: &'static [&'static str]) -> Option<Broken> {
    let mut lines = lines.to_vec();
    lines.insert(behind + 1, line.to_owned());
    Some(Broken { lines, at: behind + 2..=behind + 2, codes })
}

fn designation(lines: &[String]) -> Option<usize> {
    find(lines, |line| line.starts_with("bezeichnung = "))
}

/// A row of a list that another row follows.
fn row(lines: &[String]) -> Option<usize> {
    (1..lines.len())
        .find(|at| lines[*at].starts_with("  {") && lines[*at].ends_with("},") && lines[at + 1].starts_with("  {"))
}

fn quote_forgotten(lines: &[String]) -> Option<Broken> {
    let at = designation(lines)?;
    changed(lines, at, lines[at].strip_suffix('"')?.to_owned(), &["unclosed-quote"])
}

fn quote_forgotten_in_row(lines: &[String]) -> Option<Broken> {
    let at = find(lines, |line| line.starts_with("  { ") && line.contains("\", "))?;
    changed(
        lines,
        at,
        lines[at].replacen("\", ", ", ", 1),
        &["unclosed-quote", "missing-comma", "unopened-quote", "unquoted-text"],
    )
}

fn comma_forgotten_in_row(lines: &[String]) -> Option<Broken> {
    let at = find(lines, |line| line.starts_with("  { ") && line.contains("\", "))?;
    changed(lines, at, lines[at].replacen("\", ", "\" ", 1), &["missing-comma"])
}

fn comma_forgotten_between_rows(lines: &[String]) -> Option<Broken> {
    let at = row(lines)?;
    let mut broken = changed(lines, at, lines[at].strip_suffix(',')?.to_owned(), &["missing-comma"])?;
    broken.at = at + 1..=at + 2;
    Some(broken)
}

fn brace_forgotten(lines: &[String]) -> Option<Broken> {
    let at = row(lines)?;
    changed(lines, at, lines[at].replace(" },", ","), &["unclosed-bracket", "line-break-in-row"])
}

fn bracket_forgotten(lines: &[String]) -> Option<Broken> {
    let close = find(lines, |line| line == "]")?;
    let open = lines[..close].iter().rposition(|line| line.ends_with(" = ["))?;
    let mut lines = lines.to_vec();
    lines.remove(close);
    Some(Broken { lines, at: open + 1..=close + 1, codes: &["unclosed-bracket"] })
}

fn german_date(lines: &[String]) -> Option<Broken> {
    let at = find(lines, |line| line.starts_with("geprueft = "));
    match at {
        Some(at) => changed(lines, at, "geprueft = 01.10.2026".to_owned(), &["german-date"]),
        None => added(lines, designation(lines)?, "geprueft = 01.10.2026", &["german-date"]),
    }
}

fn unknown_key(lines: &[String]) -> Option<Broken> {
    added(lines, designation(lines)?, "zustaendigkeit = \"unbekannt\"", &["unknown-key"])
}

fn wrong_value(lines: &[String]) -> Option<Broken> {
    match find(lines, |line| line.starts_with("status = ")) {
        Some(at) => changed(lines, at, "status = \"in Kraft\"".to_owned(), &["value-not-allowed"]),
        None => added(lines, designation(lines)?, "status = \"in Kraft\"", &["value-not-allowed"]),
    }
}

/// What is missing has no line of its own: it is told where the table begins.
fn name_left_out(lines: &[String]) -> Option<Broken> {
    let at = designation(lines)?;
    let mut lines = lines.to_vec();
    lines.remove(at);
    Some(Broken { lines, at: 1..=at + 1, codes: &["missing-key"] })
}

/// In a draft it would be a hint.
fn unknown_unit(lines: &[String]) -> Option<Broken> {
    if find(lines, |line| line == "status = \"entwurf\"").is_some() {
        return None;
    }
    let at = find(lines, |line| line.starts_with("stelle = "))?;
    changed(lines, at, "stelle = \"amt-99\"".to_owned(), &["unknown-unit"])
}

fn wrong_citation(lines: &[String]) -> Option<Broken> {
    let at = find(lines, |line| line.contains("rechtsgrundlagen = [\""))?;
    let begin = lines[at].find("rechtsgrundlagen = [\"")? + "rechtsgrundlagen = [\"".len();
    let end = begin + lines[at][begin..].find('"')?;
    let mut line = lines[at].clone();
    line.replace_range(begin..end, "§ 13 DSGVO");
    changed(lines, at, line, &["invalid-format"])
}

/// The place of the first period.
fn period(lines: &[String]) -> Option<(usize, std::ops::Range<usize>)> {
    let at = find(lines, |line| line.contains("frist = \""))?;
    let begin = lines[at].find("frist = \"")? + "frist = \"".len();
    Some((at, begin..begin + lines[at][begin..].find('"')?))
}

fn wrong_period(lines: &[String]) -> Option<Broken> {
    let (at, range) = period(lines)?;
    let mut line = lines[at].clone();
    line.replace_range(range, "1 Jahre");
    changed(lines, at, line, &["invalid-format"])
}

fn unknown_period(lines: &[String]) -> Option<Broken> {
    let (at, range) = period(lines)?;
    let mut line = lines[at].clone();
    line.replace_range(range, "3 Quartale");
    changed(lines, at, line, &["invalid-format"])
}

fn key_twice(lines: &[String]) -> Option<Broken> {
    added(lines, designation(lines)?, "bezeichnung = \"Noch ein Name\"", &["duplicate-key"])
}

fn key_below_intern(lines: &[String]) -> Option<Broken> {
    let internal = find(lines, |line| line == "[intern]")?;
    let from = find(lines, |line| line.starts_with("drittland = []") || line.starts_with("automatisiert = []"))?;
    let mut lines = lines.to_vec();
    let line = lines.remove(from);
    // One line less stands above it now.
    lines.insert(internal, line);
    Some(Broken { lines, at: internal + 1..=internal + 1, codes: &["misplaced-key"] }).map(missing_too)
}

/// What was moved away is missing where it stood, which is told at the name.
fn missing_too(mut broken: Broken) -> Broken {
    broken.at = 1..=*broken.at.end();
    broken
}

fn behind_umlauts(lines: &[String]) -> Option<Broken> {
    let codes = &["invalid-key", "unclosed-quote"];
    added(lines, designation(lines)?, "\tnummer = \"ÄÖÜäöüß €", codes)
}

fn typographic_quotes(lines: &[String]) -> Option<Broken> {
    let at = designation(lines)?;
    changed(lines, at, "bezeichnung = „Ein Name“".to_owned(), &["typographic-quotes"])
}

fn windows_path(lines: &[String]) -> Option<Broken> {
    added(lines, designation(lines)?, r#"nummer = "C:\Daten\Akte""#, &["backslash-in-text"])
}

fn equals_forgotten(lines: &[String]) -> Option<Broken> {
    let at = designation(lines)?;
    changed(lines, at, lines[at].replacen(" = ", " ", 1), &["missing-equals"])
}

fn prose(lines: &[String]) -> Option<Broken> {
    added(lines, designation(lines)?, "Hier fehlt noch etwas.", &["stray-text"])
}
