//! Sentences about the shape of records.

use super::{
    Sentences, Told, Voice,
    rule::{belongs_english, belongs_german},
    with_help,
};
use crate::{
    diagnostic::{Allowed, Echo, Format, Kind, SchemaFault},
    wording::{
        Language,
        malformed::{Malformed, malformed},
    },
};

pub(super) fn tell(fault: &SchemaFault, voice: Voice) -> Told {
    let (message, help) = match voice.language {
        Language::German => german(fault, voice),
        Language::English => english(fault, voice),
    };
    Told { message, help, replacement: replacement(fault, voice) }
}

fn replacement(fault: &SchemaFault, voice: Voice) -> Option<String> {
    match fault {
        SchemaFault::UnknownKey { nearest, .. } | SchemaFault::ValueNotAllowed { nearest, .. } => {
            voice.likeness(nearest.as_ref())
        }
        SchemaFault::InvalidFormat { format, written, corrected, .. } => {
            voice.correction(corrected.as_ref()).or_else(|| {
                let meant = reread(format, written, voice)?.meant?;
                Some(if *format == Format::Date { meant } else { format!("\"{meant}\"") })
            })
        }
        SchemaFault::PatternMismatch { corrected, .. } => voice.correction(corrected.as_ref()),
        SchemaFault::WrongType { expected, found, written } => {
            let written = written.as_ref().and_then(|written| written.correction(voice.discretion))?;
            retyped(expected, *found, &written)
        }
        SchemaFault::MisplacedKey { .. }
        | SchemaFault::MissingKey { .. }
        | SchemaFault::TooShort { .. }
        | SchemaFault::TooLong { .. }
        | SchemaFault::TooFewRows { .. }
        | SchemaFault::TooManyRows { .. }
        | SchemaFault::TooFewKeys { .. }
        | SchemaFault::TooManyKeys { .. }
        | SchemaFault::TooSmall { .. }
        | SchemaFault::TooLarge { .. }
        | SchemaFault::NotUnique
        | SchemaFault::InvalidKeyName { .. }
        | SchemaFault::NotAllowedHere
        | SchemaFault::Other { .. } => None,
    }
}

/// What the model's own parser says of a text, where it may be repeated.
fn reread(format: &Format, written: &Echo, voice: Voice) -> Option<Malformed> {
    written.correction(voice.discretion).and_then(|text| malformed(format, &text, voice.language))
}

