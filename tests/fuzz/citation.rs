//! Any text as a citation: what is read is written and read again as the same, and so is what is proposed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use verzeichnis::model::{Citation, PlainText};

fuzz_target!(|text: &str| {
    match text.parse::<Citation>() {
        Ok(citation) => {
            assert_eq!(citation.to_string().parse().as_ref(), Ok(&citation));
            assert_eq!(citation.to_plain().parse(), Ok(citation));
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            assert!(text.get(error.range).is_some());
            if let Some(proposed) = error.suggestion {
                assert_eq!(proposed.parse().map(|citation: Citation| citation.to_plain()), Ok(proposed));
            }
        }
    }
});
