//! Rows that say the same of several things are one row: read once, heard once, and shorter.

use super::super::super::{Cell, Inline};

/// Joins rows whose cells agree from the second on. The first cell then holds what those of all of them hold, names
/// alone in one line, and the row stands where the first of them stood.
pub fn joined(rows: Vec<Vec<Cell>>) -> Vec<Vec<Cell>> {
    let mut out: Vec<Vec<Cell>> = Vec::new();
    for mut row in rows {
        match out.iter_mut().find(|known| known[1..] == row[1..]) {
            Some(known) => row[0].0.drain(..).for_each(|paragraph| push(&mut known[0], paragraph)),
            None => out.push(row),
        }
    }
    out
}

/// Adds a paragraph to a cell; a name goes on where a name stands last.
fn push(cell: &mut Cell, paragraph: Vec<Inline>) {
    if let Some([Inline::Strong(names)]) = cell.0.last_mut().map(Vec::as_mut_slice)
        && let [Inline::Strong(name)] = paragraph.as_slice()
    {
        names.push_str("; ");
        names.push_str(name);
    } else {
        cell.0.push(paragraph);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::setting::plain;
    use super::*;

    #[test]
    fn rows_that_agree_are_one_where_the_first_stood() {
        let row = |name: &str, says: &str| vec![Cell(vec![plain(name)]), Cell(vec![plain(says)])];
        let all = joined(vec![row("Name", "1 Jahr"), row("Akte", "2 Jahre"), row("Anschrift", "1 Jahr")]);
        let together = vec![Cell(vec![plain("Name"), plain("Anschrift")]), Cell(vec![plain("1 Jahr")])];
        assert_eq!(all, [together, row("Akte", "2 Jahre")]);
        assert_eq!(joined(Vec::new()), Vec::<Vec<Cell>>::new());
    }

    #[test]
    fn names_alone_share_a_line() {
        let row = |name: &str| vec![Cell(vec![vec![Inline::Strong(name.to_owned())]]), Cell(vec![plain("alle")])];
        let [only] = &joined(vec![row("Finanzamt"), row("Zoll, Köln")])[..] else { panic!("one row") };
        assert_eq!(only[0], Cell(vec![vec![Inline::Strong("Finanzamt; Zoll, Köln".to_owned())]]));
    }
}
