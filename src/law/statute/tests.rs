use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::*;
use crate::law::table::{rows, tests::hold};
use crate::law::union::celex;

const TABLE: &str = include_str!("../statutes.tsv");

/// The cells that may be in doubt.
const CELLS: [&str; 8] = ["all", "since", "until", "successor", "last", "free", "note", "name"];

struct Row {
    short: &'static str,
    spellings: Vec<&'static str>,
    full: &'static str,
    level: &'static str,
    unit: &'static str,
    since: &'static str,
    until: &'static str,
    successor: &'static str,
    last: &'static str,
    free: &'static str,
    doubt: Vec<&'static str>,
    source: &'static str,
}

fn table() -> Vec<Row> {
    let read =
        |[short, spellings, full, level, unit, since, until, successor, last, free, _, doubt, source]: [&'static str;
             13]| {
            let (spellings, doubt) = (parts(spellings), parts(doubt));
            Row { short, spellings, full, level, unit, since, until, successor, last, free, doubt, source }
        };
    rows(TABLE).map(read).collect()
}

impl Row {
    fn doubts(&self, cell: &str) -> bool {
        self.doubt.contains(&cell) || self.doubt.contains(&"all")
    }

    /// What the program reads: nothing that is in doubt, but for ends, which become hints.
    fn cells(&self) -> String {
        let sure = |cell: &'static str, name: &str| if self.doubts(name) { "" } else { cell };
        let doubt = !self.until.is_empty() && (self.doubts("until") || self.doubts("successor"));
        let doubt = if doubt { "?" } else { "" };
        let unit = if self.doubts("all") { "" } else { self.unit };
        let (last, free) = (sure(self.last, "last"), sure(self.free, "free"));
        let cells = [self.short, self.level, unit, self.until, self.successor, last, free, doubt];
        cells.join("\t").trim_end_matches('\t').to_owned()
    }

    /// The names beside the short one. A long name that nobody would write out is not among them.
    fn names(&self) -> BTreeSet<&'static str> {
        let full = Some(self.full).filter(|full| full.chars().count() <= 45);
        self.spellings.iter().copied().chain(full).filter(|name| *name != self.short).collect()
    }
}

/// Spellings and ends as they should stand in their files.
fn made() -> [(&'static str, String); 2] {
    let (mut spellings, mut ended) = (BTreeSet::new(), BTreeSet::new());
    for row in table() {
        let cells = row.cells();
        // Always more than the three cells of another name.
        spellings.insert(format!("{}\t{cells}{}", row.short, if cells.matches('\t').count() < 2 { "\t" } else { "" }));
        spellings.extend(row.names().iter().map(|name| format!("{name}\t{}\t{}", row.short, row.level)));
        if !row.until.is_empty() {
            let names = row.spellings.iter().copied().chain([row.short]);
            ended.extend(names.map(|name| format!("{name}\t{cells}")));
        }
    }
    let file = |lines: BTreeSet<String>| {
        // By the name alone, as it is looked for.
        let mut lines: Vec<String> = lines.into_iter().collect();
        lines.sort_by(|one, other| key(one).cmp(key(other)).then_with(|| one.cmp(other)));
        format!("# Made of statutes.tsv by VERZEICHNIS_RENEW=1 cargo test --lib law::statute\n{}\n", lines.join("\n"))
    };
    [("spellings.txt", file(spellings)), ("ended.txt", file(ended))]
}

#[test]
fn the_files_are_made_of_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law");
    for (name, text) in made() {
        let path = folder.join(name);
        if std::env::var_os("VERZEICHNIS_RENEW").is_some() {
            fs::write(&path, &text).expect("the file can be written");
        }
        let stands = fs::read_to_string(&path).unwrap_or_default();
        assert!(stands == text, "src/law/{name} is old: VERZEICHNIS_RENEW=1 cargo test --lib law::statute");
    }
}