/// The value in the notation of the kind that is wanted, where that is only a matter of signs. `written` is the
/// value as JSON writes it.
fn retyped(expected: &[Kind], found: Kind, written: &str) -> Option<String> {
    let bare = written.trim_matches('"');
    match (expected, found) {
        ([Kind::List], Kind::Text | Kind::Table) => Some(format!("[{written}]")),
        ([Kind::Text], Kind::Integer | Kind::Number) => Some(format!("\"{written}\"")),
        ([Kind::Boolean], Kind::Text) => match bare.to_lowercase().as_str() {
            "ja" | "true" | "wahr" | "yes" => Some("true".to_owned()),
            "nein" | "false" | "falsch" | "no" => Some("false".to_owned()),
            _ => None,
        },
        ([Kind::Integer], Kind::Text) => bare.parse::<i64>().ok().map(|number| number.to_string()),
        _ => None,
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn german(fault: &SchemaFault, voice: Voice) -> Sentences {
    match fault {
        SchemaFault::UnknownKey { key, nearest } => with_help(
            format!("Den Schlüssel {} gibt es hier nicht.", voice.quote(key)),
            match voice.likeness(nearest.as_ref()) {
                Some(nearest) => format!("Meinten Sie „{nearest}“?"),
                None => {
                    "Löschen Sie die Angabe, oder sehen Sie in einer Vorlage nach, wie der Schlüssel heißt.".to_owned()
                }
            },
        ),
        SchemaFault::MisplacedKey { key, right } => {
            with_help(format!("Der Schlüssel „{key}“ steht an der falschen Stelle."), belongs_german(key, right))
        }
        SchemaFault::MissingKey { key } => {
            with_help(format!("Die Angabe „{key}“ fehlt."), format!("Ergänzen Sie: {key} = …"))
        }
        SchemaFault::WrongType { expected, found, .. } => {
            let wanted: Vec<String> = expected.iter().map(|kind| kind_german(*kind).to_owned()).collect();
            with_help(
                format!("Hier wird {} erwartet, es ist aber {}.", voice.any_of(&wanted), kind_german(*found)),
                notation_german(expected),
            )
        }
        SchemaFault::ValueNotAllowed { written, allowed, nearest } => with_help(
            match written {
                Some(written) => format!("Der Wert {} ist hier nicht vorgesehen.", voice.quote(written)),
                None => "Dieser Wert ist hier nicht vorgesehen.".to_owned(),
            },
            match voice.likeness(nearest.as_ref()) {
                Some(nearest) => format!("Meinten Sie {nearest}? {}", allowed_german(allowed)),
                None => allowed_german(allowed),
            },
        ),
        SchemaFault::InvalidFormat { format, written, example, .. } => {
            let message = format!("{} ist {}.", voice.quote(written), format_german(format));
            let otherwise = example_german(example.as_deref(), &spelling_german(format));
            match reread(format, written, voice) {
                Some(Malformed { reason, meant: Some(meant), .. }) => {
                    with_help(format!("{message} {reason}"), format!("Gemeint ist vielleicht „{meant}“."))
                }
                Some(Malformed { reason, meant: None, .. }) => with_help(format!("{message} {reason}"), otherwise),
                None => with_help(message, otherwise),
            }
        }
        SchemaFault::PatternMismatch { pattern, written, example, .. } => with_help(
            format!("{} ist nicht so geschrieben, wie es hier nötig ist.", voice.quote(written)),
            example_german(example.as_deref(), &pattern_german(pattern)),
        ),
        SchemaFault::TooShort { limit: 1 } => with_help(
            "Der Text ist leer.",
            "Ergänzen Sie den Text, oder löschen Sie die Zeile, wenn Sie noch keine Angabe haben.",
        ),
        SchemaFault::TooShort { limit } => {
            with_help(format!("Der Text ist zu kurz: Er braucht mindestens {limit} Zeichen."), "Ergänzen Sie den Text.")
        }
        SchemaFault::TooLong { limit } => {
            with_help(format!("Der Text ist zu lang: Er darf höchstens {limit} Zeichen haben."), "Kürzen Sie den Text.")
        }
        SchemaFault::TooFewRows { limit: 1 } => {
            with_help("Die Liste ist leer.", "Ergänzen Sie einen Eintrag, oder löschen Sie die Zeile.")
        }
        SchemaFault::TooFewRows { limit } => {
            with_help(format!("Die Liste braucht mindestens {limit} Einträge."), "Ergänzen Sie Einträge.")
        }
        SchemaFault::TooManyRows { limit } => {
            with_help(format!("Die Liste darf höchstens {limit} Einträge haben."), "Löschen Sie Einträge.")
        }
        SchemaFault::TooFewKeys { limit } => {
            with_help(format!("Hier sind mindestens {limit} Angaben nötig."), "Ergänzen Sie Angaben.")
        }
        SchemaFault::TooManyKeys { limit } => {
            with_help(format!("Hier sind höchstens {limit} Angaben möglich."), "Löschen Sie Angaben.")
        }
        SchemaFault::TooSmall { limit, inclusive } => with_help(
            "Die Zahl ist zu klein.",
            if *inclusive {
                format!("Der kleinste Wert ist {limit}.")
            } else {
                format!("Sie muss größer als {limit} sein.")
            },
        ),
        SchemaFault::TooLarge { limit, inclusive } => with_help(
            "Die Zahl ist zu groß.",
            if *inclusive {
                format!("Der größte Wert ist {limit}.")
            } else {
                format!("Sie muss kleiner als {limit} sein.")
            },
        ),
        SchemaFault::NotUnique => {
            with_help("Diese Liste enthält einen Eintrag doppelt.", "Löschen Sie den doppelten Eintrag.")
        }
        SchemaFault::InvalidKeyName { key } => with_help(
            format!("Der Schlüssel {} ist nicht so geschrieben, wie es hier nötig ist.", voice.quote(key)),
            "Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, ohne Umlaute und Leerzeichen.",
        ),
        SchemaFault::NotAllowedHere => with_help("Diese Angabe darf hier nicht stehen.", "Löschen Sie die Angabe."),
        SchemaFault::Other { keyword } => with_help(
            format!("Diese Angabe entspricht nicht dem Schema (Regel „{keyword}“)."),
            "Vergleichen Sie die Angabe mit einer Vorlage.",
        ),
    }
}

const fn kind_german(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "ein Text",
        Kind::Integer => "eine ganze Zahl",
        Kind::Number => "eine Zahl",
        Kind::Boolean => "true oder false",
        Kind::List => "eine Liste",
        Kind::Table => "ein Eintrag mit mehreren Angaben",
        Kind::Nothing => "keine Angabe",
    }
}

fn notation_german(expected: &[Kind]) -> String {
    let each = expected.iter().map(|kind| match kind {
        Kind::Text => "Text steht in Anführungszeichen: \"…\".",
        Kind::Integer => "Eine ganze Zahl steht ohne Anführungszeichen, zum Beispiel 14.",
        Kind::Number => "Eine Zahl steht ohne Anführungszeichen, mit Punkt statt Komma, zum Beispiel 1.5.",
        Kind::Boolean => "Schreiben Sie true für „ja“ oder false für „nein“, ohne Anführungszeichen.",
        Kind::List => "Eine Liste steht in eckigen Klammern, auch bei nur einem Eintrag: [\"…\"] oder [{ … }].",
        Kind::Table => "Ein Eintrag steht in geschweiften Klammern: { schlüssel = wert, … }.",
        Kind::Nothing => "Löschen Sie die Angabe.",
    });
    each.collect::<Vec<_>>().join(" ")
}

fn allowed_german(allowed: &[Allowed]) -> String {
    format!("Möglich sind: {}.", list(allowed))
}

/// The values with their meanings: "a" (…), "b" (…).
fn list(allowed: &[Allowed]) -> String {
    let each = allowed.iter().map(|value| match &value.meaning {
        Some(meaning) => format!("{} ({})", value.value, meaning.trim_end_matches('.')),
        None => value.value.clone(),
    });
    each.collect::<Vec<_>>().join(", ")
}

fn format_german(format: &Format) -> String {
    match format {
        Format::Date => "kein gültiges Datum".to_owned(),
        Format::Period => "keine Frist, die das Programm versteht".to_owned(),
        Format::Citation => "keine Fundstelle, die das Programm versteht".to_owned(),
        Format::Email => "keine E-Mail-Adresse".to_owned(),
        Format::Url => "keine vollständige Internetadresse".to_owned(),
        Format::Other(name) => format!("nicht im Format „{name}“"),
    }
}

fn spelling_german(format: &Format) -> String {
    match format {
        Format::Date => "Schreiben Sie ein Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-01.".to_owned(),
        Format::Period => {
            "Schreiben Sie eine Zahl und eine Einheit, zum Beispiel \"7 Tage\", \"6 Monate\", \"10 Jahre\" \
                           oder \"1 Kalenderjahr\", oder \"unverzüglich\" oder \"dauerhaft\"."
                .to_owned()
        }
        Format::Citation => "Schreiben Sie, wie man zitiert, zum Beispiel \"Art. 6 Abs. 1 lit. e DSGVO\" oder \
                             \"§ 3 Abs. 1 DSG NRW\"; mehrere in eine Liste."
            .to_owned(),
        Format::Email => "Schreiben Sie zum Beispiel datenschutz@musterstadt.example.".to_owned(),
        Format::Url => {
            "Schreiben Sie die Adresse vollständig, zum Beispiel https://www.musterstadt.example/.".to_owned()
        }
        Format::Other(_) => "Vergleichen Sie die Angabe mit einer Vorlage.".to_owned(),
    }
}

fn pattern_german(pattern: &str) -> String {
    match meaning_of(pattern) {
        Meaning::Key => {
            "Eine Kennung besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen dazwischen, ohne \
                         Umlaute und Leerzeichen, zum Beispiel \"buergerbuero\"."
                .to_owned()
        }
        Meaning::Https => "Die Adresse beginnt mit https://.".to_owned(),
        Meaning::Digits(count) => format!("Nötig sind genau {count} Ziffern in Anführungszeichen."),
        Meaning::Colour => "Eine Farbe steht als # mit sechs Ziffern, zum Beispiel \"#005a9c\".".to_owned(),
        Meaning::Date => spelling_german(&Format::Date),
        Meaning::OneLine => "Der Text steht in einer Zeile, ohne Leerzeichen am Anfang und am Ende.".to_owned(),
        Meaning::Unknown => format!("Das Muster ist: {pattern}"),
    }
}

fn example_german(example: Option<&str>, otherwise: &str) -> String {
    match example {
        Some(example) => format!("{otherwise} Beispiel: {example}"),
        None => otherwise.to_owned(),
    }
}

/// What the patterns of our schemas ask for.
enum Meaning {
    Key,
    Https,
    Digits(usize),
    Colour,
    Date,
    OneLine,
    Unknown,
}

fn meaning_of(pattern: &str) -> Meaning {
    let inner = pattern.trim_start_matches('^').trim_end_matches('$');
    match inner {
        "[a-z0-9]+(-[a-z0-9]+)*" | "[a-z0-9]+(?:-[a-z0-9]+)*" => Meaning::Key,
        "#[0-9a-fA-F]{6}" | "#[0-9A-Fa-f]{6}" => Meaning::Colour,
        _ if inner.starts_with("https:") => Meaning::Https,
        _ if inner.starts_with("[0-9]{4}-") || inner.starts_with("\\d{4}-") => Meaning::Date,
        _ if inner.starts_with("\\S") || inner.starts_with("[^\\n") || inner.starts_with("[^\\s") => Meaning::OneLine,
        _ => {
            let count = inner.strip_prefix("[0-9]{").or_else(|| inner.strip_prefix("\\d{"));
            match count.and_then(|count| count.strip_suffix('}')).and_then(|count| count.parse().ok()) {
                Some(count) => Meaning::Digits(count),
                None => Meaning::Unknown,
            }
        }
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn english(fault: &SchemaFault, voice: Voice) -> Sentences {
    match fault {
        SchemaFault::UnknownKey { key, nearest } => with_help(
            format!("There is no key {} here.", voice.quote(key)),
            match voice.likeness(nearest.as_ref()) {
                Some(nearest) => format!("Did you mean “{nearest}”?"),
                None => "Delete the value, or look up the key in a template.".to_owned(),
            },
        ),
        SchemaFault::MisplacedKey { key, right } => {
            with_help(format!("The key “{key}” stands in the wrong place."), belongs_english(key, right))
        }
        SchemaFault::MissingKey { key } => with_help(format!("“{key}” is missing."), format!("Add: {key} = …")),
        SchemaFault::WrongType { expected, found, .. } => {
            let wanted: Vec<String> = expected.iter().map(|kind| kind_english(*kind).to_owned()).collect();
            with_help(
                format!("This should be {}, but it is {}.", voice.any_of(&wanted), kind_english(*found)),
                notation_english(expected),
            )
        }
        SchemaFault::ValueNotAllowed { written, allowed, nearest } => with_help(
            match written {
                Some(written) => format!("The value {} is not among those possible here.", voice.quote(written)),
                None => "This value is not among those possible here.".to_owned(),
            },
            match voice.likeness(nearest.as_ref()) {
                Some(nearest) => format!("Did you mean {nearest}? Possible are: {}.", list(allowed)),
                None => format!("Possible are: {}.", list(allowed)),
            },
        ),
        SchemaFault::InvalidFormat { format, written, example, .. } => {
            let message = format!("{} is {}.", voice.quote(written), format_english(format));
            let otherwise = example_english(example.as_deref(), &spelling_english(format));
            match reread(format, written, voice) {
                Some(Malformed { reason, meant: Some(meant), .. }) => {
                    with_help(format!("{message} {reason}"), format!("Perhaps “{meant}” is meant."))
                }
                Some(Malformed { reason, meant: None, .. }) => with_help(format!("{message} {reason}"), otherwise),
                None => with_help(message, otherwise),
            }
        }
        SchemaFault::PatternMismatch { pattern, written, example, .. } => with_help(
            format!("{} is not written as it has to be here.", voice.quote(written)),
            example_english(example.as_deref(), &pattern_english(pattern)),
        ),
        SchemaFault::TooShort { limit: 1 } => {
            with_help("The text is empty.", "Add the text, or delete the line if there is nothing to say yet.")
        }
        SchemaFault::TooShort { limit } => {
            with_help(format!("The text is too short: it needs at least {limit} characters."), "Add to the text.")
        }
        SchemaFault::TooLong { limit } => {
            with_help(format!("The text is too long: it may have at most {limit} characters."), "Shorten the text.")
        }
        SchemaFault::TooFewRows { limit: 1 } => with_help("The list is empty.", "Add an entry, or delete the line."),
        SchemaFault::TooFewRows { limit } => {
            with_help(format!("The list needs at least {limit} entries."), "Add entries.")
        }
        SchemaFault::TooManyRows { limit } => {
            with_help(format!("The list may have at most {limit} entries."), "Delete entries.")
        }
        SchemaFault::TooFewKeys { limit } => {
            with_help(format!("At least {limit} values are needed here."), "Add values.")
        }
        SchemaFault::TooManyKeys { limit } => {
            with_help(format!("At most {limit} values are possible here."), "Delete values.")
        }
        SchemaFault::TooSmall { limit, inclusive } => with_help(
            "The number is too small.",
            if *inclusive { format!("The least is {limit}.") } else { format!("It must be above {limit}.") },
        ),
        SchemaFault::TooLarge { limit, inclusive } => with_help(
            "The number is too large.",
            if *inclusive { format!("The most is {limit}.") } else { format!("It must be below {limit}.") },
        ),
        SchemaFault::NotUnique => with_help("This list holds an entry twice.", "Delete the second one."),
        SchemaFault::InvalidKeyName { key } => with_help(
            format!("The key {} is not written as it has to be here.", voice.quote(key)),
            "Use lower-case letters, digits and hyphens, without umlauts and blanks.",
        ),
        SchemaFault::NotAllowedHere => with_help("This must not stand here.", "Delete it."),
        SchemaFault::Other { keyword } => {
            with_help(format!("This does not follow the schema (rule “{keyword}”)."), "Compare it with a template.")
        }
    }
}

const fn kind_english(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Boolean => "true or false",
        Kind::List => "a list",
        Kind::Table => "an entry of several values",
        Kind::Nothing => "nothing",
    }
}

fn notation_english(expected: &[Kind]) -> String {
    let each = expected.iter().map(|kind| match kind {
        Kind::Text => "Text stands in quotation marks: \"…\".",
        Kind::Integer => "A whole number stands without quotation marks, such as 14.",
        Kind::Number => "A number stands without quotation marks, such as 1.5.",
        Kind::Boolean => "Write true or false, without quotation marks.",
        Kind::List => "A list stands in square brackets, even of one entry: [\"…\"] or [{ … }].",
        Kind::Table => "An entry stands in braces: { key = value, … }.",
        Kind::Nothing => "Delete it.",
    });
    each.collect::<Vec<_>>().join(" ")
}

fn format_english(format: &Format) -> String {
    match format {
        Format::Date => "no valid date".to_owned(),
        Format::Period => "no period that the program understands".to_owned(),
        Format::Citation => "no citation that the program understands".to_owned(),
        Format::Email => "no e-mail address".to_owned(),
        Format::Url => "no complete web address".to_owned(),
        Format::Other(name) => format!("not in the format “{name}”"),
    }
}

fn spelling_english(format: &Format) -> String {
    match format {
        Format::Date => "Write a date as year-month-day, such as 2026-11-01.",
        Format::Period => {
            "Write a number and a unit in German, such as \"7 Tage\", \"6 Monate\", \"10 Jahre\" or \
             \"1 Kalenderjahr\", or \"unverzüglich\" or \"dauerhaft\"."
        }
        Format::Citation => {
            "Write as German lawyers cite, such as \"Art. 6 Abs. 1 lit. e DSGVO\" or \"§ 3 Abs. 1 DSG NRW\"; several in \
             a list."
        }
        Format::Email => "Write for instance datenschutz@musterstadt.example.",
        Format::Url => "Write the whole address, such as https://www.musterstadt.example/.",
        Format::Other(_) => "Compare it with a template.",
    }
    .to_owned()
}

fn pattern_english(pattern: &str) -> String {
    match meaning_of(pattern) {
        Meaning::Key => "A key is lower-case letters, digits and single hyphens between them, such as \
                         \"buergerbuero\"."
            .to_owned(),
        Meaning::Https => "The address begins with https://.".to_owned(),
        Meaning::Digits(count) => format!("Exactly {count} digits in quotation marks are needed."),
        Meaning::Colour => "A colour is # with six digits, such as \"#005a9c\".".to_owned(),
        Meaning::Date => spelling_english(&Format::Date),
        Meaning::OneLine => "The text stands on one line, without blanks at its ends.".to_owned(),
        Meaning::Unknown => format!("The pattern is: {pattern}"),
    }
}

fn example_english(example: Option<&str>, otherwise: &str) -> String {
    match example {
        Some(example) => format!("{otherwise} Example: {example}"),
        None => otherwise.to_owned(),
    }
}
