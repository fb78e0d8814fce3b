//! What a city may write, and what not.

use super::{MAX_BYTES, StyleFault, StyleFaultKind as Kind, Stylesheet};

fn fault(text: &[u8]) -> Option<(usize, Kind)> {
    Stylesheet::read("stadt.css", text).err().map(|StyleFault { line, kind }| (line, kind))
}

#[test]
fn looks_may_change() {
    let style = "\u{FEFF}/* Stadt */\r\n:root { --accent: #7a003c; }\r\n@media (min-width: 40em) { h1 { font: 2rem/1.2 \"Frutiger\", serif } }\r\n.x { clip-path: url(#a); content: \"@import url(x)\" }\r\n";
    let read = Stylesheet::read("stadt.css", style.as_bytes()).expect("a style");
    assert!(read.text.starts_with("/* Stadt */\n:root") && read.text.ends_with('}'), "{}", read.text);
    assert!(!read.text.contains('\r'));
    assert_eq!(read.sha256.len(), 64);
}

#[test]
fn a_mark_behind_blanks_is_none_of_the_text() {
    let read = Stylesheet::read("stadt.css", "\n\u{FEFF}\u{C}\u{FEFF}h1 { color: red }".as_bytes()).expect("a style");
    assert_eq!(read.text, "h1 { color: red }");
    assert_eq!(fault("\n\u{FEFF}url(x.png)".as_bytes()), Some((2, Kind::Address)));
}

#[test]
fn nothing_is_called() {
    for (text, line, kind) in [
        ("h1 {}\n@import 'x.css';", 2, Kind::Import),
        ("@IMPORT url(x.css);", 1, Kind::Import),
        ("@\\69mport 'x.css';", 1, Kind::Import),
        ("h1 {\n background: url(https://a.example/x.png) }", 2, Kind::Address),
        ("h1 {\n background:\n URL( \"//a.example\" ) }", 3, Kind::Address),
        ("h1 { background: u\\72l(x.png) }", 1, Kind::Address),
        ("h1 { background: url(data:image/png;base64,AA) }", 1, Kind::Address),
        ("h1 { background: image-set('x.png' 1x) }", 1, Kind::Address),
        ("@font-face { font-family: x; src: url(x.woff2) }", 1, Kind::Address),
        ("@namespace url(http://www.w3.org/1999/xhtml);", 1, Kind::Address),
        ("h1 { a: url(x y) }", 1, Kind::Unclosed),
        ("@media screen { @supports (x: y) { h1 { a: src(\"x\") } } }", 1, Kind::Address),
        ("@charset \"utf-8\"; h1 {}", 1, Kind::Charset),
    ] {
        assert_eq!(fault(text.as_bytes()), Some((line, kind)), "{text}");
    }
}

#[test]
fn nothing_ends_the_element_and_nothing_is_no_text() {
    for (text, line, kind) in [
        ("h1 {}\n/* </style><script>alert(1)</script> */".as_bytes(), 2, Kind::EndsElement),
        (b"h1 { content: '</STYLE' }", 1, Kind::EndsElement),
        (b"h1 {}\n\nh2 { content: '\xE4' }", 3, Kind::NotUtf8),
        (b"h1 {}\n\x00", 2, Kind::Control),
        (b"h1 {}\nh2 { content: 'x\n' }", 2, Kind::Unclosed),
        (b"h1 {}\n}", 2, Kind::Unopened),
        (b"", 1, Kind::Empty),
        (b" /* nichts */ ", 1, Kind::Empty),
        (&vec![b' '; MAX_BYTES + 1], 1, Kind::TooLarge),
    ] {
        assert_eq!(fault(text), Some((line, kind)), "{}", String::from_utf8_lossy(&text[..text.len().min(60)]));
    }
    assert_eq!(fault("(".repeat(50_000).as_bytes()), Some((1, Kind::TooDeep)));
}
