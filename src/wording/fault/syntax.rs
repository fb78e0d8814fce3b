//! Sentences about notation: the slips people make, and what TOML 1.0 refuses.

use super::{Sentences, Told, Voice, with_help};
use crate::{
    diagnostic::{Discretion, SyntaxFault},
    wording::Language,
};

pub(super) fn tell(fault: &SyntaxFault, voice: Voice) -> Told {
    let (message, help) = match voice.language {
        Language::German => german(fault, voice),
        Language::English => english(fault, voice),
    };
    Told { message, help, replacement: replacement(fault, voice) }
}

/// What to write at the place of the fault.
fn replacement(fault: &SyntaxFault, voice: Voice) -> Option<String> {
    match fault {
        SyntaxFault::GermanDate { iso, .. } => voice.correction(iso.as_ref()),
        SyntaxFault::TypographicQuotes { corrected }
        | SyntaxFault::Backslash { corrected }
        | SyntaxFault::UnclosedQuote { corrected }
        | SyntaxFault::UnopenedQuote { corrected }
        | SyntaxFault::UnclosedHeader { corrected }
        | SyntaxFault::InvalidKey { corrected, .. }
        | SyntaxFault::UnquotedText { corrected }
        | SyntaxFault::InvalidNumber { corrected }
        | SyntaxFault::ForeignComment { corrected } => voice.correction(corrected.as_ref()),
        SyntaxFault::TimeWithoutSeconds { corrected } | SyntaxFault::QuotesInText { corrected } => {
            voice.correction(Some(corrected))
        }
        // What it means would tell the value itself.
        SyntaxFault::YesNo { value, .. } => match voice.discretion {
            Discretion::Open => Some(value.to_string()),
            Discretion::Hidden => None,
        },
        SyntaxFault::WrongBracket { wanted, .. } => Some(wanted.to_string()),
        SyntaxFault::ColonInsteadOfEquals { .. } => Some(" =".to_owned()),
        SyntaxFault::MissingEquals { key, .. } => voice.correction(Some(key)).map(|key| format!("{key} =")),
        SyntaxFault::MissingComma => Some(",".to_owned()),
        SyntaxFault::ExtraEquals => Some("=".to_owned()),
        SyntaxFault::InvisibleCharacter { .. } => Some(" ".to_owned()),
        SyntaxFault::ImpossibleDate { .. }
        | SyntaxFault::UnclosedLongText
        | SyntaxFault::LineBreakInText
        | SyntaxFault::AfterValue
        | SyntaxFault::MissingKey
        | SyntaxFault::ExtraComma
        | SyntaxFault::UnclosedList
        | SyntaxFault::UnclosedRow
        | SyntaxFault::StrayBracket { .. }
        | SyntaxFault::NumberOutOfRange
        | SyntaxFault::MissingValue { .. }
        | SyntaxFault::StrayText
        | SyntaxFault::ControlCharacter { .. }
        | SyntaxFault::DuplicateKey { .. }
        | SyntaxFault::KeyBelowValue { .. }
        | SyntaxFault::LineBreakInRow
        | SyntaxFault::CommaAtEndOfRow
        | SyntaxFault::EscapeOfToml11 { .. }
        | SyntaxFault::MoreFaults { .. }
        | SyntaxFault::Other { .. } => None,
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn german(fault: &SyntaxFault, voice: Voice) -> Sentences {
    match fault {
        SyntaxFault::GermanDate { written, iso: Some(_) } => with_help(
            format!("Das Datum {} steht in deutscher Schreibweise.", voice.quote(written)),
            "Schreiben Sie ein Datum als Jahr-Monat-Tag, ohne Anführungszeichen.",
        ),
        SyntaxFault::GermanDate { written, iso: None } => with_help(
            format!("Das Datum {} gibt es nicht, und es steht in deutscher Schreibweise.", voice.quote(written)),
            "Schreiben Sie ein Datum als Jahr-Monat-Tag, ohne Anführungszeichen, zum Beispiel 2026-11-01.",
        ),
        SyntaxFault::ImpossibleDate { written } => with_help(
            format!("Das Datum oder die Uhrzeit {} gibt es nicht.", voice.quote(written)),
            "Schreiben Sie ein Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-01.",
        ),
        SyntaxFault::TypographicQuotes { .. } => with_help(
            "Der Text beginnt oder endet mit typografischen Anführungszeichen („ “ oder » «), wie Word sie setzt.",
            "Setzen Sie um den ganzen Text gerade Anführungszeichen: \"…\" (Umschalt+2). Innerhalb des Textes dürfen \
             typografische stehen.",
        ),
        SyntaxFault::Backslash { .. } => with_help(
            "Zwischen doppelten Anführungszeichen hat der umgekehrte Schrägstrich \\ eine Sonderbedeutung.",
            "Setzen Sie den Text in einfache Anführungszeichen, zum Beispiel 'C:\\Daten', oder schreiben Sie jeden \
             Schrägstrich doppelt: \\\\.",
        ),
        SyntaxFault::UnclosedQuote { .. } => with_help(
            "Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.",
            "Ergänzen Sie das Anführungszeichen \" am Ende des Textes.",
        ),
        SyntaxFault::UnclosedLongText => with_help(
            "Hier beginnt ein mehrzeiliger Text, dessen Ende fehlt.",
            "Beenden Sie den Text mit drei Anführungszeichen: \"\"\".",
        ),
        SyntaxFault::UnopenedQuote { .. } => with_help(
            "Hier endet ein Text, dessen öffnendes Anführungszeichen fehlt.",
            "Ergänzen Sie das Anführungszeichen \" am Anfang des Textes.",
        ),
        SyntaxFault::LineBreakInText => with_help(
            "Der Text geht in der nächsten Zeile weiter; zwischen je einem Anführungszeichen \" ist das nicht erlaubt.",
            "Schreiben Sie den Text in eine Zeile, oder setzen Sie davor und dahinter je drei Anführungszeichen: \"\"\".",
        ),
        SyntaxFault::QuotesInText { .. } => with_help(
            "Im Text stehen gerade Anführungszeichen; das erste davon beendet den Text.",
            "Verwenden Sie innerhalb des Textes typografische Anführungszeichen: „…“.",
        ),
        SyntaxFault::AfterValue => with_help(
            "Nach dem Wert steht noch etwas.",
            "Jede Angabe steht in einer eigenen Zeile, ohne Komma oder Strichpunkt am Ende. Ein Kommentar beginnt mit #.",
        ),
        SyntaxFault::MissingKey => {
            with_help("Vor dem Gleichheitszeichen fehlt der Schlüssel.", "Schreiben Sie: schlüssel = wert.")
        }
        SyntaxFault::MissingComma => with_help(
            "Zwischen zwei Angaben fehlt ein Komma.",
            "Setzen Sie hier ein Komma. Es trennt die Einträge einer Liste und die Angaben eines Eintrags.",
        ),
        SyntaxFault::ExtraComma => with_help("Hier steht ein Komma zu viel.", "Löschen Sie das Komma."),
        SyntaxFault::UnclosedList => with_help(
            "Hier beginnt eine Liste, deren schließende eckige Klammer fehlt.",
            "Ergänzen Sie „]“ nach dem letzten Eintrag der Liste.",
        ),
        SyntaxFault::UnclosedRow => with_help(
            "Hier beginnt ein Eintrag, dessen schließende geschweifte Klammer fehlt.",
            "Ergänzen Sie „}“ nach der letzten Angabe des Eintrags.",
        ),
        SyntaxFault::UnclosedHeader { .. } => with_help(
            "Die Klammern dieser Überschrift sind nicht vollständig.",
            "Schreiben Sie eine Überschrift als [name] oder, bei wiederholten Abschnitten, als [[name]].",
        ),
        SyntaxFault::StrayBracket { bracket } => with_help(
            format!("Die Klammer „{bracket}“ schließt nichts: Es fehlt die öffnende, oder sie steht zu viel."),
            "Löschen Sie die Klammer, oder ergänzen Sie die öffnende davor.",
        ),
        SyntaxFault::WrongBracket { bracket, wanted } => with_help(
            format!("Die Klammer „{bracket}“ passt nicht zu der, die sie schließen soll."),
            format!("Schreiben Sie hier „{wanted}“: Listen stehen in eckigen, Einträge in geschweiften Klammern."),
        ),
        SyntaxFault::MissingEquals { key, .. } => with_help(
            format!("Zwischen dem Schlüssel {} und seinem Wert fehlt das Gleichheitszeichen.", voice.quote(key)),
            "Schreiben Sie: schlüssel = wert.",
        ),
        SyntaxFault::ExtraEquals => {
            with_help("Hier steht ein Gleichheitszeichen zu viel.", "Schreiben Sie: schlüssel = wert.")
        }
        SyntaxFault::ColonInsteadOfEquals { key, .. } => with_help(
            format!("Nach dem Schlüssel {} steht ein Doppelpunkt statt eines Gleichheitszeichens.", voice.quote(key)),
            "Schreiben Sie: schlüssel = wert.",
        ),
        SyntaxFault::InvalidKey { written, .. } => with_help(
            format!("Der Schlüssel {} enthält Zeichen, die in Schlüsseln nicht erlaubt sind.", voice.quote(written)),
            "Schlüssel bestehen aus Kleinbuchstaben, Ziffern und _, ohne Umlaute und Leerzeichen: ae, oe, ue, ss.",
        ),
        SyntaxFault::YesNo { written, value } => with_help(
            format!("{} ist kein Wert, den das Format kennt.", voice.quote(written)),
            match (voice.discretion, value) {
                (Discretion::Hidden, _) => "Schreiben Sie true für „ja“ oder false für „nein“, ohne Anführungszeichen.",
                (Discretion::Open, true) => "Schreiben Sie true für „ja“, ohne Anführungszeichen.",
                (Discretion::Open, false) => "Schreiben Sie false für „nein“, ohne Anführungszeichen.",
            },
        ),
        SyntaxFault::UnquotedText { .. } => with_help(
            "Hier steht Text ohne Anführungszeichen.",
            "Setzen Sie Text in gerade Anführungszeichen: \"…\". Ohne stehen nur Zahlen, Datumsangaben, true und false.",
        ),
        SyntaxFault::InvalidNumber { .. } => with_help(
            "Das ist keine Zahl, mit der man rechnen kann, zum Beispiel wegen einer führenden Null oder eines Leerzeichens.",
            "Setzen Sie Telefonnummern, Postleitzahlen und Aktenzeichen in Anführungszeichen: \"…\".",
        ),
        SyntaxFault::NumberOutOfRange => with_help(
            "Diese Zahl ist zu groß, oder sie ist keine (inf, nan).",
            "Schreiben Sie eine kleinere Zahl, oder setzen Sie die Angabe in Anführungszeichen.",
        ),
        SyntaxFault::MissingValue { key } => with_help(
            format!("Zum Schlüssel {} fehlt der Wert.", voice.quote(key)),
            "Schreiben Sie ihn in dieselbe Zeile: schlüssel = wert. Haben Sie noch keine Angabe, löschen Sie den Schlüssel.",
        ),
        SyntaxFault::StrayText => with_help(
            "Diese Zeile ist weder eine Angabe (schlüssel = wert) noch eine Überschrift in eckigen Klammern noch ein Kommentar.",
            "Beginnen Sie einen Kommentar mit #. Gehört die Zeile zu einem längeren Text, setzen Sie vor und hinter den \
             ganzen Text drei Anführungszeichen: \"\"\".",
        ),
        SyntaxFault::ForeignComment { .. } => {
            with_help("Ein Kommentar beginnt in diesen Dateien mit #.", "Schreiben Sie # vor den Kommentar.")
        }
        SyntaxFault::InvisibleCharacter { code } => with_help(
            format!(
                "Hier steht {}, wie es beim Kopieren aus Word oder aus einer Internetseite stehen bleibt (U+{code:04X}).",
                if matches!(code, 0xA0 | 0x202F | 0x2007) {
                    "ein geschütztes Leerzeichen"
                } else {
                    "ein unsichtbares Zeichen"
                }
            ),
            "Löschen Sie das Zeichen und tippen Sie ein gewöhnliches Leerzeichen.",
        ),
        SyntaxFault::ControlCharacter { code } => with_help(
            format!("Hier steht ein Steuerzeichen, das in Textdateien nicht erlaubt ist (U+{code:04X})."),
            "Löschen Sie das Zeichen.",
        ),
        SyntaxFault::DuplicateKey { key, first_line } => with_help(
            match first_line {
                Some(line) => {
                    format!("Den Schlüssel {} gibt es an dieser Stelle schon, in Zeile {line}.", voice.quote(key))
                }
                None => format!("Den Schlüssel {} gibt es an dieser Stelle schon.", voice.quote(key)),
            },
            "Löschen Sie eine der beiden Angaben, oder führen Sie beide zu einer zusammen.",
        ),
        SyntaxFault::KeyBelowValue { key } => with_help(
            format!("{} hat schon einen Wert und kann keine weiteren Angaben enthalten.", voice.quote(key)),
            "Schreiben Sie alle Angaben entweder in geschweiften Klammern oder unter einer Überschrift, nicht beides.",
        ),
        SyntaxFault::LineBreakInRow => with_help(
            "Zwischen geschweiften Klammern ist kein Zeilenumbruch erlaubt (TOML 1.0).",
            "Schreiben Sie den Eintrag in eine Zeile, oder als Abschnitt mit einer Überschrift [[…]].",
        ),
        SyntaxFault::CommaAtEndOfRow => with_help(
            "Vor der schließenden geschweiften Klammer ist kein Komma erlaubt (TOML 1.0).",
            "Löschen Sie das Komma.",
        ),
        SyntaxFault::EscapeOfToml11 { letter } => with_help(
            format!("Die Zeichenfolge \\{letter} kennt TOML 1.0 nicht."),
            "Schreiben Sie das Zeichen selbst, oder \\u mit vier Ziffern. Ist ein Schrägstrich gemeint, schreiben Sie \\\\.",
        ),
        SyntaxFault::TimeWithoutSeconds { .. } => {
            with_help("Eine Uhrzeit braucht Sekunden (TOML 1.0).", "Ergänzen Sie :00.")
        }
        SyntaxFault::MoreFaults { told } => with_help(
            format!("Diese Datei enthält mehr als {told} Fehler; ab hier werden sie nicht mehr einzeln genannt."),
            "Beheben Sie die genannten Fehler und prüfen Sie noch einmal.",
        ),
        SyntaxFault::Other { sentence } => with_help(
            format!("Diese Stelle entspricht nicht dem Format TOML 1.0 (Meldung des Lesers: {sentence})."),
            "Vergleichen Sie die Zeile mit einer Vorlage: Klammern, Kommas, Anführungszeichen.",
        ),
    }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn english(fault: &SyntaxFault, voice: Voice) -> Sentences {
    match fault {
        SyntaxFault::GermanDate { written, iso: Some(_) } => with_help(
            format!("The date {} is written the German way.", voice.quote(written)),
            "Write a date as year-month-day, without quotation marks.",
        ),
        SyntaxFault::GermanDate { written, iso: None } => with_help(
            format!("The date {} does not exist, and it is written the German way.", voice.quote(written)),
            "Write a date as year-month-day, without quotation marks, such as 2026-11-01.",
        ),
        SyntaxFault::ImpossibleDate { written } => with_help(
            format!("The date or time {} does not exist.", voice.quote(written)),
            "Write a date as year-month-day, such as 2026-11-01.",
        ),
        SyntaxFault::TypographicQuotes { .. } => with_help(
            "The text begins or ends with typographic quotation marks, as word processors set them.",
            "Put straight quotation marks around the whole text: \"…\". Inside the text typographic ones may stand.",
        ),
        SyntaxFault::Backslash { .. } => with_help(
            "Between double quotation marks the backslash \\ has a meaning of its own.",
            "Put the text in single quotation marks, such as 'C:\\Data', or write each backslash twice: \\\\.",
        ),
        SyntaxFault::UnclosedQuote { .. } => with_help(
            "A text begins here whose closing quotation mark is missing.",
            "Add the quotation mark \" at the end of the text.",
        ),
        SyntaxFault::UnclosedLongText => with_help(
            "A text of several lines begins here whose end is missing.",
            "End the text with three quotation marks: \"\"\".",
        ),
        SyntaxFault::UnopenedQuote { .. } => with_help(
            "A text ends here whose opening quotation mark is missing.",
            "Add the quotation mark \" at the beginning of the text.",
        ),
        SyntaxFault::LineBreakInText => with_help(
            "The text goes on in the next line; between one quotation mark \" on either side that is not allowed.",
            "Write the text on one line, or put three quotation marks before and after it: \"\"\".",
        ),
        SyntaxFault::QuotesInText { .. } => with_help(
            "There are straight quotation marks inside the text; the first of them ends it.",
            "Use typographic quotation marks inside the text: „…“.",
        ),
        SyntaxFault::AfterValue => with_help(
            "Something follows the value.",
            "Every value stands on a line of its own, without comma or semicolon at its end. A comment begins with #.",
        ),
        SyntaxFault::MissingKey => with_help("The key before the equals sign is missing.", "Write: key = value."),
        SyntaxFault::MissingComma => {
            with_help("A comma is missing between two entries.", "Put a comma here. It separates the entries of lists.")
        }
        SyntaxFault::ExtraComma => with_help("There is one comma too many.", "Delete the comma."),
        SyntaxFault::UnclosedList => with_help(
            "A list begins here whose closing square bracket is missing.",
            "Add “]” after the last entry of the list.",
        ),
        SyntaxFault::UnclosedRow => with_help(
            "An entry begins here whose closing brace is missing.",
            "Add “}” after the last value of the entry.",
        ),
        SyntaxFault::UnclosedHeader { .. } => with_help(
            "The brackets of this header are not complete.",
            "Write a header as [name] or, for repeated sections, as [[name]].",
        ),
        SyntaxFault::StrayBracket { bracket } => with_help(
            format!("The bracket “{bracket}” closes nothing: the opening one is missing, or this one is too many."),
            "Delete the bracket, or add the opening one before it.",
        ),
        SyntaxFault::WrongBracket { bracket, wanted } => with_help(
            format!("The bracket “{bracket}” does not match the one that it should close."),
            format!("Write “{wanted}” here: lists stand in square brackets, entries in braces."),
        ),
        SyntaxFault::MissingEquals { key, .. } => with_help(
            format!("The equals sign between the key {} and its value is missing.", voice.quote(key)),
            "Write: key = value.",
        ),
        SyntaxFault::ExtraEquals => with_help("There is one equals sign too many.", "Write: key = value."),
        SyntaxFault::ColonInsteadOfEquals { key, .. } => with_help(
            format!("After the key {} there is a colon instead of an equals sign.", voice.quote(key)),
            "Write: key = value.",
        ),
        SyntaxFault::InvalidKey { written, .. } => with_help(
            format!("The key {} holds characters that keys must not hold.", voice.quote(written)),
            "Keys are lower-case letters, digits and _, without umlauts and blanks: ae, oe, ue, ss.",
        ),
        SyntaxFault::YesNo { written, value } => with_help(
            format!("{} is no value that the format knows.", voice.quote(written)),
            match (voice.discretion, value) {
                (Discretion::Hidden, _) => "Write true for “yes” or false for “no”, without quotation marks.",
                (Discretion::Open, true) => "Write true for “yes”, without quotation marks.",
                (Discretion::Open, false) => "Write false for “no”, without quotation marks.",
            },
        ),
        SyntaxFault::UnquotedText { .. } => with_help(
            "There is text without quotation marks here.",
            "Put text in straight quotation marks: \"…\". Only numbers, dates, true and false go without.",
        ),
        SyntaxFault::InvalidNumber { .. } => with_help(
            "This is no number to calculate with, for instance because of a leading zero or a blank.",
            "Put telephone numbers, postcodes and file numbers in quotation marks: \"…\".",
        ),
        SyntaxFault::NumberOutOfRange => with_help(
            "This number is too large, or it is none (inf, nan).",
            "Write a smaller number, or put the value in quotation marks.",
        ),
        SyntaxFault::MissingValue { key } => with_help(
            format!("The value of the key {} is missing.", voice.quote(key)),
            "Write it on the same line: key = value. If there is nothing to say yet, delete the key.",
        ),
        SyntaxFault::StrayText => with_help(
            "This line is neither a value (key = value) nor a header in square brackets nor a comment.",
            "Begin a comment with #. If the line belongs to a longer text, put three quotation marks before and after \
             the whole text: \"\"\".",
        ),
        SyntaxFault::ForeignComment { .. } => {
            with_help("A comment begins with # in these files.", "Write # before the comment.")
        }
        SyntaxFault::InvisibleCharacter { code } => with_help(
            format!(
                "There is an invisible or non-breaking character here, as copied text leaves behind (U+{code:04X})."
            ),
            "Delete the character and type an ordinary space.",
        ),
        SyntaxFault::ControlCharacter { code } => with_help(
            format!("There is a control character here that text files must not hold (U+{code:04X})."),
            "Delete the character.",
        ),
        SyntaxFault::DuplicateKey { key, first_line } => with_help(
            match first_line {
                Some(line) => format!("The key {} exists here already, on line {line}.", voice.quote(key)),
                None => format!("The key {} exists here already.", voice.quote(key)),
            },
            "Delete one of the two, or make one of both.",
        ),
        SyntaxFault::KeyBelowValue { key } => with_help(
            format!("{} has a value already and cannot hold further keys.", voice.quote(key)),
            "Write all values either in braces or below a header, not both.",
        ),
        SyntaxFault::LineBreakInRow => with_help(
            "Between braces no line break is allowed (TOML 1.0).",
            "Write the entry on one line, or as a section with a header [[…]].",
        ),
        SyntaxFault::CommaAtEndOfRow => {
            with_help("Before the closing brace no comma is allowed (TOML 1.0).", "Delete the comma.")
        }
        SyntaxFault::EscapeOfToml11 { letter } => with_help(
            format!("TOML 1.0 does not know \\{letter}."),
            "Write the character itself, or \\u with four digits. If a backslash is meant, write \\\\.",
        ),
        SyntaxFault::TimeWithoutSeconds { .. } => with_help("A time needs seconds (TOML 1.0).", "Add :00."),
        SyntaxFault::MoreFaults { told } => with_help(
            format!("This file holds more than {told} faults; from here on they are not told one by one."),
            "Mend those that are told and check again.",
        ),
        SyntaxFault::Other { sentence } => with_help(
            format!("This place does not follow the format TOML 1.0 (the reader says: {sentence})."),
            "Compare the line with a template: brackets, commas, quotation marks.",
        ),
    }
}
