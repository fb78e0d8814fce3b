use super::words::Words;
use super::{Found, Signs, Text};
use crate::diagnostic::{LegalFault, PersonSign};

rule! {
    /// Person in einer öffentlichen Angabe
    ///
    /// # Was
    /// Ein öffentlicher Text nennt eine Person beim Namen („Frau Schmidt“), eine Mobilnummer oder eine persönliche
    /// E-Mail-Adresse. Die Datenschutzbeauftragte darf sich mit Namen nennen und ist ausgenommen.
    ///
    /// # Warum
    /// Auch Beschäftigte haben Rechte; gefragt ist nach Funktionen und Kontaktdaten der Stelle (Art. 5 Abs. 1 lit. c,
    /// Art. 30 Abs. 1 lit. a DSGVO). Namen gehören unter `[intern]`.
    ///
    /// # Beispiel
    /// ```toml
    /// email = "erika.beispiel@musterstadt.example"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// email = "buergerbuero@musterstadt.example"
    /// ```
    "person-named-in-public" => Warning;
    Text(check)
}

/// Parts of the head that name somebody on purpose.
const ON_PURPOSE: [&str; 4] = ["datenschutzbeauftragte", "verantwortlicher", "vertreter", "aufsichtsbehoerde"];
/// What follows „Frau“ or „Herr“ without being a name, by its end or as a whole.
const OFFICES: [&str; 12] = [
    "in",
    "meister",
    "beauftragte",
    "beauftragter",
    "rat",
    "rätin",
    "minister",
    "präsident",
    "leiter",
    "und",
    "oder",
    "doktor",
];
/// What follows one of them in a list of forms of address.
const FORMS: [&str; 6] = ["frau", "herr", "herrn", "divers", "mann", "familie"];
/// Parts of addresses that are written with a dot and name no person.
const FUNCTIONS: [&str; 34] = [
    "nord",
    "ost",
    "west",
    "sued",
    "bauhof",
    "feuerwehr",
    "bibliothek",
    "buecherei",
    "jugend",
    "standesamt",
    "ordnung",
    "soziales",
    "info",
    "post",
    "amt",
    "stadt",
    "buero",
    "service",
    "team",
    "datenschutz",
    "poststelle",
    "presse",
    "no",
    "not",
    "stelle",
    "kontakt",
    "kita",
    "schule",
    "fb",
    "abteilung",
    "sekretariat",
    "rathaus",
    "noreply",
    "verwaltung",
];

fn check(text: &Text, found: &mut Found) {
    let named_on_purpose = ON_PURPOSE.contains(&text.first_key());
    if text.is_internal() || named_on_purpose || text.key() == "titel" {
        return;
    }
    let is_phone = text.key() == "telefon" || text.is_prose();
    let is_mail = text.key() == "email" || text.is_prose();
    let sign = if is_mail && text.signs.has(Signs::AT) && text.words.split_whitespace().any(is_personal_address) {
        PersonSign::Email
    } else if is_phone && text.signs.has(Signs::FIGURE) && has_mobile_number(text.words) {
        PersonSign::Mobile
    } else if text.is_prose() && has_addressed_name(text.split()) {
        PersonSign::Name
    } else {
        return;
    };
    found.warning(text.place(), LegalFault::PersonNamed { sign }, Some("Art. 5 Abs. 1 lit. c DSGVO"));
}

/// „vorname.nachname@…“
fn is_personal_address(word: &str) -> bool {
    let Some((local, domain)) = word.trim_matches(|sign: char| !sign.is_alphanumeric()).split_once('@') else {
        return false;
    };
    let parts: Vec<String> = local.split('.').map(str::to_lowercase).collect();
    let is_name = |part: &String| {
        part.chars().all(|sign| sign.is_alphabetic() || sign == '-') && !part.is_empty() && !is_function(part)
    };
    domain.contains('.') && parts.len() == 2 && parts.iter().all(is_name) && parts[1].len() >= 3
}

fn is_function(part: &str) -> bool {
    FUNCTIONS.iter().any(|function| part == *function || (function.len() >= 4 && part.contains(function)))
}

/// The fewest figures of a number to call, without the first sign.
const FIGURES: usize = 9;

/// „0171 1234567“, „+49 171 …“
fn has_mobile_number(text: &str) -> bool {
    // Most texts have too few figures, and are not taken apart.
    if text.bytes().filter(u8::is_ascii_digit).count() < FIGURES {
        return false;
    }
    // Of what stands between two signs of a sentence: a postcode and the number after it are not one.
    text.split([',', ';', ':', '.', '\n']).any(is_mobile_number)
}

fn is_mobile_number(text: &str) -> bool {
    let digits: String =
        text.chars().filter(|sign| sign.is_ascii_digit() || sign.is_alphabetic() || *sign == '+').collect();
    let begins = ["015", "016", "017", "+4915", "+4916", "+4917"];
    begins.iter().any(|begin| {
        digits.match_indices(begin).any(|(at, _)| {
            let before = digits[..at].chars().next_back();
            let number = digits[at..].chars().skip(1).take_while(char::is_ascii_digit).count();
            before.is_none_or(|sign| !sign.is_ascii_digit()) && (FIGURES..=13).contains(&number)
        })
    })
}

/// „Frau Schmidt“, „Herrn Dr. Meier“
fn has_addressed_name(text: &Words) -> bool {
    if !text.iter().any(|(_, word)| matches!(word, "Frau" | "Herr" | "Herrn" | "Hr")) {
        return false;
    }
    let words: Vec<&str> = text.text.split_whitespace().collect();
    words.iter().enumerate().any(|(index, word)| {
        let addresses = matches!(word.trim_start_matches('('), "Frau" | "Herr" | "Herrn" | "Hr.");
        let mut after = words[index + 1..].iter().filter(|word| !matches!(**word, "Dr." | "Prof." | "Prof"));
        let name = after.next().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
        addresses
            && name.is_some_and(|name| {
                name.starts_with(char::is_uppercase)
                    && !FORMS.contains(&name.to_lowercase().as_str())
                    && !OFFICES.iter().any(|office| name.to_lowercase().ends_with(office))
            })
    })
}