#[test]
fn the_table_is_whole() {
    hold(TABLE, 13, 1, 11);
    let table = table();
    let short: BTreeSet<&str> = table.iter().map(|row| row.short).collect();
    for row in &table {
        let Row { short: name, .. } = row;
        assert!(row.doubt.iter().all(|cell| CELLS.contains(cell)), "{name}: {:?}", row.doubt);
        assert!(["§", "Art."].contains(&row.unit), "{name}");
        let date = |text: &str| text.parse::<Date>().ok();
        assert!(row.since.is_empty() || date(row.since).is_some(), "{name}");
        assert!(row.until.is_empty() || date(row.until).is_some(), "{name}");
        if let (Some(since), Some(until)) = (date(row.since), date(row.until)) {
            assert!(since < until, "{name} ends before it begins");
        }
        for successor in parts(row.successor) {
            assert!(short.contains(successor), "{name}: its successor {successor} stands in no row");
        }
        assert!(row.last.is_empty() || row.last.parse::<u16>().is_ok_and(|last| last > 0), "{name}");
        assert!(!row.full.is_empty() && !row.source.is_empty(), "{name}");
        assert!(row.source != "memory" || !row.doubt.is_empty(), "{name}: what is from memory is in doubt");
        assert!(!row.free.contains(' '), "{name}");
    }
    assert!(table.len() > 700);
}

#[test]
fn no_name_means_two_acts_of_one_level() {
    let mut seen = BTreeMap::new();
    for row in table() {
        for name in row.names().into_iter().chain([row.short]) {
            if let Some(other) = seen.insert((name, row.level), row.short) {
                assert_eq!(other, row.short, "{name} means two acts of {}", row.level);
            }
        }
    }
}

/// The number by which EUR-Lex knows an act follows from its name: so it needs no other source.
#[test]
fn numbers_of_the_union_follow_from_names() {
    let of_the_union = table().into_iter().filter(|row| row.level == "EU" && !row.free.ends_with("/TXT"));
    let mut count = 0;
    for row in of_the_union {
        let names: Vec<&str> = row.spellings.iter().copied().chain([row.short, row.full]).collect();
        assert!(names.iter().any(|name| celex(name).as_deref() == Some(row.free)), "{}: {}", row.short, row.free);
        count += 1;
    }
    assert!(count > 30);
}

#[test]
fn an_act_is_found_by_every_name() {
    for row in table() {
        for name in row.names().into_iter().chain([row.short]) {
            let land = row.level;
            let found = statute(name, land).unwrap_or_else(|| panic!("{name} in {land}"));
            assert!(
                (found.short, found.level) == (row.short, row.level) || !row.names().contains(name),
                "{name}: {found:?}"
            );
            assert!(is_known(name));
        }
    }
    let bmg = statute("Bundesmeldegesetz", "NW").expect("an act");
    assert_eq!((bmg.short, bmg.by_article, bmg.last, bmg.until), ("BMG", Some(false), Some(58), None));
    let tmg = statute("TMG", "HE").expect("an act");
    assert_eq!((tmg.until.map(|day| day.to_string()).as_deref(), tmg.doubt), (Some("2024-05-13"), false));
    assert_eq!(tmg.successors(), ["DDG", "TDDDG"]);
    assert_eq!(statute("LDSG", "SH").map(|act| act.short), Some("LDSG SH"));
    assert_eq!(statute("LDSG", "RP").map(|act| act.short), Some("LDSG RP"));
    assert_eq!(statute("LDSG", "NW"), None);
    for unknown in ["", "A", "ZZZZ", "§", "#", "BMGX", "BM", "\u{10FFFF}"] {
        assert_eq!(statute(unknown, "NW"), None, "{unknown}");
        assert!(!is_known(unknown), "{unknown}");
    }
}

#[test]
fn a_name_is_known_with_what_people_add() {
    for name in ["UrhG a. F.", "BauGB 2017", "LWahlG/LWahlO NRW", "MG NRW / MeldDÜV NRW", "LDSG", "BMG n.F."] {
        assert!(is_known(name), "{name}");
    }
    for name in ["XYZG a. F.", "LWahlG/XYZ NRW", "Gesetz 2017", "2017"] {
        assert!(!is_known(name), "{name}");
    }
}

#[test]
fn what_was_meant_is_near() {
    for (name, meant) in [
        ("DSG NRV", Some("DSG NRW")),
        ("BGM", Some("BMG")),
        ("Bmg", Some("BMG")),
        ("KommHVO NRW", Some("KomHVO NRW")),
        ("PAußwG", Some("PAuswG")),
        ("Bundesmelde-Gesetz", Some("BMG")),
        ("QWERTZ", None),
        ("HStSatzung", None),
    ] {
        assert_eq!(nearest(name, "NW"), meant, "{name}");
    }
}
