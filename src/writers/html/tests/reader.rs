//! A small reader of markup, for the tests alone. It fails on anything that the writer has no need of: comments,
//! attributes without quotation marks, entities beyond the four that escaping makes, elements out of order.

/// A piece of markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A start tag; an attribute without a value has an empty one.
    Open {
        /// The element.
        name: String,
        /// Its attributes, unescaped.
        attributes: Vec<(String, String)>,
    },
    /// An end tag.
    Close(String),
    /// Unescaped text.
    Text(String),
}

const VOID: [&str; 3] = ["br", "input", "meta"];
const INLINE: [&str; 10] = ["a", "abbr", "br", "code", "rect", "small", "span", "strong", "svg", "title"];

/// The pieces of a page.
pub fn pieces(page: &str) -> Vec<Piece> {
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
    let mut out = Vec::new();
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').expect("text stands in an element");
            out.push(Piece::Text(unescaped(&rest[..end])));
            rest = &rest[end..];
            continue;
        };
        if let Some(name) = tag.strip_prefix('/') {
            let (name, after) = name.split_once('>').expect("an end tag's end");
            out.push(Piece::Close(name.to_owned()));
            rest = after;
            continue;
        }
        let (open, after) = start(tag);
        let raw = match &open {
            Piece::Open { name, .. } if name == "style" || name == "script" => Some(format!("</{name}>")),
            Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => None,
        };
        out.push(open);
        rest = after;
        if let Some(end) = raw {
            rest = &rest[rest.find(&end).expect("its end")..];
        }
    }
    balanced(&out);
    out
}

fn start(tag: &str) -> (Piece, &str) {
    let end = tag.find([' ', '>']).expect("a name's end");
    let (name, mut rest) = tag.split_at(end);
    assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "<{name}>");
    let mut attributes = Vec::new();
    while let Some(attribute) = rest.strip_prefix(' ') {
        let end = attribute.find(['=', ' ', '>']).expect("an attribute's end");
        let (name, after) = attribute.split_at(end);
        if let Some(value) = after.strip_prefix("=\"") {
            let (value, after) = value.split_once('"').expect("a closing quotation mark");
            attributes.push((name.to_owned(), unescaped(value)));
            rest = after;
        } else {
            attributes.push((name.to_owned(), String::new()));
            rest = after;
        }
    }
    let rest = rest.strip_prefix('>').expect("a start tag's end");
    (Piece::Open { name: name.to_owned(), attributes }, rest)
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains(['<', '>']), "{text}");
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (entity, after) = part.split_once(';').expect("an entity's end");
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            other => panic!("&{other};"),
        });
        out.push_str(after);
    }
    out
}

fn balanced(pieces: &[Piece]) {
    let mut open = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Open { name, .. } if VOID.contains(&name.as_str()) => {}
            Piece::Open { name, .. } => open.push(name),
            Piece::Close(name) => assert_eq!(open.pop(), Some(name)),
            Piece::Text(_) => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// The document's text in reading order, a line a block, a picture's alternative before what it shows; white space collapses as HTML collapses it.
pub fn text(page: &str) -> Vec<String> {
    read(page, false)
}

/// The frame's text in the same way.
pub fn frame(page: &str) -> Vec<String> {
    read(page, true)
}

fn read(page: &str, frame: bool) -> Vec<String> {
    let mut lines = String::new();
    // For every open element: whether it is in the head, whether it is frame.
    let mut open = vec![(false, false)];
    for piece in pieces(page) {
        match piece {
            Piece::Open { name, attributes } => {
                if name == "br" {
                    lines.push(' ');
                } else if !INLINE.contains(&name.as_str()) {
                    lines.push('\n');
                }
                let value = |wanted: &str| attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
                if value("role").is_some_and(|role| role == "img") {
                    lines.push_str(value("aria-label").expect("a picture has an alternative"));
                    lines.push('\n');
                }
                if !VOID.contains(&name.as_str()) {
                    let (head, outer) = open.last().copied().unwrap_or_default();
                    let marked = attributes.iter().any(|(attribute, _)| attribute == "data-frame");
                    open.push((head || name == "head", outer || marked));
                }
            }
            Piece::Close(name) => {
                open.pop();
                if !INLINE.contains(&name.as_str()) {
                    lines.push('\n');
                }
            }
            Piece::Text(text) => {
                if open.last() == Some(&(false, frame)) {
                    lines.push_str(&text.replace('\n', " "));
                }
            }
        }
    }
    lines.lines().map(collapsed).filter(|line| !line.is_empty()).collect()
}

/// HTML collapses ASCII white space; a non-breaking space stays.
pub fn collapsed(line: &str) -> String {
    line.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
