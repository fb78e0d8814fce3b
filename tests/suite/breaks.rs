//! Every real record, broken in more than ten ways as people break them: the finding stands at the right line, with a
//! German sentence and what to do about it.

mod slips;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use serde_json::Value;
use verzeichnis::diagnostic::Severity;
use verzeichnis::pipeline::{self, InputFile};
use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use crate::registers::{file, files, told};
use slips::SLIPS;

/// A record that was broken.
pub struct Broken {
    lines: Vec<String>,
    /// Where a finding may stand, lines counted from 1.
    at: RangeInclusive<usize>,
    /// What is found.
    codes: &'static [&'static str],
}

/// An error as a program reads it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    line: usize,
    code: String,
    message: String,
    help: String,
}

/// The errors in one file.
fn errors(files: Vec<InputFile>, path: &str) -> BTreeSet<Told> {
    let checked = pipeline::check(files);
    for format in [Format::Human, Format::Short, Format::Narrated, Format::Github, Format::Gitlab] {
        // None may panic; of a sound file, one that programs read says nothing.
        drop(told(&checked, format, Language::German));
    }
    let json: Value = serde_json::from_str(&told(&checked, Format::Json, Language::German)).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    let errors: BTreeSet<Told> = findings
        .iter()
        .filter(|finding| finding["severity"] == "error" && finding["file"] == format!("records/{path}"))
        .map(|finding| Told {
            line: finding["start"]["line"].as_u64().map_or(0, |line| usize::try_from(line).expect("a line")),
            code: finding["code"].as_str().expect("a code").to_owned(),
            message: finding["message"].as_str().unwrap_or_default().to_owned(),
            help: finding["help"].as_str().unwrap_or_default().to_owned(),
        })
        .collect();
    assert!(errors.is_empty() || checked.count(Severity::Error) > 0, "what has errors ends with 1");
    errors
}

/// A German sentence begins with a capital letter or a quotation mark and ends.
fn is_sentence(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(|first| first.is_uppercase() || first == '„');
    begins && text.ends_with(['.', '?', '!']) && text.split(' ').count() >= 3
}

#[test]
fn every_record_broken_in_ten_ways_is_told_at_the_line() {
    let all = files("records");
    let head = all.iter().find(|file| file.path == "register.toml").expect("register.toml").clone();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for record in all.iter().filter(|file| file.path != "register.toml") {
        let text = String::from_utf8(record.content.clone().expect("bytes")).expect("UTF-8");
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        // What a record alone lacks, without the others to which it refers.
        let before: BTreeSet<String> = errors(vec![head.clone(), record.clone()], &record.path)
            .into_iter()
            .map(|error| error.code + &error.message)
            .collect();
        let mut applied = 0;
        for (name, slip) in SLIPS {
            let Some(Broken { lines, at, codes }) = slip(&lines) else { continue };
            applied += 1;
            let broken = file(&record.path, lines.join("\n") + "\n");
            let mut errors = errors(vec![head.clone(), broken], &record.path);
            errors.retain(|error| !before.contains(&(error.code.clone() + &error.message)));
            let fits = |error: &Told| at.contains(&error.line) && codes.contains(&error.code.as_str());
            let told = |error: &Told| is_sentence(&error.message) && !error.help.is_empty();
            if !errors.iter().any(fits)
                || !errors.iter().all(told)
                || !errors.iter().all(|error| at.contains(&error.line))
            {
                wrong.push(format!("{}, {name}, lines {at:?} {codes:?}: {errors:#?}", record.path));
            }
        }
        assert!(applied >= 10, "{}: only {applied} slips fit", record.path);
        count += applied;
    }
    assert!(wrong.is_empty(), "{} of {count} are told wrongly:\n{}", wrong.len(), wrong.join("\n"));
}
