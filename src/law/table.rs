//! How the tables are written: lines that begin with `#` are remarks, the first other line names the columns, and tabs
//! stand between cells.

/// The rows of a table, below the names of its columns.
pub fn rows<const COLUMNS: usize>(text: &'static str) -> impl Iterator<Item = [&'static str; COLUMNS]> {
    text.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| {
        let mut row = [""; COLUMNS];
        row.iter_mut().zip(line.split('\t')).for_each(|(cell, written)| *cell = written);
        row
    })
}

/// The parts of a cell that holds several.
pub fn parts(cell: &'static str) -> Vec<&'static str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
pub mod tests {
    /// Holds a table to its form: every row has all columns, rows are in order, and a source or a doubt stands there.
    pub fn hold(text: &str, columns: usize, key: usize, doubt: usize) {
        let lines: Vec<Vec<&str>> =
            text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
        assert!(lines.len() > 5 && text.starts_with("# "), "a table with a head");
        for line in &lines {
            assert_eq!(line.len(), columns, "{line:?}");
        }
        let keys: Vec<String> = lines[1..].iter().map(|line| line[..key].join("\t").to_lowercase()).collect();
        assert!(keys.is_sorted(), "in order: {:?}", keys.windows(2).find(|pair| pair[0] > pair[1]));
        for line in &lines[1..] {
            assert!(!line[doubt].is_empty() || !line[columns - 1].is_empty(), "neither source nor doubt: {line:?}");
        }
    }
}
