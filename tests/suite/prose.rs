//! Privacy notices in our own words, in `tests/prose/<name>`: a text, the register that it is held against where there is
//! one (`records`), and what is told of it (`expected.txt`). Renewed by `VERZEICHNIS_RENEW=1 cargo test --test suite prose`.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use verzeichnis::diagnostic::Severity;
use verzeichnis::model::NoticeScope;
use verzeichnis::pipeline::{self, InputFile, Linted};
use verzeichnis::report::{self, Format, Manner};
use verzeichnis::rules::{self, Subject};
use verzeichnis::wording::Language;

use crate::registers::{self, file, files, path};
use crate::{notice, renewal};

const FORMATS: [Format; 6] =
    [Format::Human, Format::Short, Format::Narrated, Format::Json, Format::Github, Format::Gitlab];

fn names() -> Vec<String> {
    let folders = fs::read_dir(path("tests/prose")).expect("tests/prose");
    let mut names: Vec<String> =
        folders.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The text of a case.
fn text(name: &str) -> InputFile {
    let folder = path("tests/prose").join(name);
    let text =
        ["text.txt", "text.html", "text.md"].into_iter().find(|name| folder.join(name).exists()).expect("a text");
    file(text, fs::read(folder.join(text)).expect("a text"))
}

fn linted(name: &str) -> Linted {
    let records = format!("tests/prose/{name}/records");
    let register = path(&records).is_dir().then(|| pipeline::check(files(&records)).register.expect("good shape"));
    pipeline::lint(vec![text(name)], register.as_ref())
}

fn told(linted: &Linted, format: Format, language: Language) -> String {
    let mut text = String::new();
    let manner = Manner { format, language, colour: false, folder: "" };
    report::print(&linted.findings, &linted.sources, manner, &mut text).expect("a text takes all");
    text
}

#[test]
fn every_notice_is_told_as_expected() {
    let names = names();
    assert!(names.len() >= 8, "{names:?}");
    for name in names {
        let linted = linted(&name);
        let human = told(&linted, Format::Human, Language::German);
        renewal::compare(&path("tests/prose").join(&name).join("expected.txt"), &human, "prose");
    }
}

/// Precision counts as much: a notice that says everything, alone and beside a register that agrees, is told nothing.
#[test]
fn a_complete_notice_is_told_nothing() {
    for name in ["vollstaendig", "einklang", "gemeinde", "parkausweis"] {
        let linted = linted(name);
        assert!(linted.findings.is_empty(), "{name}: {}", told(&linted, Format::Short, Language::German));
    }
    let linted = linted("kein-hinweis");
    let codes: Vec<_> = linted.findings.iter().map(|finding| (finding.fault.code(), finding.severity)).collect();
    assert_eq!(codes, [("not-a-notice", Severity::Hint)], "one hint instead of a dozen errors");
}

#[test]
fn every_rule_about_notices_is_among_the_cases() {
    let found: BTreeSet<&str> =
        names().iter().flat_map(|name| linted(name).findings).map(|finding| finding.fault.code()).collect();
    for rule in rules::all().into_iter().filter(|rule| matches!(rule.subject, Subject::Both | Subject::Notices)) {
        assert!(found.contains(rule.id), "{} is found in no case", rule.id);
    }
}

/// The place of a finding is the text in the file, entities and tags included.
#[test]
fn findings_point_into_the_file() {
    let due = [
        ("seite", "legitimate-interest-of-public-authority", "Art.&nbsp;6 Abs.&nbsp;1 lit.&nbsp;f DSGVO"),
        ("seite", "malformed-citation", "&sect;&nbsp;13 DSGVO"),
        ("seite", "vague-erasure-limit", "nicht"),
        ("seite", "placeholder", "[Name eintragen]"),
        ("altes-recht", "outdated-law", "§ 8 DSG NRW"),
        ("altes-recht", "outdated-law", "Telemediengesetz"),
        ("vorlage", "outdated-product", "Piwik"),
        ("vergleich", "period-differs-from-register", "7 Tagen"),
    ];
    for (name, code, words) in due {
        let linted = linted(name);
        let source = linted.sources.iter().next().expect("the text");
        let places = linted.findings.iter().filter(|finding| finding.fault.code() == code);
        let places: Vec<&str> =
            places.filter_map(|finding| finding.place.range(source)).map(|range| &source.text()[range]).collect();
        assert!(places.iter().any(|place| place.starts_with(words)), "{name} {code}: {places:?}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&told(&linted("vorlage"), Format::Json, Language::English)).expect("JSON");
    let piwik = json["findings"].as_array().expect("findings").iter().find(|one| one["code"] == "outdated-product");
    assert_eq!(piwik.expect("Piwik")["start"], serde_json::json!({ "line": 29, "column": 31 }));
}

/// The same text in the encodings and with the line ends that offices use gives the same findings at the same places.
#[test]
fn encodings_and_line_ends_change_nothing() {
    let plain = String::from_utf8(text("vorlage").content.expect("bytes")).expect("UTF-8");
    let told =
        |bytes: Vec<u8>| told(&pipeline::lint(vec![file("text.txt", bytes)], None), Format::Json, Language::German);
    let expected = told(plain.clone().into_bytes());
    let utf16 = [0xFEFF].into_iter().chain(plain.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let ansi = plain.chars().map(|sign| u8::try_from(u32::from(sign)).expect("Latin-1")).collect();
    for bytes in [utf16, ansi, plain.replace('\n', "\r\n").into_bytes(), format!("\u{feff}{plain}").into_bytes()] {
        assert_eq!(told(bytes), expected);
    }
}

/// What comes as a text and is none gets a sentence.
#[test]
fn what_is_no_text_is_named() {
    let code = |bytes: &[u8]| {
        let linted = pipeline::lint(vec![file("x.txt", bytes)], None);
        assert!(told(&linted, Format::Human, Language::English).contains("Help"), "{:?}", linted.findings);
        linted.findings[0].fault.code()
    };
    assert_eq!(code(b""), "empty-file");
    assert_eq!(code(b"%PDF-1.7"), "not-a-text");
    assert_eq!(code(b"PK\x03\x04..."), "not-a-text");
    assert_eq!(code(&[0x89, 0x8D, 0x90, 0x81]), "not-a-text");
    assert_eq!(code(b"a\0b"), "nul-byte");
    assert_eq!(code(&vec![b'a'; 6 * 1024 * 1024]), "file-too-large");
}

/// Texts made to be slow: everything a rule looks for, two hundred times.
#[test]
fn a_text_made_to_be_slow_is_read() {
    let once = "Datenschutz speichert personenbezogene Daten, löscht: IP-Adresse nicht gespeichert, Cookie Piwik § 1 Abs. 2 \
         Ihre Daten werden nicht gespeichert ausgedruckt nicht an Dritte Polizei ausgewertet Dienstleister statistischen Zwecken \
         Newsletter Löschung 7 Tage Stand zuletzt unverschlüsselt Formular Maßnahmen Schutz d.h. ";
    for (end, name) in [("\n", "a.txt"), (".\n\n- ", "b.txt"), ("<p>&auml;<b>", "c.html"), (" § § Art. 1 (", "d.txt")]
    {
        let text = format!("{once}{end}").repeat(200);
        let linted = pipeline::lint(vec![file(name, text)], None);
        assert!(!linted.findings.is_empty(), "{name}");
    }
}

/// What the program writes as a notice lacks nothing by its own rules.
#[test]
fn our_own_notices_lack_nothing() {
    let register = registers::register(files("records"));
    let group = NoticeScope::Group("internetauftritt".parse().expect("a key"));
    for scope in [NoticeScope::All, group] {
        let page = registers::output(&notice::built(&register, &scope), ".html").to_vec();
        let linted = pipeline::lint(vec![file("hinweise.html", page)], None);
        assert!(linted.findings.is_empty(), "{}", told(&linted, Format::Short, Language::German));
    }
}

/// Sentences as people write them, and whether a rule finds something in them.
#[test]
fn sentences_are_understood() {
    let complete = String::from_utf8(text("vollstaendig").content.expect("bytes")).expect("UTF-8");
    let cases = [
        ("tracking-without-consent", "Wir setzen Cookies für Google Analytics, sofern Sie nicht widersprechen.", true),
        ("tracking-without-consent", "Keine Sorge: Google Analytics setzt Cookies und wertet Ihre Besuche aus.", true),
        ("tracking-without-consent", "Wir setzen keine eigenen Cookies für Google Analytics.", false),
        ("unencrypted-transmission", "Unsere Formulare lassen sich nicht unverschlüsselt aufrufen.", false),
        ("unencrypted-transmission", "Ein unverschlüsselter Aufruf der Webseite wird umgeleitet.", false),
        ("unencrypted-transmission", "Unsere Formulare werden unverschlüsselt übertragen.", true),
        ("vague-erasure-limit", "Die Daten werden gelöscht, sobald es geht.", true),
        ("placeholder", "Verantwortlich ist die Stadt [Ort], [Anschrift].", true),
        ("contradictory-storage", "Eine Speicherung erfolgt nicht. Ihre Angaben werden ausgedruckt.", true),
        ("contradictory-storage", "Ihre Angaben werden ausgedruckt. Eine weitere Speicherung erfolgt nicht.", false),
        ("contradictory-storage", "Bankdaten werden nicht gespeichert. Ihr Brief kommt zur Akte.", false),
        ("contradictory-disclosure", "Die Protokolle gehen nicht an Dritte. Der Polizei werden sie übermittelt.", true),
        ("contradictory-disclosure", "Nicht an Dritte gehen sie, außer zur Strafverfolgung; dann auswertbar.", false),
        (
            "contradictory-disclosure",
            "An Dritte geben wir nichts, soweit kein Gesetz es verlangt. Die Polizei wird ausgewertet.",
            false,
        ),
        ("statistics-without-basis", "Zeit und IP-Adresse werten wir zu statistischen Zwecken aus.", true),
        (
            "statistics-without-basis",
            "IP-Adressen werten wir statistisch aus und geben sie nicht an Dritte weiter.",
            true,
        ),
        ("statistics-without-basis", "Mit der IP-Adresse erstellen wir keine Statistiken.", false),
        ("statistics-without-basis", "Aus der IP-Adresse erstellen wir keine Profile und Statistiken.", false),
        ("statistics-without-basis", "Die IP-Adresse wird gekürzt und zu statistischen Zwecken verwendet.", false),
        ("processing-without-period", "Für Umfragen erheben wir Ihre Adresse.", true),
        (
            "processing-without-period",
            "Für Umfragen erheben wir Ihre Adresse und löschen sie nach der Abmeldung.",
            false,
        ),
        (
            "processing-without-period",
            "Für Umfragen erheben wir Ihre Adresse und speichern sie, bis Sie widersprechen.",
            false,
        ),
        ("processing-without-period", "Daten der Umfrage werden gelöscht, wenn sie ausgewertet ist.", false),
        ("processing-without-period", "Adressen für die Umfrage speichern wir, wenn Sie teilnehmen.", true),
        ("readers-told-to-check-back", "Wir empfehlen, diese Seite regelmäßig zu lesen.", true),
        ("readers-told-to-check-back", "Bitte lesen Sie regelmäßig die Hinweise der Anbieter.", false),
        ("unencrypted-transmission", "Technische und organisatorische Maßnahmen schützen Ihre Daten.", false),
    ];
    let undated = complete.replace("Stand: 1. November 2026", "");
    for (stand, is_found) in [
        ("Stand: Mai 2026", false),
        ("Stand 01.05.2026", false),
        ("zuletzt geändert am 3.4.26", false),
        ("Diese Hinweise wurden zuletzt im März 2025 überarbeitet.", false),
        ("Letzte Aktualisierung: 2026-05-01", false),
        ("Last updated: 1 May 2026", false),
        ("Privacy notice as of May 2026", false),
        ("Version 2.1 vom 05/2026", false),
        ("- 1. Mai 2026", false),
        ("Wir sind auf dem Stand der Technik von 2024.", true),
        ("Es gilt das Gesetz, zuletzt geändert durch Art. 3 des Gesetzes vom 1. Mai 2024.", true),
        ("Stand: Rathaus", true),
        ("Verordnung (EU) 2016/679", true),
        ("", true),
    ] {
        let linted = pipeline::lint(vec![file("a.txt", format!("{undated}\n\n{stand}\n"))], None);
        let there = linted.findings.iter().any(|finding| finding.fault.code() == "notice-without-date");
        assert_eq!(there, is_found, "{stand}");
    }
    for (code, sentence, is_found) in cases {
        let text = format!("{complete}\n\nWeiteres\n\n{sentence}\n");
        let linted = pipeline::lint(vec![file("a.txt", text)], None);
        let there = linted.findings.iter().any(|finding| finding.fault.code() == code);
        assert_eq!(there, is_found, "{sentence}: {}", told(&linted, Format::Short, Language::German));
    }
}

/// Sections about the server's log as offices write them, and whether each leaves open what the log is for.
#[test]
fn a_log_is_asked_what_for() {
    let complete = String::from_utf8(text("vollstaendig").content.expect("bytes")).expect("UTF-8");
    let (before, rest) = complete.split_once("Zugriffsprotokolle\n").expect("a section about the log");
    let (_, after) = rest.split_once("Kontaktformular\n").expect("the next");
    let logged = "In Logfiles stehen:\n\n- Datum\n- Fehlermeldungen\n- Browser und Betriebssystem\n- IP-Adresse\n\n";
    let plain = |told: &str| format!("Logfiles\n\n{told}");
    let behind = |told: &str| format!("Logfiles\n\n{logged}{told}");
    let cases = [
        (behind(""), true),
        (behind("Die Daten werden nach 7 Tagen gelöscht und nicht mit anderen zusammengeführt."), true),
        (behind("Sie werden ausschließlich zur Fehlersuche und zur Abwehr von Angriffen ausgewertet."), false),
        (behind("Wir werten sie zu statistischen Zwecken aus und geben sie nicht an Dritte weiter."), false),
        (behind("Sie werden gelöscht, sobald sie für den Zweck ihrer Erhebung nicht mehr erforderlich sind."), true),
        (behind("Nicht zu anderen Zwecken als zur Störungsbeseitigung werten wir sie aus."), false),
        (behind("Zu anderen Zwecken verwenden wir sie nicht."), true),
        (behind("Ohne sie ist ein sicherer Betrieb nicht möglich."), false),
        (behind("Wir brauchen sie für:\n\n- den Betrieb der Seiten\n- die Systemsicherheit"), false),
        (behind("Soweit es zur Strafverfolgung erforderlich ist, geben wir die Protokolle der Polizei weiter."), true),
        (behind("Sie dienen der Sicherheit und werden bei Angriffen der Polizei übermittelt."), false),
        (behind("Die IP-Adresse wird anonymisiert, um einen Rückschluss auf Sie auszuschließen."), true),
        (behind("Anonymisiert werden sie zur Optimierung der Website ausgewertet."), false),
        (behind("Ihre Angaben im Kontaktformular verwenden wir, um zu antworten. Sie dienen nur diesem Zweck."), true),
        (behind("Verschlüsselung\n\nDiese Website verschlüsselt aus Sicherheitsgründen Ihre Daten."), true),
        (behind("Cookies\n\nMit Cookies verarbeiten wir Daten, um die Website sicher zu betreiben."), true),
        (plain("Um den sicheren Betrieb zu gewährleisten, erheben wir Daten.\n\nEs sind Logfiles mit Uhrzeit."), false),
        (plain("IP-Adresse, Datum, Browser. 7 Tage, dann gelöscht."), true),
        (plain("IP-Adresse, Datum, Browser. Zweck: IT-Sicherheit. 7 Tage, dann gelöscht."), false),
        ("Logfiles zur Abwehr von Angriffen\n\nGespeichert werden IP-Adresse und Zeit.".to_owned(), false),
        (format!("Zwecke\n\n- Betrieb dieser Website\n- Antworten auf Ihre Anfragen\n\n{}", behind("")), false),
        (format!("Zwecke\n\nWir wollen Ihre Anfragen beantworten.\n\n{}", behind("")), true),
        ("Server log\n\nThe server stores a log file with your address and operating system.".to_owned(), true),
        ("Server log\n\nThe server stores a log file so that we can detect attacks.".to_owned(), false),
    ];
    for (section, is_found) in cases {
        let linted = pipeline::lint(vec![file("a.txt", format!("{before}{section}\n\nAnfragen\n{after}"))], None);
        let there = linted.findings.iter().any(|finding| finding.fault.code() == "log-without-purpose");
        assert_eq!(there, is_found, "{section}");
    }
    for (head, is_found) in [("Wozu", false), ("Zweck", false), ("Frist", true)] {
        let table = format!(
            "<html><body><h1>Datenschutz</h1><p>Wir verarbeiten personenbezogene Daten und löschen sie.</p><h2>Was wir tun</h2>\
             <table><tr><th>Was</th><th>{head}</th></tr><tr><td>Logfiles speichern</td><td>Angriffe: 7 Tage</td></tr></table>"
        );
        let linted = pipeline::lint(vec![file("a.html", table)], None);
        let there = linted.findings.iter().any(|finding| finding.fault.code() == "log-without-purpose");
        assert_eq!(there, is_found, "{head}");
    }
}

/// What a notice lacks, sentence by sentence: each text is the complete one with a passage exchanged.
#[test]
fn parts_are_found_as_people_write_them() {
    let complete = String::from_utf8(text("vollstaendig").content.expect("bytes")).expect("UTF-8");
    let lacks = |text: &str, word: &str| {
        let linted = pipeline::lint(vec![file("a.txt", text.as_bytes())], None);
        let short = told(&linted, Format::Short, Language::German);
        short.lines().any(|line| line.contains("missing-notice-part") && line.contains(word))
    };
    let plain = complete.replace("\nlit. e", " lit. e");
    for (spelled, is_missing) in [
        ("Art. 6 Absatz 1 c)", false),
        ("Art. 6 Abs. 1 e", false),
        ("Art. 6 I e", false),
        ("Artikel 6 Absatz 1 Buchstabe e", false),
        ("Art. 13", true),
    ] {
        let text = plain.replace("Art. 6 Abs. 1 lit. e", spelled).replace("Art. 6 Abs. 1 lit. a", "Art. 13");
        assert_eq!(
            lacks(&text.replace(" i. V. m. § 3 Abs. 1 DSG NRW", "").replace(", § 3 Abs. 1 DSG NRW", ""), "Buchstaben"),
            is_missing,
            "{spelled}"
        );
    }
    let periods = ["Die Protokolle löschen wir 7 Tage nach dem Abruf. ", "löschen wir sie", "Danach löschen wir Ihre"];
    let without = periods.iter().fold(plain.clone(), |text, told| text.replace(told, ""));
    for (told, is_missing) in [
        ("Ihre Rechte\n\nLöschung verlangen Sie formlos. Wir antworten in einem Monat.", true),
        ("Recht auf Löschung\n\nWir antworten innerhalb von 30 Tagen.", true),
        ("Löschung\n\n14 Tage ab Versand.", false),
        ("Wir löschen 14 Tage nach dem Versand.", false),
    ] {
        assert_eq!(lacks(&format!("{without}\n\n{told}\n"), "gespeichert werden"), is_missing, "{told}");
    }
    let officer = "erreichen Sie unter derselben Anschrift und unter datenschutz@musterstadt.example";
    let text = complete.replace("Datenschutzbeauftragte\n\n", "").replace(officer, "heißt Maxi Weber. Sie hilft gern");
    assert!(complete.contains(officer) && lacks(&text, "Datenschutzbeauftragte"));
    let consequence = "; ohne sie können wir Ihnen nicht antworten.";
    for (told, is_missing) in [
        (". Ob Sie es tun, entscheiden Sie.", true),
        (". Andernfalls bleibt Ihre Anfrage liegen.", false),
        (". Nachteile haben Sie dadurch nicht.", false),
    ] {
        assert!(complete.contains(consequence));
        assert_eq!(
            lacks(&complete.replace(consequence, told), "was geschieht, wenn nicht, sagt"),
            is_missing,
            "{told}"
        );
    }
    let recipients = "Die Daten verarbeitet in unserem Auftrag das Kommunale Rechenzentrum Musterland (Art. 28 DSGVO)";
    for told in ["Ihre Daten geben wir nicht weiter", "Unser Rechenzentrum verarbeitet die Daten in unserem Auftrag"] {
        assert!(complete.contains(recipients));
        assert!(!lacks(&complete.replace("Empfänger\n", "Dritte\n").replace(recipients, told), "erhält"), "{told}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever a file holds, it is told in every format and both languages, and nothing panics.
    #[test]
    fn no_text_brings_it_down(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        words in proptest::collection::vec(prop::sample::select(vec![
            "Datenschutz", " personenbezogen ", "speichern", ". ", "\n\n", "§", " 8 DSG NRW", "Art. 6", " DSGVO", "Verfahrensverzeichnis",
            "IP-Adresse ", "nicht gespeichert", "ausgedruckt", "nicht an Dritte ", "Polizei übermittelt", " d.h. Angaben, die wir benötigen",
            "statistischen Zwecken", "Logfiles ", ", um zu sichern", "zur Abwehr ", "Dienstleister ", "Stand: ", "Löschung\n\n", "unverschlüsselt ", "Formular ", "Maßnahmen", "ohne Personenbezug", " 7 Tagen ", "löschen", "Stadt / das Amt", "die ", "<p>", "&sect;",
            "</p>", "<nav>", "Piwik", "Cookie", "\u{308}", "İ", "()", "[…]", "- ", "ẞ", "TMG", "Newsletter", "Art. 99 Abs. 9 lit. z ",
        ]), 0..60),
        html in any::<bool>(),
    ) {
        let name = if html { "a.html" } else { "a.txt" };
        let register = pipeline::check(files("tests/prose/vergleich/records")).register.expect("a register");
        for bytes in [bytes, words.concat().into_bytes()] {
            let linted = pipeline::lint(vec![file(name, bytes)], Some(&register));
            for format in FORMATS {
                for language in [Language::German, Language::English] {
                    told(&linted, format, language);
                }
            }
        }
    }
}
