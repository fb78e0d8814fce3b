//! How large the letters of a page are.

use super::{Content, Reader};

impl Reader {
    /// The sizes of a page's text in points, each with the text set in it: the size that is asked for times the matrix
    /// that it is drawn with.
    pub fn sizes(&self, page: usize) -> Vec<(f32, String)> {
        let id = self.pages[page];
        let resources = self.dictionary(id).get_deref(b"Resources", &self.document).unwrap().as_dict().unwrap();
        let fonts = resources.get_deref(b"Font", &self.document).unwrap().as_dict().unwrap();
        let (mut outer, mut kept, mut matrix) = (1.0, Vec::new(), 1.0);
        let (mut size, mut map) = (0.0, std::collections::BTreeMap::new());
        let mut out = Vec::new();
        for operation in Content::decode(&self.document.get_page_content(id)).unwrap().operations {
            let operands = &operation.operands;
            // The height of a letter grows by the length of the matrix's second row.
            let height = || operands[2].as_float().unwrap().hypot(operands[3].as_float().unwrap());
            match operation.operator.as_str() {
                "q" => kept.push(outer),
                "Q" => outer = kept.pop().unwrap(),
                "cm" => outer *= height(),
                "BT" => matrix = 1.0,
                "Tm" => matrix = height(),
                "Tf" => {
                    map = self.to_unicode(fonts.get_deref(operands[0].as_name().unwrap(), &self.document).unwrap());
                    size = operands[1].as_float().unwrap();
                }
                "Tj" | "TJ" | "'" | "\"" => {
                    let parts = operands[0].as_array().cloned().unwrap_or_else(|_| operands.clone());
                    let bytes = parts.iter().filter_map(|part| part.as_str().ok()).flatten();
                    let text: String = bytes.map(|byte| map[byte].as_str()).collect();
                    out.push((size * matrix * outer, text));
                }
                "Do" => {
                    // Text of ours stands on the page itself; a logo is shapes or pixels.
                    let objects = resources.get_deref(b"XObject", &self.document).unwrap().as_dict().unwrap();
                    let object = objects.get_deref(operands[0].as_name().unwrap(), &self.document).unwrap();
                    let object = object.as_stream().unwrap();
                    if super::name(&object.dict, b"Subtype") == "Form" {
                        let content = Content::decode(&object.decompressed_content().unwrap()).unwrap();
                        assert!(content.operations.iter().all(|one| !["BT", "Do"].contains(&one.operator.as_str())));
                    }
                }
                _ => {}
            }
        }
        out
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pages.len()
    }
}
