//! The spelling of objects (ISO 32000-1, 7.3), text strings (7.9.2) and the balanced trees of names and numbers
//! (7.9.6, 7.9.7).

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::file::File;
use super::rows::Speller;

/// Entries of a leaf and kids of a node, of page trees too: enough that a tree stays flat, few enough that a
/// reader need not load much to find one entry.
pub const FAN: usize = 64;

/// Spells an object as short as the syntax allows.
pub fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => write!(out, "{value}").expect("memory takes every byte"),
        Object::Real(value) => write!(out, "{value}").expect("memory takes every byte"),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, _) => write_string(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                write_apart(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => write_dictionary(out, entries),
        // A stream is an indirect object always, and `File` writes those itself.
        Object::Stream(stream) => write_dictionary(out, &stream.dict),
        Object::Reference((number, generation)) => {
            write!(out, "{number} {generation} R").expect("memory takes every byte");
        }
    }
}

fn write_dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        write_name(out, key);
        write_apart(out, value);
    }
    out.extend_from_slice(b">>");
}

/// Spells an object, with a space where it would run into the token before.
pub fn write_apart(out: &mut Vec<u8>, object: &Object) {
    let regular = matches!(
        object,
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_)
    );
    let after_regular = out.last().is_some_and(|byte| !matches!(byte, b'[' | b']' | b'(' | b')' | b'<' | b'>'));
    if regular && after_regular {
        out.push(b' ');
    }
    write_object(out, object);
}

/// Spells a name.
pub fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        let is_plain = byte.is_ascii_graphic()
            && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' | b'#');
        if is_plain {
            out.push(byte);
        } else {
            write!(out, "#{byte:02X}").expect("memory takes every byte");
        }
    }
}

