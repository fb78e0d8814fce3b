//! What an SVG may hold: a list of what can be drawn. What can do more than be seen, and what would be lost, is refused by
//! its name and line. What is never seen (metadata, comments, what an editor notes for itself) just stays behind.

use std::collections::{HashMap, HashSet};

use usvg::roxmltree::{Document, Node, NodeId};

use crate::picture::{Feature, PictureFault};

const SVG: &str = "http://www.w3.org/2000/svg";

/// How deep elements may stand in each other, with what they repeat: usvg goes down by recursion.
const MAX_DEPTH: usize = 48;
/// How many elements there may be, with what they repeat.
const MAX_ELEMENTS: usize = 20_000;

/// Elements that are drawn, that say how, or that are never seen.
const KNOWN: [&str; 19] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "style",
    "title",
    "desc",
];
/// Elements that are never seen, whatever is in them.
const UNSEEN: [&str; 4] = ["title", "desc", "metadata", "view"];

/// Searches a document.
///
/// # Errors
/// It is no SVG, or holds what may not be in a logo.
pub fn search(document: &Document) -> Result<(), PictureFault> {
    let root = document.root_element();
    if !is(&root, "svg") {
        return Err(PictureFault::NotSvg { root: root.tag_name().name().to_owned() });
    }
    if root.tag_name().namespace() != Some(SVG) {
        return Err(PictureFault::NotSvg { root: "svg".to_owned() });
    }
    // First, so that no later step can be led too deep.
    measure(document, root)?;
    for node in document.root().children().filter(Node::is_pi) {
        if node.pi().is_some_and(|instruction| instruction.target == "xml-stylesheet") {
            return Err(unfit(&node, Feature::Outside, "xml-stylesheet"));
        }
    }
    for node in root.descendants().filter(Node::is_element) {
        if node.tag_name().namespace() == Some(SVG) && !is_unseen(&node) {
            element(&node)?;
        }
    }
    Ok(())
}

/// Whether it is in what is never seen: what an editor notes for itself stands in a namespace of its own.
fn is_unseen(node: &Node) -> bool {
    let unseen = |one: &Node| {
        one.is_element() && (one.tag_name().namespace() != Some(SVG) || UNSEEN.contains(&one.tag_name().name()))
    };
    node.ancestors().any(|one| unseen(&one))
}

fn element(node: &Node) -> Result<(), PictureFault> {
    let name = node.tag_name().name();
    if !KNOWN.contains(&name) {
        return Err(unfit(node, feature(name), name));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.len() > 2 && key.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
            return Err(unfit(node, Feature::Script, key));
        }
        if key == "href" && !value.trim_start().starts_with('#') {
            return Err(unfit(node, Feature::Outside, name));
        }
        if leads_outside(value) {
            return Err(unfit(node, Feature::Outside, key));
        }
        if matches!(key, "d" | "points" | "r" | "rx" | "ry") && is_beyond_measure(value) {
            return Err(PictureFault::TooComplex);
        }
    }
    if name == "style" && node.children().filter_map(|child| child.text()).any(leads_outside) {
        return Err(unfit(node, Feature::Outside, name));
    }
    Ok(())
}

/// Digits before the point, powers of ten added, of the largest number in a shape. usvg makes an arc of curves, the more the
/// larger it is: one of 10^107 fills all memory.
const MOST_DIGITS: usize = 9;

/// Whether a number in the description of a shape is larger than any drawing.
fn is_beyond_measure(numbers: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = numbers;
    while let Some(at) = rest.find(|sign: char| sign.is_ascii_digit() || sign == '.') {
        let (whole, after) = rest[at..].split_at(digits(&rest[at..]));
        rest = after.strip_prefix('.').map_or(after, |fraction| &fraction[digits(fraction)..]);
        let mut power = 0;
        if let Some(after) = rest.strip_prefix(['e', 'E']) {
            let after = after.strip_prefix('+').unwrap_or(after);
            let (exponent, after) = after.split_at(digits(after));
            power = if exponent.is_empty() { 0 } else { exponent.parse().unwrap_or(usize::MAX) };
            rest = after;
        }
        if whole.trim_start_matches('0').len().saturating_add(power) > MOST_DIGITS {
            return true;
        }
    }
    false
}

/// What an element is that is not drawn.
fn feature(name: &str) -> Feature {
    match name {
        "script" | "handler" | "listener" => Feature::Script,
        "a" | "cursor" | "font-face-uri" => Feature::Outside,
        "text" | "tspan" | "textPath" | "tref" | "altGlyph" | "font" | "font-face" | "glyph" | "flowRoot" => {
            Feature::Text
        }
        "image" | "feImage" | "video" | "audio" | "canvas" => Feature::Pixels,
        "foreignObject" | "iframe" | "switch" => Feature::Foreign,
        "animate" | "animateColor" | "animateMotion" | "animateTransform" | "set" | "mpath" => Feature::Movement,
        "filter" | "mask" | "pattern" | "marker" | "hatch" | "mesh" | "meshgradient" => Feature::Effect,
        _ => Feature::Unknown,
    }
}

/// Whether a style or an attribute names something that is not in the file.
fn leads_outside(text: &str) -> bool {
    let folded = text.to_ascii_lowercase();
    // An escape could hide either word from this search; no drawing program writes one.
    if folded.contains("@import") || (folded.contains('\\') && folded.contains('(')) {
        return true;
    }
    folded.split("url(").skip(1).any(|after| {
        let address = after.trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']);
        !address.starts_with('#')
    })
}

/// Counts elements and depth as they are once everything is repeated that `use` repeats.
fn measure<'a>(document: &'a Document, root: Node<'a, 'a>) -> Result<(), PictureFault> {
    let mut named: HashMap<&str, Node> = HashMap::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id") {
            named.entry(id).or_insert(node);
        }
    }
    // Depth first without recursion: a node is measured when all that it holds has been.
    let mut measured: HashMap<NodeId, (usize, usize)> = HashMap::new();
    let mut open: HashSet<NodeId> = HashSet::new();
    let mut waiting = vec![(root, false)];
    while let Some((node, is_left)) = waiting.pop() {
        if measured.contains_key(&node.id()) {
            continue;
        }
        let repeated = is(&node, "use").then(|| target(&node, &named)).flatten();
        let held = || node.children().filter(Node::is_element).chain(repeated);
        if is_left {
            let (mut elements, mut depth) = (1_usize, 1);
            for (more, deeper) in held().filter_map(|one| measured.get(&one.id())) {
                elements = elements.saturating_add(*more);
                depth = depth.max(deeper + 1);
            }
            if elements > MAX_ELEMENTS || depth > MAX_DEPTH {
                return Err(PictureFault::TooComplex);
            }
            open.remove(&node.id());
            measured.insert(node.id(), (elements, depth));
        } else if open.insert(node.id()) {
            waiting.push((node, true));
            waiting.extend(held().map(|one| (one, false)));
        } else {
            // It is being measured: what it repeats leads back to it.
            return Err(PictureFault::TooComplex);
        }
    }
    Ok(())
}

/// What a `use` repeats.
fn target<'a>(node: &Node<'a, 'a>, named: &HashMap<&str, Node<'a, 'a>>) -> Option<Node<'a, 'a>> {
    let href = node.attributes().find(|attribute| attribute.name() == "href")?;
    named.get(href.value().trim().strip_prefix('#')?).copied()
}

fn is(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn unfit(node: &Node, feature: Feature, name: &str) -> PictureFault {
    let line = node.document().text_pos_at(node.range().start).row;
    PictureFault::Unfit { feature, name: name.chars().take(40).collect(), line: Some(line) }
}
