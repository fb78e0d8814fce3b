//! Whether a text is a privacy notice at all.

use crate::rules::words::has;

/// What notices speak of. Each of the first two is a reason to think so; it takes four to be sure.
const SIGNS: [&[&str]; 8] = [
    &["datenschutz", "privacy", "data protection"],
    &["personenbezogen", "personenbezug", "personal data"],
    &["dsgvo", "ds-gvo", "gdpr", "datenschutz-grundverordnung"],
    &["verarbeit", "process"],
    &["erheb", "erhoben", "speicher", "stored", "collect"],
    &["ip-adresse", "ip address", "cookie", "newsletter", "formular", "protokolldatei", "log file"],
    &["auskunft", "widerspruch", "betroffene", "data subject", "right to"],
    &["lösch", "erase", "erasure", "delete"],
];

/// Whether a text in small letters is one.
pub fn is_notice(small: &str) -> bool {
    let there = |stems: &&&[&str]| has(small, stems).is_some();
    SIGNS[..2].iter().any(|stems| there(&stems)) && SIGNS.iter().filter(there).count() >= 4
}
