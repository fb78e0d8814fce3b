use std::collections::BTreeMap;

use super::Found;
use crate::diagnostic::{Echo, LegalFault, Place};
use crate::model::{Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Ein Empfänger in zwei Schreibweisen
    ///
    /// # Was
    /// Derselbe Empfänger ist im Verzeichnis verschieden geschrieben, oder er steht mit Namen da, obwohl er unter
    /// `[[partner]]` oder `[[stelle]]` eine Kennung hat.
    ///
    /// # Warum
    /// Wer wissen will, was eine Stelle erhält, muss sie überall finden (Art. 15 Abs. 1 lit. c, Art. 30 Abs. 1 lit. d
    /// DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// { name = "Finanz-Amt Musterstadt", anlass = "Steuer" }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { name = "Finanzamt Musterstadt", anlass = "Steuer" }
    /// ```
    "inconsistent-recipient-name" => Hint;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let head = &register.head;
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    let declared = head.partners.iter().map(|partner| &partner.name).chain(head.units.iter().map(|unit| &unit.name));
    let declared: BTreeMap<String, &str> = declared.map(|name| (bare(name), name.as_str())).collect();
    for record in register.records.iter().filter(|record| record.activity.status != Status::Ended) {
        for (index, recipient) in record.activity.recipients.iter().flatten().enumerate() {
            // One that is named twice over is reported for that.
            let Some(name) =
                recipient.name.as_ref().filter(|_| recipient.partner.is_none() && recipient.unit.is_none())
            else {
                continue;
            };
            let bare = bare(name);
            let echo = |name: &str| Echo::new(name);
            let fault = if let Some(known) = declared.get(&bare) {
                LegalFault::RecipientHasKey { name: echo(known) }
            } else if let Some(earlier) = first.get(&bare).filter(|earlier| **earlier != name.as_str()) {
                LegalFault::RecipientSpelledTwice { name: echo(name), earlier: echo(earlier) }
            } else {
                first.insert(bare, name);
                continue;
            };
            let place = Place::value(&record.file, Pointer::root().key("empfaenger").row(index).key("name"));
            found.hint(place, fault, Some("Art. 30 Abs. 1 lit. d DSGVO"));
        }
    }
}

/// A name without what spellings differ in: capitals, blanks, hyphens, dots.
fn bare(name: &str) -> String {
    let mut bare = String::with_capacity(name.len());
    for sign in name.to_lowercase().chars() {
        match sign {
            'ä' => bare.push_str("ae"),
            'ö' => bare.push_str("oe"),
            'ü' => bare.push_str("ue"),
            'ß' => bare.push_str("ss"),
            '&' => bare.push_str("und"),
            sign if sign.is_alphanumeric() => bare.push(sign),
            _ => {}
        }
    }
    bare
}
