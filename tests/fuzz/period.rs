//! Any text as a period: what is read is written and read again as the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use verzeichnis::model::{Period, PlainText};

fuzz_target!(|text: &str| {
    match text.parse::<Period>() {
        Ok(period) => assert_eq!(period.to_plain().parse(), Ok(period)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
