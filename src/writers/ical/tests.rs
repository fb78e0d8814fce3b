use proptest::prelude::*;

use super::line::{Line, text};

/// What a reader makes of a folded line.
fn unfolded(lines: &str) -> String {
    lines.strip_suffix("\r\n").expect("a line's end").replace("\r\n ", "")
}

#[test]
fn texts_are_escaped() {
    assert_eq!(
        text("a, b; c\\d\r\ne\nf\tg\u{1b}\u{7f}ü: \"x\""),
        "a\\, b\\; c\\\\d\\ne\\nf\tg\u{fffd}\u{fffd}ü: \"x\""
    );
}

#[test]
fn lines_are_folded_at_75_bytes() {
    assert_eq!(Line::new("A", &"x".repeat(73)).folded(), format!("A:{}\r\n", "x".repeat(73)));
    assert_eq!(Line::new("A", &"x".repeat(74)).folded(), format!("A:{}\r\n x\r\n", "x".repeat(73)));
    assert_eq!(Line::new("A", &format!("{}ü", "x".repeat(72))).folded(), format!("A:{}\r\n ü\r\n", "x".repeat(72)));
}

proptest! {
    #[test]
    fn no_piece_is_long_and_nothing_is_lost(value in "[aü€😀 ]{0,300}") {
        let folded = Line::new("SUMMARY", &value).folded();
        for piece in folded.split_terminator("\r\n") {
            prop_assert!(piece.len() <= 75);
        }
        prop_assert_eq!(unfolded(&folded), format!("SUMMARY:{value}"));
    }
}
