//! What a screen reader's user may rely on in every PDF, beyond what a validator sees (ISO 14289-1, 7.2 to 7.6): one
//! title, headings without gaps, tables with caption, heads and no empty cell, lists as lists, links that say where
//! they lead; and for those who see, letters that are large enough.

use verzeichnis::pipeline::EditionKind;

use crate::pdf_file::reader::{Kid, Reader, Tag};
use crate::registers::{build, files, output, register};
use crate::{cases, notice};

/// Every register with its editions, as finished files.
fn finished() -> Vec<(String, Vec<u8>)> {
    let folders = cases::names().into_iter().map(|name| format!("tests/cases/{name}/records"));
    let mut all = Vec::new();
    for folder in folders.chain(["records".to_owned()]) {
        let register = register(files(&folder));
        for edition in [EditionKind::Public, EditionKind::Internal] {
            let bytes = output(&build(&register, edition), ".pdf").to_vec();
            all.push((format!("{folder}, {edition:?}"), bytes));
        }
    }
    for (name, register, scope) in notice::notices() {
        all.push((name, output(&notice::built(&register, &scope), ".pdf").to_vec()));
    }
    all
}

/// The level of a heading.
fn level(tag: &Tag) -> Option<usize> {
    tag.role.strip_prefix('H').and_then(|level| level.parse().ok())
}

/// What an element must be, where it stands.
fn complaint(tag: &Tag, around: &[&Tag]) -> Option<&'static str> {
    let parent = around.last().map_or("", |tag| tag.role.as_str());
    let roles: Vec<&str> = tag.tags().map(|tag| tag.role.as_str()).collect();
    let only = |allowed: &[&str]| roles.iter().all(|role| allowed.contains(role)) && tag.kids.len() == roles.len();
    let says = !tag.text().trim().is_empty();
    let scope = |scope: &str| tag.attributes.iter().any(|one| one == scope);
    match tag.role.as_str() {
        "Document" => (!around.is_empty()).then_some("stands inside of something"),
        "Sect" if roles.first().is_none_or(|first| !first.starts_with('H')) => Some("does not begin with its heading"),
        "Sect" => (!says).then_some("is empty"),
        "P" | "Caption" | "Lbl" | "LBody" | "Span" | "Code" => (!says).then_some("is empty"),
        "TD" => (!says || parent != "TR").then_some("is empty or not in a row"),
        "TH" if !says => Some("is empty"),
        "TH" => {
            let table = around.iter().rev().find(|tag| tag.role == "Table");
            let first = table.and_then(|table| table.tags().find(|tag| tag.role == "TR"));
            let heads = first.is_some_and(|first| std::ptr::eq(first, *around.last().expect("a row")));
            (!scope(if heads { "Scope=Column" } else { "Scope=Row" })).then_some("heads nothing")
        }
        "TR" if roles.first() != Some(&"TH") => Some("has no head"),
        "TR" => {
            let table = around.iter().rev().find(|tag| tag.role == "Table");
            let first = table.and_then(|table| table.tags().find(|tag| tag.role == "TR"));
            let spanned = |cell: &Tag| if cell.attributes.iter().any(|one| one == "ColSpan=2") { 2 } else { 1 };
            let columns = |row: &Tag| row.tags().map(spanned).sum::<usize>();
            (first.map(columns) != Some(columns(tag))).then_some("has not as many cells as there are columns")
        }
        "Table" => {
            let rows = roles.strip_prefix(&["Caption"]).unwrap_or_default();
            (rows.len() < 2 || rows.iter().any(|role| *role != "TR")).then_some("has not caption, head, rows")
        }
        "L" => (!only(&["LI"]) || roles.is_empty()).then_some("has no items"),
        "LI" => (roles != ["Lbl", "LBody"] && roles != ["LBody"]).then_some("has no body"),
        "TOC" => (!only(&["TOCI"]) || roles.is_empty()).then_some("has no entries"),
        "TOCI" => (roles != ["Reference"] && roles != ["P", "TOC"]).then_some("leads nowhere"),
        "Reference" => (roles != ["Link"]).then_some("leads nowhere"),
        "Link" => {
            let text = tag.text().replace('\u{AD}', "").replace('\u{A0}', " ");
            // An entry of the contents ends in its page: a number that is told as one where it is heard.
            let shown = |says: &str| match parent {
                "Reference" => says.replace(", Seite ", " ").replace(", Page ", " "),
                _ => says.to_owned(),
            };
            let paged = |says: &str| parent != "Reference" || says.contains(", Seite ") || says.contains(", Page ");
            let says = |says: &str| text.trim() == shown(says).trim() && paged(says);
            let annotations: Vec<&String> = tag
                .kids
                .iter()
                .filter_map(|kid| match kid {
                    Kid::Link(says) => Some(says),
                    Kid::Text(_) | Kid::Tag(_) => None,
                })
                .collect();
            (annotations.is_empty() || !annotations.into_iter().all(|one| says(one)))
                .then_some("does not say what it says")
        }
        "Figure" => (!tag.attributes.iter().any(|one| one.starts_with("Alt=") && one.len() > 20))
            .then_some("has no alternative"),
        _ => level(tag).is_none().then_some("is no element of ours"),
    }
}

