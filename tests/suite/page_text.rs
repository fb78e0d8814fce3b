//! A page's text in reading order, a line a block, as a tokenizer that shares no code with ours reads it. What carries
//! `data-frame` is the page's own and left out; a picture's alternative stands before what it shows.

use html5gum::{Token, Tokenizer};

/// Elements without an end tag.
const VOID: [&[u8]; 4] = [b"br", b"input", b"link", b"meta"];
/// Elements that do not end a line.
const INLINE: [&[u8]; 10] = [b"a", b"abbr", b"code", b"image", b"path", b"rect", b"small", b"span", b"strong", b"svg"];

/// The document's lines on a page.
pub fn lines(page: &[u8]) -> Vec<String> {
    let mut text = String::new();
    // For every open element: its name, and whether its text is not the document's.
    let mut open: Vec<(Vec<u8>, bool)> = Vec::new();
    for token in Tokenizer::new(without_script(page).as_str()) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = tag.name.to_vec();
                if name == b"br" {
                    text.push(' ');
                } else if !INLINE.contains(&name.as_slice()) {
                    text.push('\n');
                }
                if name == b"div" && tag.attributes.get(&b"role"[..]).is_some_and(|role| role.as_slice() == b"img") {
                    let alternative = tag.attributes.get(&b"aria-label"[..]).expect("a picture has an alternative");
                    text.push_str(std::str::from_utf8(alternative).expect("UTF-8"));
                    text.push('\n');
                }
                if !VOID.contains(&name.as_slice()) {
                    let around = open.last().is_some_and(|(_, hidden)| *hidden);
                    let hidden = around || name == b"head" || tag.attributes.contains_key(&b"data-frame"[..]);
                    open.push((name, hidden));
                }
            }
            Token::EndTag(tag) => {
                let (name, _) = open.pop().expect("an end tag has a start");
                assert_eq!(name, tag.name.to_vec(), "elements nest");
                if !INLINE.contains(&name.as_slice()) {
                    text.push('\n');
                }
            }
            Token::String(words) => {
                if open.last().is_some_and(|(_, hidden)| !hidden) {
                    text.push_str(&String::from_utf8(words.to_vec()).expect("UTF-8").replace('\n', " "));
                }
            }
            Token::Doctype(_) => {}
            Token::Comment(_) => panic!("a page of ours holds no comment"),
            Token::Error(error) => panic!("{error:?}"),
        }
    }
    assert!(open.is_empty(), "elements left open: {open:?}");
    text.lines().map(folded).filter(|line| !line.is_empty()).collect()
}

/// White space folded as HTML folds it, soft hyphens left out; a non-breaking space stays.
pub fn folded(line: &str) -> String {
    line.replace('\u{AD}', "").split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page without what its scripts hold: the tokenizer does not know that a script's `<` begins no tag.
pub fn without_script(page: &[u8]) -> String {
    let mut rest = std::str::from_utf8(page).expect("UTF-8");
    let mut out = String::with_capacity(rest.len());
    while let Some(begin) = rest.find("<script") {
        let inside = begin + rest[begin..].find('>').expect("a tag ends") + 1;
        out.push_str(&rest[..inside]);
        rest = &rest[inside..];
        rest = &rest[rest.find("</script>").expect("a script ends")..];
    }
    out + rest
}
