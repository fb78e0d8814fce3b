use super::*;
use crate::document::{Frame, Index, Look};
use crate::model::Key;

const FACTS: FeedFacts = FeedFacts {
    page: "index.html",
    own: "changes.atom",
    folder: Some("https://stadt.example/verzeichnis"),
    issue: Some(14),
};

fn document(language: Language) -> Document {
    Document {
        sheet: None,
        language,
        frame: Frame {
            title: "Verzeichnis – Stadt <Musterstadt>".to_owned(),
            author: "Stadt <Musterstadt>".to_owned(),
            subject: String::new(),
            standing: String::new(),
            warning: None,
            date: "2026-11-01".to_owned(),
        },
        names: Vec::new(),
        index: Index::default(),
        look: Look::default(),
        body: Vec::new(),
    }
}

fn mention(key: &str, designation: &str) -> Mention {
    Mention { key: key.parse::<Key>().expect(key), designation: designation.to_owned() }
}

fn changes() -> Changes {
    Changes {
        issue: Some(13),
        stand: "2025-11-01".parse().expect("a day"),
        head: vec![Label::Title],
        added: vec![mention("hundesteuer", "Hunde & Steuer")],
        changed: vec![Changed {
            activity: mention("melderegister", "Melderegister"),
            formerly: Some("Meldewesen".to_owned()),
            labels: vec![Label::Designation, Label::Purposes],
        }],
        ended: vec![Ended {
            activity: mention("newsletter", "Newsletter"),
            formerly: None,
            on: Some("2026-03-31".parse().expect("a day")),
            labels: vec![Label::Recipients],
        }],
        removed: vec![Removed {
            activity: mention("baumfaellungen", "Baumfällungen"),
            part_of: Some(mention("baumschutz", "Baumschutz")),
        }],
        only_dates: 3,
    }
}

fn feed(language: Language, changes: &Changes, facts: &FeedFacts) -> String {
    String::from_utf8(write(&document(language), changes, facts)).expect("UTF-8").replace('\u{a0}', " ")
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> Vec<&'a str> {
    text.split(begin).skip(1).filter_map(|rest| rest.split_once(end)).map(|(inside, _)| inside).collect()
}

#[test]
fn each_change_is_an_entry_with_what_has_changed() {
    let feed = feed(Language::German, &changes(), &FACTS);
    assert_eq!(
        between(&feed, "<title>", "</title>"),
        [
            "Änderungen: Verzeichnis – Stadt &lt;Musterstadt&gt;",
            "Am Verzeichnis selbst",
            "Neu: Hunde &amp; Steuer",
            "Geändert: Melderegister",
            "Beendet: Newsletter",
            "Nicht mehr enthalten: Baumfällungen",
        ]
    );
    assert_eq!(
        between(&feed, "<content type=\"text\">", "</content>"),
        [
            "Geändert hat sich:\nTitel",
            "Diese Verarbeitungstätigkeit ist neu im Verzeichnis.",
            "Geändert hat sich:\nBezeichnung (bisher „Meldewesen“)\nZwecke",
            "Diese Verarbeitungstätigkeit ist beendet am 31.03.2026.\nAußerdem geändert:\nEmpfänger",
            "Diese Verarbeitungstätigkeit steht nicht mehr im Verzeichnis.\nSie ist jetzt Teil von „Baumschutz“.",
        ]
    );
    let page = "https://stadt.example/verzeichnis/index.html";
    assert_eq!(
        between(&feed, "<link rel=\"alternate\" type=\"text/html\" href=\"", "\""),
        ["", "", "#hundesteuer", "#melderegister", "#newsletter", "#baumschutz"].map(|at| format!("{page}{at}"))
    );
    assert!(feed.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://stadt.example/verzeichnis/changes.atom\"/>"
    ));
    assert!(between(&feed, "<updated>", "</updated>").iter().all(|time| *time == "2026-11-01T00:00:00Z"));
}

#[test]
fn names_are_given_once_and_stay() {
    let ids = |facts: &FeedFacts| -> Vec<String> {
        between(&feed(Language::German, &changes(), facts), "<id>", "</id>").into_iter().map(str::to_owned).collect()
    };
    let first = ids(&FACTS);
    assert_eq!(first.len(), 6);
    for (index, id) in first.iter().enumerate() {
        let digits = id.strip_prefix("urn:uuid:").expect("a UUID");
        assert_eq!((digits.len(), &digits[14..15]), (36, "8"), "{id}");
        assert!(["8", "9", "a", "b"].contains(&&digits[19..20]), "{id}");
        assert!(!first[..index].contains(id));
    }
    assert_eq!(first, ids(&FACTS));
    // The next edition tells other news in the same feed; another feed tells others.
    let next = ids(&FeedFacts { issue: Some(15), ..FACTS });
    assert_eq!(first[0], next[0]);
    assert!(first[1..].iter().all(|id| !next.contains(id)));
    let elsewhere = ids(&FeedFacts { folder: Some("https://andere.example"), ..FACTS });
    assert!(first.iter().all(|id| !elsewhere.contains(id)));
}

#[test]
fn without_an_address_links_are_relative_and_without_changes_there_is_no_entry() {
    let none = Changes {
        head: Vec::new(),
        added: Vec::new(),
        changed: Vec::new(),
        ended: Vec::new(),
        removed: Vec::new(),
        ..changes()
    };
    let feed = feed(Language::English, &none, &FeedFacts { folder: None, ..FACTS });
    assert!(!feed.contains("<entry>") && !feed.contains("rel=\"self\""));
    assert!(feed.contains("href=\"index.html\"") && feed.contains("<title>Changes: Verzeichnis"));
}
