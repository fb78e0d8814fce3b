//! Rows that say the same of several things are one row: read once, heard once, and shorter.

use super::super::super::Cell;

/// Joins rows whose cells agree from the second on. The first cell then holds the paragraphs of all of them, and
/// the row stands where the first of them stood.
pub fn joined(rows: Vec<Vec<Cell>>) -> Vec<Vec<Cell>> {
    let mut out: Vec<Vec<Cell>> = Vec::new();
    for mut row in rows {
        match out.iter_mut().find(|known| known[1..] == row[1..]) {
            Some(known) => known[0].0.append(&mut row[0].0),
            None => out.push(row),
        }
    }
    out
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
}
