//! Each rule, shown in two registers: `tests/rules/<id>/flagged`, in which the lines that end in `# ← <id>` are flagged
//! and nothing else is, and `clean`, in which nothing is.

use std::collections::BTreeSet;
use std::fs;

use verzeichnis::diagnostic::Severity;
use verzeichnis::model::NoticeScope;
use verzeichnis::pipeline::{self, Checked, InputFile, notice};
use verzeichnis::report::Format;
use verzeichnis::rules::{self, Subject};
use verzeichnis::wording::Language;

use crate::registers::{file, files, path, told};

/// The remark of a line on which a finding is due.
const MARK: &str = "# ← ";

/// Findings as file, line and identifier.
type Found = BTreeSet<(String, usize, String)>;

fn marked(files: &[InputFile]) -> Found {
    let mut due = Found::new();
    for file in files {
        let text = String::from_utf8(file.content.clone().expect("bytes")).expect("UTF-8");
        for (index, line) in text.lines().enumerate() {
            if let Some((_, rule)) = line.split_once(MARK) {
                due.insert((file.path.clone(), index + 1, rule.trim().to_owned()));
            }
        }
    }
    due
}

/// What is found where the register is checked or, for a rule of notices, where one is written: of the group that its
/// records name, or of all.
fn checked(id: &str, files: Vec<InputFile>) -> Checked {
    let mut checked = pipeline::check(files);
    if rules::all().iter().any(|rule| rule.id == id && rule.subject == Subject::Writing) {
        let register = checked.register.take().expect("a register");
        let group = register.records.iter().find_map(|record| record.activity.group.clone());
        let scope = group.map_or(NoticeScope::All, NoticeScope::Group);
        checked.findings.extend(notice::check(&register, &scope, &[]));
    }
    checked
}

fn found(id: &str, files: Vec<InputFile>) -> Found {
    let checked = checked(id, files);
    let text = told(&checked, Format::Json, Language::German);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    findings
        .iter()
        .map(|finding| {
            let file = finding["file"].as_str().expect("a file").trim_start_matches("records/");
            let line = finding["start"]["line"].as_u64().expect("a line");
            let code = finding["code"].as_str().expect("a code");
            (file.to_owned(), usize::try_from(line).expect("a line"), code.to_owned())
        })
        .collect()
}

#[test]
fn every_rule_is_shown_flagged_and_clean() {
    let ids = rules::ids();
    let of_records = rules::all().into_iter().filter(|rule| rule.subject != Subject::Notices).map(|rule| rule.id);
    for id in of_records {
        let flagged = files(&format!("tests/rules/{id}/flagged"));
        let due = marked(&flagged);
        assert!(due.iter().any(|(_, _, rule)| *rule == id), "{id}/flagged marks no line with {MARK}{id}");
        assert_eq!(found(id, flagged), due, "{id}/flagged");
        let clean = files(&format!("tests/rules/{id}/clean"));
        assert_eq!(found(id, clean), Found::new(), "{id}/clean");
    }
    let folders = fs::read_dir(path("tests/rules")).expect("tests/rules");
    let folders: BTreeSet<String> =
        folders.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    let ids: BTreeSet<String> = ids.into_iter().map(str::to_owned).collect();
    assert_eq!(folders, ids, "tests/rules holds a folder for each rule, and no other");
}

/// Rules that are about notices alone are shown in texts, beside records where they are held against some. A mark stands
/// at the end of its line; a finding about the whole file is marked in the first.
#[test]
fn every_rule_about_notices_is_shown_flagged_and_clean() {
    let of_notices: Vec<_> = rules::all().into_iter().filter(|rule| rule.subject == Subject::Notices).collect();
    assert!(of_notices.len() > 5, "{of_notices:?}");
    for rule in of_notices {
        let lines = |kind: &str| {
            let (marked, found) = text(rule.id, kind);
            let found: BTreeSet<usize> = found.into_iter().map(|(line, _)| line).collect();
            (marked, found)
        };
        let (marked, found) = lines("flagged");
        assert!(!marked.is_empty(), "{}/flagged marks no line", rule.id);
        assert_eq!(found, marked, "{}/flagged", rule.id);
        assert_eq!(lines("clean"), (BTreeSet::new(), BTreeSet::new()), "{}/clean", rule.id);
    }
}

