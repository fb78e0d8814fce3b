//! Style and script as they go into the page: as they stand in their files, without indentation, comments and empty
//! lines. Nothing is renamed or joined, so what a browser's tools show can be read.

/// The lines of a style or a script; a comment has its lines to itself and its marks on each of them.
pub fn compact(source: &str) -> String {
    let is_comment = |line: &&str| line.starts_with("//") || (line.starts_with("/*") && line.ends_with("*/"));
    let lines: Vec<&str> =
        source.lines().map(str::trim).filter(|line| !line.is_empty()).filter(|line| !is_comment(line)).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn what_a_browser_does_not_read_is_left_out() {
        assert_eq!(
            compact("/* Paper. */\n:root {\n  color: red; /* why */\n\n}\n"),
            ":root {\ncolor: red; /* why */\n}"
        );
        assert_eq!(compact("  // Why.\n  const a = \"// b\";\n"), "const a = \"// b\";");
    }
}
