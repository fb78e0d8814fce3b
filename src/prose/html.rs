//! HTML: what a browser shows of it, in blocks. The tokens are those of the WHATWG's standard, so that no comment and no
//! script is taken for text.

use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::{Builder, Kind};

/// What is not read: no text of the page, or what leads elsewhere.
const SKIPPED: [&str; 12] = [
    "script", "style", "template", "noscript", "svg", "select", "textarea", "iframe", "object", "head", "nav", "button",
];
/// What stands within a line.
const INLINE: [&str; 33] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input",
    "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
];
/// The longest entity, in bytes: `&CounterClockwiseContourIntegral;`
const LONGEST: usize = 40;

/// Whether a file is HTML, by its name or by how it begins.
pub fn is_html(path: &str, text: &str) -> bool {
    let name = path.to_lowercase();
    if [".html", ".htm", ".xhtml"].iter().any(|end| name.ends_with(end)) {
        return true;
    }
    let mut begin = text.trim_start().chars();
    begin.next() == Some('<')
        && begin.next().is_some_and(|sign| sign.is_alphabetic() || sign == '!')
        && text.contains("</")
}

/// Reads HTML. Where a part to be skipped never ends, nothing is skipped but what a browser hides too.
pub fn read(text: &str) -> Builder {
    let (builder, is_open) = read_without(text, &SKIPPED);
    if is_open { read_without(text, &["script", "style", "template"]).0 } else { builder }
}

/// What is open while the page is read.
#[derive(Default)]
struct State {
    builder: Builder,
    skipped: Vec<String>,
    kind: Option<Kind>,
    bold: usize,
    /// Whether all of the block is bold, as headings are that are none.
    all_bold: bool,
}

impl State {
    fn end(&mut self) {
        // The name of a row is bold as well, and heads no section.
        let is_bold = self.all_bold && !self.builder.is_between() && self.kind != Some(Kind::Paragraph);
        let kind = if is_bold { Kind::Heading } else { self.kind.unwrap_or(Kind::Paragraph) };
        self.builder.end(kind);
        self.all_bold = true;
    }

    fn opened(&mut self, name: &str, skips: &[&str]) {
        if skips.contains(&name) {
            self.skipped.push(name.to_owned());
        }
        match name {
            "b" | "strong" => self.bold += 1,
            // A line that is broken may as well be a list.
            "br" | "wbr" => self.builder.push(' ', 0..0),
            _ if INLINE.contains(&name) => {}
            _ => {
                self.end();
                self.kind = match name {
                    "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "legend" | "summary" => Some(Kind::Heading),
                    "li" => Some(Kind::Item),
                    "th" => Some(Kind::Paragraph),
                    "p" | "div" | "span" if matches!(self.kind, Some(Kind::Item | Kind::Paragraph)) => self.kind,
                    _ => None,
                };
            }
        }
    }

    fn closed(&mut self, name: &str) {
        if let Some(at) = self.skipped.iter().rposition(|open| open == name) {
            self.skipped.truncate(at);
        }
        match name {
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            _ if INLINE.contains(&name) => {}
            _ => {
                self.end();
                if !matches!(name, "p" | "div") {
                    self.kind = None;
                }
            }
        }
    }

    fn text(&mut self, html: &str, span: Range<usize>, value: &str) {
        if !self.skipped.is_empty() {
            return;
        }
        if self.bold == 0 && !value.trim().is_empty() {
            self.all_bold = false;
        }
        for (sign, at) in placed(html, span, value) {
            self.builder.push(sign, at);
        }
    }
}

fn read_without(html: &str, skips: &[&str]) -> (Builder, bool) {
    let mut state = State { all_bold: true, ..State::default() };
    let seen = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        let word = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase();
        match event {
            CallbackEvent::OpenStartTag { name } => state.opened(&word(name), skips),
            CallbackEvent::EndTag { name } => state.closed(&word(name)),
            CallbackEvent::String { value } => {
                state.text(html, span.start..span.end, &String::from_utf8_lossy(value));
            }
            CallbackEvent::AttributeName { .. }
            | CallbackEvent::AttributeValue { .. }
            | CallbackEvent::CloseStartTag { .. }
            | CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::<_, Infallible, usize>::new(seen);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    state.end();
    (state.builder, !state.skipped.is_empty())
}

/// Each character of a text and where it stands in the file. What the two do not agree on stands at the whole.
fn placed(html: &str, span: Range<usize>, value: &str) -> Vec<(char, Range<usize>)> {
    let mut placed = Vec::with_capacity(value.len());
    let raw = html.get(span.clone()).unwrap_or_default();
    let mut at = 0;
    while let Some(sign) = raw[at..].chars().next() {
        let entity = (sign == '&').then(|| entity(&raw[at..])).flatten();
        let (text, length) = entity.unwrap_or_else(|| (sign.to_string(), sign.len_utf8()));
        placed.extend(text.chars().map(|sign| (sign, span.start + at..span.start + at + length)));
        at += length;
    }
    if placed.iter().map(|(sign, _)| *sign).eq(value.chars()) {
        return placed;
    }
    let start = span.start.min(html.len());
    value.chars().map(|sign| (sign, start..span.end.clamp(start, html.len()))).collect()
}

/// What the entity at the beginning of a text means, and its length in bytes.
fn entity(text: &str) -> Option<(String, usize)> {
    let end = text.bytes().skip(1).take(LONGEST).position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'#'))?;
    // Without a semicolon it is an entity only by custom: `&nbsp` and the like.
    let end = if text.as_bytes()[end + 1] == b';' { end + 2 } else { end + 1 };
    let written = &text[..end];
    let mut meant = String::new();
    let emitter = CallbackEmitter::<_, Infallible, ()>::new(|event: CallbackEvent<'_>, _: Span<()>| {
        if let CallbackEvent::String { value } = event {
            meant.push_str(&String::from_utf8_lossy(value));
        }
        None
    });
    let Ok(()) = Tokenizer::new_with_emitter(written, emitter).finish();
    (meant != written && !meant.is_empty()).then_some((meant, end))
}
