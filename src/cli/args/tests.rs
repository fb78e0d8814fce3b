//! Lines as they are typed, and what they mean.

use super::{choices::SIZES, *};
use crate::pipeline::{BodySize, EditionKind, Output};

fn run(line: &str) -> Result<Invocation, Misuse> {
    parse(line.split_whitespace().map(OsString::from)).1
}

#[test]
fn the_declaration_is_sound() {
    parser().debug_assert();
}

#[test]
fn what_is_left_out_is_filled_in() {
    let check = Invocation::Check { folder: "records".into(), format: Format::Human, fail_on: Severity::Error };
    assert_eq!(run("check"), Ok(check.clone()));
    assert_eq!(run("pruefen --lang en"), Ok(check));
    let build = |out: &str, edition| Invocation::Build {
        folder: "records".into(),
        out: out.into(),
        options: BuildOptions { edition, ..BuildOptions::default() },
        activity: None,
        previous: None,
        style: None,
        format: Format::Human,
    };
    assert_eq!(run("build"), Ok(build("public", EditionKind::Public)));
    assert_eq!(run("bauen --edition internal"), Ok(build("intern", EditionKind::Internal)));
    assert_eq!(run("build --edition internal --out x"), Ok(build("x", EditionKind::Internal)));
    let since = run("build --previous alt/verzeichnis.json").expect("a file");
    let Invocation::Build { previous, .. } = since else { panic!("{since:?}") };
    assert_eq!(previous, Some("alt/verzeichnis.json".into()));
    let large = BuildOptions { body_size: BodySize::MOST, ..BuildOptions::default() };
    let large = Invocation::Build {
        folder: "x".into(),
        out: "public".into(),
        options: large,
        activity: None,
        previous: None,
        style: None,
        format: Format::Human,
    };
    assert_eq!(run("build x --font-size 9 --font-size 18"), Ok(large));
    assert_eq!(run("schema"), Ok(Invocation::Schema(SchemaTask::Print)));
    assert_eq!(run("schema --check"), Ok(Invocation::Schema(SchemaTask::Compare("schema".into()))));
    assert_eq!(run("schema --check=x"), Ok(Invocation::Schema(SchemaTask::Compare("x".into()))));
    assert_eq!(run("schema --write x"), Ok(Invocation::Schema(SchemaTask::Write("x".into()))));
}

#[test]
fn parts_are_named_with_commas_or_one_by_one() {
    let only = |outputs: &[Output]| Invocation::Build {
        folder: "records".into(),
        out: "public".into(),
        options: BuildOptions { outputs: outputs.iter().copied().collect(), ..BuildOptions::default() },
        activity: None,
        previous: None,
        style: None,
        format: Format::Human,
    };
    assert_eq!(run("build --only data,pdf"), Ok(only(&[Output::Pdf, Output::Data])));
    assert_eq!(run("build --only data --only pdf"), Ok(only(&[Output::Pdf, Output::Data])));
    assert_eq!(run("build --only page --edition internal --only data"), Err(Misuse::NoInternalData));
}

#[test]
fn sizes_are_all_those_that_there_are() {
    let named: Vec<Option<BodySize>> = SIZES.iter().map(|(_, points)| BodySize::new(*points)).collect();
    let all: Vec<Option<BodySize>> = (BodySize::LEAST.points()..=BodySize::MOST.points()).map(BodySize::new).collect();
    assert_eq!(named, all);
    assert!(SIZES.iter().all(|(word, points)| *word == points.to_string()));
    assert_eq!(BodySize::new(BodySize::LEAST.points() - 1).or(BodySize::new(BodySize::MOST.points() + 1)), None);
}

#[test]
fn every_word_of_a_choice_is_understood() {
    for (word, format) in FORMATS {
        let found = run(&format!("check x --format {word} --fail-on hint"));
        assert_eq!(found, Ok(Invocation::Check { folder: "x".into(), format, fail_on: Severity::Hint }));
    }
}

#[test]
fn help_and_version_stand_anywhere() {
    for line in ["-h", "--help", "help", "hilfe", "--lang en -h"] {
        assert_eq!(run(line), Ok(Invocation::Help(None)), "{line}");
    }
    for line in ["build -h", "bauen x --draft --help", "help build", "help bauen", "-h build"] {
        assert_eq!(run(line), Ok(Invocation::Help(Some(Command::Build))), "{line}");
    }
    for line in ["-V", "--version", "check --version"] {
        assert_eq!(run(line), Ok(Invocation::Version), "{line}");
    }
}

#[test]
fn the_language_is_known_before_the_rest_is_understood() {
    let language = |line: &str| parse(line.split_whitespace().map(OsString::from)).0;
    assert_eq!(language("chekc"), Language::German);
    assert_eq!(language("chekc --lang en"), Language::English);
    assert_eq!(language("--lang=en --bogus"), Language::English);
    assert_eq!(language("check --lang en --lang de"), Language::German);
    assert_eq!(language("check -- --lang en"), Language::German);
    assert_eq!(language("check --lang"), Language::German);
}
