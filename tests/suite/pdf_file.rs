//! The file half of the PDF writer: hand-made pages in, a file out, read by other programs.

mod sample;

use sample::{PROPERTIES, everything};

#[test]
fn write_it() {
    if let Ok(path) = std::env::var("SAMPLE_OUT") {
        std::fs::write(path, everything().assemble(&PROPERTIES, 32)).unwrap();
    }
}