fn write_string(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            // Readers take a bare carriage return for a line feed.
            b'\r' => out.extend_from_slice(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// A text that is heard or listed on one line: there a space need hold nothing together, and costs a byte less.
pub fn spoken(words: &str) -> Object {
    text(&words.replace('\u{a0}', " "))
}

/// A text string: PDFDocEncoding where it can (one byte a character), else UTF-16BE.
pub fn text(text: &str) -> Object {
    let short: Option<Vec<u8>> = text.chars().map(pdf_doc_encoding).collect();
    Object::string_literal(match short {
        // These beginnings would be taken for the mark of UTF-16 or UTF-8.
        Some(bytes) if ![&b"\xFE\xFF"[..], b"\xFF\xFE", b"\xEF\xBB\xBF"].iter().any(|mark| bytes.starts_with(mark)) => {
            bytes
        }
        _ => utf_16(text),
    })
}

fn utf_16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}

/// ISO 32000-1, annex D.3; control characters are left to UTF-16.
fn pdf_doc_encoding(character: char) -> Option<u8> {
    const FROM_80: &str = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";
    match character {
        ' '..='~' => u8::try_from(character).ok(),
        '\u{A1}'..='\u{FF}' if character != '\u{AD}' => u8::try_from(u32::from(character)).ok(),
        '€' => Some(0xA0),
        _ => FROM_80.chars().position(|known| known == character).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

/// Writes a balanced tree of names, which come sorted as bytes; gives its root.
pub fn write_names(file: &mut File, entries: &[(Object, Object)]) -> ObjectId {
    let leaves = entries.chunks(FAN).map(|leaf| {
        let limits = [&leaf[0], &leaf[leaf.len() - 1]].map(|(name, _)| name.clone());
        let flat: Vec<Object> = leaf.iter().flat_map(|(name, value)| [name.clone(), value.clone()]).collect();
        let id = file.add(dictionary! { "Limits" => limits.to_vec(), "Names" => flat });
        Branch { id, limits }
    });
    let leaves = leaves.collect();
    write_branches(file, leaves)
}

/// Writes a balanced tree of numbers, which come sorted; `spell` writes an entry's number and its value. Gives its root.
pub fn write_numbers<T: Sync>(
    file: &mut File,
    entries: &[T],
    number: impl Fn(&T) -> u64 + Sync,
    spell: impl Fn(&T, &mut Speller) + Sync,
) -> ObjectId {
    let leaves: Vec<(u32, &[T])> = entries.chunks(FAN).map(|leaf| (file.reserve().0, leaf)).collect();
    let limits = |leaf: &[T]| [number(&leaf[0]), number(&leaf[leaf.len() - 1])];
    // A reference a row: most values are long lists of them.
    file.put_rows(1, &leaves, |leaf, speller| {
        speller.begin();
        speller.name("Limits");
        speller.begin_array();
        for limit in limits(leaf) {
            speller.number(limit);
        }
        speller.end_array();
        speller.name("Nums");
        speller.begin_array();
        leaf.iter().for_each(|entry| spell(entry, speller));
        speller.end_array();
        speller.end();
    });
    let branches = leaves.iter().map(|(id, leaf)| {
        let limits =
            limits(leaf).map(|limit| Object::Integer(limit.try_into().expect("a number of a place in memory")));
        Branch { id: (*id, 0), limits }
    });
    let branches = branches.collect();
    write_branches(file, branches)
}

/// A node of a tree, and the first and the last key below it.
struct Branch {
    id: ObjectId,
    limits: [Object; 2],
}

/// Writes what stands above the leaves; a root has no limits.
fn write_branches(file: &mut File, mut nodes: Vec<Branch>) -> ObjectId {
    while nodes.len() > FAN {
        nodes = nodes.chunks(FAN).map(|kids| join(file, kids)).collect();
    }
    file.add(dictionary! { "Kids" => references(&nodes) })
}

fn join(file: &mut File, kids: &[Branch]) -> Branch {
    let limits = [kids[0].limits[0].clone(), kids[kids.len() - 1].limits[1].clone()];
    let id = file.add(dictionary! { "Limits" => limits.to_vec(), "Kids" => references(kids) });
    Branch { id, limits }
}

fn references(nodes: &[Branch]) -> Vec<Object> {
    nodes.iter().map(|node| Object::Reference(node.id)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spelled(object: &Object) -> String {
        let mut out = Vec::new();
        write_object(&mut out, object);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn objects_are_spelled_short_and_apart() {
        let object: Object = dictionary! {
            "K" => vec![Object::Integer(1), Object::Real(-0.5), (7, 0).into(), "N a".into(), Object::Null, text("(a\\")],
            "P" => (12, 0),
        }
        .into();
        assert_eq!(spelled(&object), r"<</K[1 -0.5 7 0 R/N#20a null(\(a\\)]/P 12 0 R>>");
    }

    #[test]
    fn umlauts_and_quotation_marks_take_one_byte() {
        assert_eq!(text("Ämter – „A“ €").as_str().unwrap(), b"\xC4mter \x85 \x8CA\x8D \xA0");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(words: String) {
            let object = text(&words);
            let mut bytes = Vec::new();
            write_object(&mut bytes, &object);
            let mut file = File::new();
            let pages = file.add(dictionary! { "Type" => "Pages", "Kids" => Vec::new(), "Count" => 0 });
            let catalog = file.add(dictionary! { "Type" => "Catalog", "Pages" => pages });
            let information = file.add(dictionary! { "Title" => object });
            let document = lopdf::Document::load_mem(&file.finish(catalog, information).bytes).unwrap();
            let title = document.get_dictionary(information).unwrap().get(b"Title").unwrap();
            prop_assert_eq!(decoded(title.as_str().unwrap()), words);
        }
    }

    /// Independent of `text`: the table of annex D.3 as code points.
    fn decoded(bytes: &[u8]) -> String {
        const HIGH: [u32; 33] = [
            0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044, 0x2039, 0x203A, 0x2212, 0x2030, 0x201E,
            0x201C, 0x201D, 0x2018, 0x2019, 0x201A, 0x2122, 0xFB01, 0xFB02, 0x0141, 0x0152, 0x0160, 0x0178, 0x017D,
            0x0131, 0x0142, 0x0153, 0x0161, 0x017E, 0xFFFD, 0x20AC,
        ];

        if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
            let units: Vec<u16> = rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            return String::from_utf16(&units).unwrap();
        }
        let one = |byte: u8| match byte {
            0x80..=0xA0 => char::from_u32(HIGH[usize::from(byte) - 0x80]).unwrap(),
            _ => char::from(byte),
        };
        bytes.iter().map(|byte| one(*byte)).collect()
    }

    #[test]
    fn a_large_tree_is_balanced_and_whole() {
        for size in [0, 1, FAN, FAN + 1, FAN * FAN * 2] {
            let mut file = File::new();
            let entries: Vec<u64> = (0..u64::try_from(size).unwrap()).collect();
            let root = write_numbers(
                &mut file,
                &entries,
                |key| *key,
                |key, speller| {
                    speller.number(*key);
                    speller.reference((7, 0));
                },
            );
            let pages = file.add(dictionary! { "Type" => "Pages", "Kids" => Vec::new(), "Count" => 0 });
            let catalog = file.add(dictionary! { "Type" => "Catalog", "Pages" => pages });
            let document = lopdf::Document::load_mem(&file.finish(catalog, root).bytes).unwrap();
            let mut keys = Vec::new();
            walk(&document, root, None, &mut keys);
            assert_eq!(keys, (0..i64::try_from(size).unwrap()).collect::<Vec<_>>());
        }
    }

    fn walk(document: &lopdf::Document, id: ObjectId, limits: Option<(i64, i64)>, keys: &mut Vec<i64>) {
        let node = document.get_dictionary(id).unwrap();
        let begin = keys.len();
        if let Ok(kids) = node.get(b"Kids").and_then(Object::as_array) {
            assert!(kids.len() <= FAN);
            for kid in kids {
                let id = kid.as_reference().unwrap();
                let limits = document.get_dictionary(id).unwrap().get(b"Limits").unwrap().as_array().unwrap();
                walk(document, id, Some((limits[0].as_i64().unwrap(), limits[1].as_i64().unwrap())), keys);
            }
        } else {
            let flat = node.get(b"Nums").unwrap().as_array().unwrap();
            keys.extend(flat.iter().step_by(2).map(|key| key.as_i64().unwrap()));
        }
        if let Some(limits) = limits {
            assert_eq!(limits, (keys[begin], keys[keys.len() - 1]));
        }
    }
}