/// The lines of a rule's text that are marked, and those where it finds something, with its weight.
fn text(id: &str, kind: &str) -> (BTreeSet<usize>, BTreeSet<(usize, Severity)>) {
    let folder = format!("tests/rules/{id}/{kind}");
    let written = fs::read_to_string(path(&folder).join("text.txt")).expect("a text");
    let mark = format!(" ← {id}");
    let marked = written.lines().enumerate().filter(|(_, line)| line.ends_with(&mark)).map(|(index, _)| index + 1);
    let bare: String = written.lines().map(|line| format!("{}\n", line.trim_end_matches(&mark))).collect();
    let register = path(&folder).join("records").is_dir().then(|| {
        let checked = pipeline::check(files(&format!("{folder}/records")));
        checked.register.expect("a register of good shape")
    });
    let linted = pipeline::lint(vec![file("text.txt", bare)], register.as_ref());
    let source = linted.sources.get("text.txt").expect("the text");
    let own = linted.findings.iter().filter(|finding| finding.fault.code() == id);
    let found = own.map(|finding| {
        let start = finding.place.range(source).map_or(0, |range| range.start);
        (source.position(start).line, finding.severity)
    });
    (marked.collect(), found.collect())
}

/// A rule is told before it finds anything: its manual is whole, and it weighs no more than the list says.
#[test]
fn every_rule_has_a_manual_and_a_weight() {
    for rule in rules::all() {
        let lines: Vec<&str> = rule.manual().collect();
        let title = rule.title();
        assert!((8..=70).contains(&title.chars().count()) && !title.ends_with('.'), "{}: {title}", rule.id);
        let headings: Vec<&str> =
            lines.iter().copied().filter(|line| line.starts_with("# ") && *line != "# ").collect();
        let in_toml = |line: &&str| rules::HEADINGS.contains(line);
        assert_eq!(headings.into_iter().filter(in_toml).collect::<Vec<_>>(), rules::HEADINGS, "{}", rule.id);
        let part = |index: usize| -> Vec<&str> {
            let from = lines.iter().position(|line| *line == rules::HEADINGS[index]).expect("a heading") + 1;
            let rest = lines[from..].iter().copied();
            rest.take_while(|line| !rules::HEADINGS.contains(line)).filter(|line| !line.is_empty()).collect()
        };
        for index in 0..2 {
            assert!(part(index).concat().chars().count() >= 40, "{} {}", rule.id, rules::HEADINGS[index]);
        }
        let why = part(1).join(" ");
        assert!(why.contains("Art. ") || why.contains("§ "), "{} names no paragraph: {why}", rule.id);
        for index in 2..4 {
            let part = part(index);
            let fence = if rule.subject == Subject::Notices { "```text" } else { "```toml" };
            let is_block = part.first() == Some(&fence) && part.last() == Some(&"```") && part.len() > 2;
            assert!(is_block, "{} {}: {part:?}", rule.id, rules::HEADINGS[index]);
        }
        assert_ne!(part(2), part(3), "{}: what to write is what was wrong", rule.id);
        let heaviest = if rule.subject == Subject::Notices {
            text(rule.id, "flagged").1.into_iter().map(|(_, severity)| severity).min()
        } else {
            let findings = checked(rule.id, files(&format!("tests/rules/{}/flagged", rule.id))).findings;
            findings.iter().filter(|finding| finding.fault.code() == rule.id).map(|finding| finding.severity).min()
        };
        assert_eq!(heaviest, Some(rule.severity), "{}: as heavy as its list says, and no heavier", rule.id);
    }
}

/// Whatever a register makes of a rule, what a draft lacks stops nothing; and a rule that is off says nothing.
#[test]
fn a_register_sets_how_much_a_rule_weighs() {
    let weigh = |setting: &str, draft: bool| {
        let mut all = files("tests/rules/unknown-unit/flagged");
        for one in &mut all {
            let mut text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            if one.path == "register.toml" {
                // It ends with the table of rules.
                text.push_str(&format!("unknown-unit = \"{setting}\"\n"));
            } else if draft {
                text = format!("status = \"entwurf\"\n{text}");
            }
            *one = file(&one.path, text);
        }
        let findings = pipeline::check(all).findings;
        findings.iter().find(|one| one.fault.code() == "unknown-unit").map(|one| one.severity)
    };
    assert_eq!(weigh("fehler", false), Some(Severity::Error));
    assert_eq!(weigh("warnung", false), Some(Severity::Warning));
    assert_eq!(weigh("hinweis", false), Some(Severity::Hint));
    for setting in ["fehler", "warnung", "hinweis"] {
        assert_eq!(weigh(setting, true), Some(Severity::Hint), "{setting}");
    }
    assert_eq!(weigh("aus", false), None);
    assert_eq!(weigh("aus", true), None);
}
