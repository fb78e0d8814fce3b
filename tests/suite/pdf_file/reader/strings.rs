//! Every word in a file, wherever it stands.

use super::{Object, Reader, text};

impl Reader {
    /// All text of all pages, artifacts included, all strings and names of all objects, all streams inflated.
    pub fn strings(&self) -> Vec<String> {
        let mut out = Vec::new();
        for page in 0..self.pages.len() {
            // As one line: a word may be broken over two sequences.
            out.push(self.sequences(page).into_iter().map(|sequence| sequence.text).collect::<String>());
        }
        for object in self.document.objects.values() {
            collect(object, &mut out);
        }
        collect(&Object::Dictionary(self.document.trailer.clone()), &mut out);
        out
    }

    /// The width, height and colour space of every image.
    pub fn images(&self) -> Vec<((i64, i64), String)> {
        let of = |object: &Object| {
            let image = &object.as_stream().ok()?.dict;
            let is_image = image.get(b"Subtype").is_ok() && super::name(image, b"Subtype") == "Image";
            is_image.then(|| {
                let side = |key: &[u8]| image.get(key).unwrap().as_i64().unwrap();
                ((side(b"Width"), side(b"Height")), super::name(image, b"ColorSpace"))
            })
        };
        self.document.objects.values().filter_map(of).collect()
    }
}

fn collect(object: &Object, out: &mut Vec<String>) {
    match object {
        Object::String(..) => {
            out.push(text(object));
            out.push(String::from_utf8_lossy(object.as_str().unwrap()).into_owned());
        }
        Object::Name(name) => out.push(String::from_utf8_lossy(name).into_owned()),
        Object::Array(all) => all.iter().for_each(|one| collect(one, out)),
        Object::Dictionary(all) => all.iter().for_each(|(_, one)| collect(one, out)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, one)| collect(one, out));
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            out.push(String::from_utf8_lossy(&content).into_owned());
        }
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_) => {}
    }
}
