//! Any bytes as a logo and as a style: what is read can be shown, and nothing that could call somebody is in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use verzeichnis::picture::{Content, MAX_POINTS, Picture};
use verzeichnis::stylesheet::Stylesheet;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(picture) = Picture::read(bytes) {
        let (width, height) = picture.within(100.0, 50.0);
        assert!(width <= 100.1 && height <= 50.1);
        match &picture.content {
            Content::Drawing(drawing) => assert!(drawing.shapes.iter().all(|one| one.outline.0.len() <= MAX_POINTS)),
            Content::Pixels(pixels) => {
                let again = Picture::read(&pixels.png()).map(|one| one.content);
                // What was packed well may be too large when it is packed again.
                assert!(again.is_err() || again.as_ref() == Ok(&picture.content));
            }
        }
    }
    if let Ok(style) = Stylesheet::read("stadt.css", bytes) {
        assert!(!style.text.to_ascii_lowercase().contains("</style") && !style.text.contains('\r'));
        assert_eq!(Stylesheet::read("stadt.css", style.text.as_bytes()).as_ref(), Ok(&style));
    }
});