#[test]
fn every_element_is_what_its_place_asks() {
    for (name, bytes) in finished() {
        let (root, order) = Reader::new(&bytes).tags();
        let mut wrong = Vec::new();
        let mut levels = Vec::new();
        let mut links = 0;
        root.walk(&mut Vec::new(), &mut |tag, around| {
            if let Some(complaint) = complaint(tag, around) {
                wrong.push(format!("{} {complaint}: {}", tag.role, tag.text()));
            }
            levels.extend(level(tag));
            links += usize::from(tag.role == "Link");
        });
        assert!(wrong.is_empty(), "{name}: {}", wrong.join("\n"));
        // A notice leads to no more than the offices that it names.
        let some = if name.contains("hinweis") { 0 } else { 3 };
        assert!(links > some && levels.len() > 3, "{name}: links and headings were found");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}: one title");
        assert_eq!(levels[0], 1, "{name}: the title comes first");
        let gap = levels.windows(2).find(|pair| pair[1] > pair[0] + 1);
        assert!(gap.is_none(), "{name}: a heading is left out: {gap:?}");
        // What reads the page instead of the tree, to reflow it, reads the same.
        for (page, order) in order.iter().enumerate() {
            assert!(order.is_sorted(), "{name}, page {}: painted in another order than read", page + 1);
        }
    }
}

/// Each activity is a section of its own under its unit, with a heading one level below.
#[test]
fn every_activity_is_a_section() {
    let register = register(files("records"));
    let built = build(&register, EditionKind::Public);
    let (root, _) = Reader::new(output(&built, ".pdf")).tags();
    let mut activities = 0;
    root.walk(&mut Vec::new(), &mut |tag, around| {
        let sections = around.iter().filter(|tag| tag.role == "Sect").count();
        if tag.role == "Sect" && sections == 1 {
            assert_eq!(tag.tags().next().map(|tag| tag.role.as_str()), Some("H3"));
            activities += 1;
        }
    });
    assert_eq!(activities, 48);
}

/// The smallest letters are 9 pt, and most are of the body's 11 pt.
#[test]
fn letters_are_large_enough() {
    for (name, bytes) in finished() {
        let reader = Reader::new(&bytes);
        for page in 0..reader.count() {
            for (size, text) in reader.sizes(page) {
                assert!(size >= 8.999, "{name}, page {}: {size} pt: {text}", page + 1);
            }
        }
    }
    let built = build(&register(files("records")), EditionKind::Public);
    let reader = Reader::new(output(&built, ".pdf"));
    let lead = "Dieses Verzeichnis zeigt";
    let shown: Vec<_> = (0..reader.count()).flat_map(|page| reader.sizes(page)).collect();
    assert!(shown.iter().any(|(size, text)| text.starts_with(lead) && *size >= 12.0), "the lead is 12 pt");
    let body = "Keine Übermittlung.";
    let sizes: Vec<f32> = shown.iter().filter(|(_, text)| text.starts_with(body)).map(|(size, _)| *size).collect();
    assert!(sizes.len() > 20 && sizes.iter().all(|size| (*size - 11.0).abs() < 0.01), "the body is 11 pt: {sizes:?}");
}
