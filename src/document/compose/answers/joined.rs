//! Rows that say the same of several things are one row: read once, heard once, and shorter.

use super::super::super::{Cell, Inline};
use super::super::setting;

/// Joins rows whose cells agree; the row stands where the first of them stood. Gives what each row is of, and its cells.
pub fn joined<T>(rows: impl Iterator<Item = (T, Vec<Cell>)>) -> Vec<(Vec<T>, Vec<Cell>)> {
    let mut out: Vec<(Vec<T>, Vec<Cell>)> = Vec::new();
    for (of, cells) in rows {
        match out.iter_mut().find(|(_, known)| *known == cells) {
            Some((all, _)) => all.push(of),
            None => out.push((vec![of], cells)),
        }
    }
    out
}

/// Names in a line, which head a row: parted by semicolons, since a name may hold a comma.
pub fn names<'a>(all: impl Iterator<Item = &'a str>) -> Cell {
    Cell(vec![vec![Inline::Strong(setting::line(&all.collect::<Vec<_>>().join("; ")))]])
}

#[cfg(test)]
mod tests {
    use super::super::super::setting::plain;
    use super::*;

    #[test]
    fn rows_that_agree_are_one_where_the_first_stood() {
        let says = |says: &str| vec![Cell(vec![plain(says)])];
        let rows = [("Name", says("1 Jahr")), ("Akte", says("2 Jahre")), ("Anschrift", says("1 Jahr"))];
        let all = joined(rows.into_iter());
        assert_eq!(all, [(vec!["Name", "Anschrift"], says("1 Jahr")), (vec!["Akte"], says("2 Jahre"))]);
        assert_eq!(joined(std::iter::empty::<(u8, _)>()), []);
    }

    #[test]
    fn names_share_a_line() {
        let head = names(["Finanzamt", "Zoll, Köln"].into_iter());
        assert_eq!(head, Cell(vec![vec![Inline::Strong("Finanzamt; Zoll, Köln".to_owned())]]));
    }
}
