//! Rows, their headings and what belongs to them, and lists in columns.

use super::*;

#[test]
fn column_headings_are_said_again_but_are_content_only_once() {
    let rows = (0..120).map(|row| vec![cell(&format!("Stelle {row}")), cell("alle Daten"), cell("12")]).collect();
    let document = document(vec![section("a", SectionKind::Activity, vec![tabled("Empfänger", rows)])]);
    let out = lay(&document);
    check(&out);
    parity(&document, &out);
    assert!(out.pages.len() >= 3);
    for page in &out.pages[1..] {
        let decoration: Vec<String> =
            page.items.iter().filter(|item| item.owner == Owner::Decoration).map(item_text).collect();
        let all = decoration.concat();
        assert!(all.contains("Fortsetzung: Empfänger") && all.contains("Zahl"), "{all}");
    }
    let heads = out.structure.nodes().iter().filter(|node| node.role == Role::ColumnHeader).count();
    assert_eq!(heads, 3);
}

#[test]
fn a_row_higher_than_a_page_is_divided() {
    let long = "Angaben über Verarbeitungen und ihre Zwecke ".repeat(400);
    let rows = vec![
        vec![cell("kurz"), cell("auch kurz"), cell("1")],
        vec![cell("lang"), Cell(vec![text(&long), text("und noch ein Absatz"), text(&long)]), cell("2")],
        vec![cell("kurz"), cell("auch kurz"), cell("3")],
    ];
    let document = document(vec![section("a", SectionKind::Activity, vec![tabled("Daten", rows)])]);
    let out = lay(&document);
    check(&out);
    parity(&document, &out);
    assert!(out.pages.len() > 2);
}

/// A name, and what is said of it on the same line, below it, or not at all: then the name's cell spans two columns.
#[test]
fn details_stand_with_their_names() {
    let name = || Cell(vec![vec![Inline::Strong("Name".to_owned())]]);
    let several = Cell(vec![text("eins"), text("zwei")]);
    let rows = vec![
        vec![name(), cell("Einzelheit"), cell("1")],
        vec![name(), several, cell("2")],
        vec![name(), Cell(Vec::new()), cell("3")],
    ];
    let document = document(vec![Block::Table(Table { caption: Some("Daten".to_owned()), ..detailed(rows) })]);
    let out = lay(&document);
    check(&out);
    parity(&document, &out);
    let rows = out.structure.nodes().iter().filter(|node| node.role == Role::TableRow);
    let roles: Vec<Vec<Role>> = rows
        .map(|row| {
            row.kids
                .iter()
                .map(|kid| match kid {
                    Kid::Node(cell) => out.structure.node(*cell).role,
                    Kid::Content(_) => panic!("a row holds cells"),
                })
                .collect()
        })
        .collect();
    assert_eq!(roles[0], [Role::WideColumnHeader, Role::ColumnHeader]);
    assert_eq!(roles[1..3], [[Role::RowHeader, Role::TableCell, Role::TableCell]; 2].map(Vec::from));
    assert_eq!(roles[3], [Role::WideRowHeader, Role::TableCell]);
    let lines: BTreeSet<String> = out.pages[0]
        .items
        .iter()
        .flat_map(runs)
        .filter(|run| ["Name", "Einzelheit", "eins", "zwei"].contains(&said(&run.glyphs).trim()))
        .map(|run| format!("{:.1}", run.y))
        .collect();
    assert_eq!(lines.len(), 5, "of two names and a detail on one line, two details below, a name alone: {lines:?}");
}

/// Two entries side by side, each counted by a screen reader.
#[test]
fn an_index_is_a_list_in_columns() {
    let entry = |words: &str| vec![Inline::Strong(format!("{words}:")), Inline::Text(format!(" {words} lang"))];
    let entries: Vec<_> = ["Abs.", "AO", "BGB", "lit."].map(entry).into();
    let document = document(vec![section("a", SectionKind::Part, vec![Block::Index(entries)])]);
    let out = lay(&document);
    check(&out);
    parity(&document, &out);
    let items = out.structure.nodes().iter().filter(|node| node.role == Role::ListItem).count();
    assert_eq!(items, 4);
    let lefts: BTreeSet<String> = out.pages[0]
        .items
        .iter()
        .filter(|item| matches!(item.owner, Owner::Content(_)))
        .flat_map(runs)
        .map(|run| format!("{:.0}", run.x))
        .collect();
    assert!(lefts.len() >= 2, "{lefts:?}");
}
