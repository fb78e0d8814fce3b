//! Sentences about what a register says.

use super::{Sentences, Told, Voice, legal, logo, notice, prose, with_help};
use crate::{
    diagnostic::{Discretion, Echo, LogoFault, ProseFault, Referent, RightPlace, RuleFault},
    wording::Language,
};

pub(super) fn tell(fault: &RuleFault, voice: Voice) -> Told {
    let (message, help) = match voice.language {
        Language::German => german(fault, voice),
        Language::English => english(fault, voice),
    };
    let replacement = match fault {
        // The key of a table is not written in quotation marks.
        RuleFault::UnknownReference { to: Referent::Rule, .. } => None,
        RuleFault::UnknownReference { nearest, .. } => {
            voice.likeness(nearest.as_ref()).map(|nearest| format!("\"{nearest}\""))
        }
        RuleFault::AccentContrastTooLow { darker, .. } => Some(format!("\"{darker}\"")),
        RuleFault::Logo(LogoFault::NotFound { nearest, .. }) => {
            voice.likeness(nearest.as_ref()).map(|nearest| format!("\"{nearest}\""))
        }
        RuleFault::Prose(ProseFault::MalformedCitation { corrected, .. }) => voice.correction(corrected.as_ref()),
        _ => None,
    };
    Told { message, help, replacement }
}

#[allow(clippy::too_many_lines, reason = "one arm a fault: a table, not a procedure")]
fn german(fault: &RuleFault, voice: Voice) -> Sentences {
    match fault {
        RuleFault::MissingMandatoryField { field, may_be_empty } => with_help(
            format!("Die Pflichtangabe „{field}“ fehlt."),
            if *may_be_empty {
                format!("Ergänzen Sie „{field}“. Gibt es nichts zu nennen, schreiben Sie: {field} = []")
            } else {
                format!("Ergänzen Sie „{field}“.")
            },
        ),
        RuleFault::AnswerOfAnotherRegime { field, framework } => with_help(
            format!("„{field}“ gibt es nur in Einträgen eines Auftragsverarbeiters."),
            format!("Löschen Sie „{field}“, oder ergänzen Sie am Anfang: rechtsrahmen = \"{framework}\""),
        ),
        RuleFault::OutlineOfAnotherRegime { outline, fitting } => other_outline(outline, fitting, Language::German),
        RuleFault::UnknownReference { to, key, nearest } => {
            let key = voice.quote(key);
            let (message, other) = unknown_german(*to, &key);
            with_help(
                message,
                voice.likeness(nearest.as_ref()).map_or(other, |nearest| format!("Meinten Sie „{nearest}“?")),
            )
        }
        RuleFault::ReferenceToUnpublished { key } => with_help(
            format!("Dieser Eintrag ist öffentlich, verweist aber auf {}, der es nicht ist.", voice.quote(key)),
            "Der Verweis würde zeigen, dass es den anderen Eintrag gibt. Löschen Sie ihn, oder veröffentlichen Sie den anderen Eintrag.",
        ),
        RuleFault::DuplicateIdentifier { key, first_file } => with_help(
            format!("Die Kennung {} ist schon vergeben, in {first_file}.", voice.quote(key)),
            "Vergeben Sie eine andere Kennung.",
        ),
        RuleFault::IdentifierDiffersOnlyInCase { key, other_file } => with_help(
            format!(
                "Die Kennung {} unterscheidet sich von {other_file} nur in Groß- und Kleinschreibung; unter Windows wäre das dieselbe Datei.",
                voice.quote(key)
            ),
            "Benennen Sie eine der beiden Dateien um, nur mit Kleinbuchstaben.",
        ),
        RuleFault::InvalidIdentifier { stem, suggestion } => with_help(
            format!("Der Dateiname {} taugt nicht als Kennung.", voice.quote(stem)),
            match suggestion {
                Some(name) => {
                    format!("Benennen Sie die Datei um in: {name}.toml (Kleinbuchstaben, Ziffern, Bindestriche)")
                }
                None => {
                    "Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche: melderegister.toml".to_owned()
                }
            },
        ),
        RuleFault::UnitCircle { key } => with_help(
            format!("Die Stelle {} ist über „teil_von“ Teil von sich selbst.", voice.quote(key)),
            "Löschen Sie „teil_von“ bei der obersten Stelle.",
        ),
        RuleFault::DataWithoutErasure { category } => with_help(
            format!("Für die Daten {} gibt es keine Löschregel.", voice.quote(category)),
            "Nennen Sie die Kennung dieser Zeile bei einer Regel unter „loeschung“, oder schreiben Sie eine Regel ohne „daten“: Sie gilt für alle.",
        ),
        RuleFault::ContradictoryErasure { keys } => with_help(
            format!("Diese Löschregel beginnt auf mehrere Arten zugleich: {}.", keys.join(", ")),
            "Lassen Sie nur eine Angabe stehen: „ab“ (Beginn der Frist), „vor“, „sobald“ oder „wie“. Für mehrere Stufen schreiben Sie mehrere Zeilen.",
        ),
        RuleFault::AmbiguousRecipient { keys } => with_help(
            format!("Dieser Empfänger ist mehrfach benannt: {}.", keys.join(", ")),
            "Lassen Sie nur eine Angabe stehen: „name“, „partner“ oder „stelle“.",
        ),
        RuleFault::EndWithoutEnded => with_help(
            "„beendet“ nennt ein Datum, aber der Status sagt etwas anderes.",
            "Ergänzen Sie: status = \"beendet\"; oder löschen Sie das Datum.",
        ),
        RuleFault::CharacterNotPrintable { character } => with_help(
            match voice.discretion {
                Discretion::Open => format!("Das Zeichen {} kann nicht gedruckt werden.", named(*character, voice)),
                Discretion::Hidden => "Der Text enthält ein Zeichen, das nicht gedruckt werden kann.".to_owned(),
            },
            "Schreiben Sie ein anderes Zeichen; im PDF stünde sonst ein Fragezeichen.",
        ),
        RuleFault::NewerFormat { found } => with_help(
            format!("Dieses Verzeichnis hat das Format {found}; dieses Programm kennt nur Format 1."),
            "Sie brauchen eine neuere Fassung des Programms.",
        ),
        RuleFault::ExceptionWithoutFinding { rule } => with_help(
            format!("Die Ausnahme für „{rule}“ ist nicht mehr nötig: Es gibt dazu keine Meldung."),
            "Löschen Sie die Ausnahme.",
        ),
        RuleFault::ExceptionExpired { rule } => with_help(
            format!("Die Ausnahme für „{rule}“ ist abgelaufen."),
            "Beheben Sie die Ursache, oder verlängern Sie die Ausnahme mit neuem Grund.",
        ),
        RuleFault::AccentContrastTooLow { accent, tenths, on_white, darker } => with_help(
            format!(
                "Die Akzentfarbe „{accent}“ hebt sich {} zu wenig ab: {},{} : 1 statt mindestens 4,5 : 1.",
                if *on_white { "vom Untergrund" } else { "von den getönten Flächen" },
                tenths / 10,
                tenths % 10
            ),
            format!("Der nächste dunklere Ton derselben Farbe, der genügt, ist „{darker}“."),
        ),
        RuleFault::Logo(fault) => logo::german(fault, voice),
        RuleFault::Legal(fault) => legal::german(fault, voice),
        RuleFault::Notice(fault) => notice::german(fault, voice),
        RuleFault::Prose(fault) => prose::german(fault, voice),
    }
}

/// A character in quotation marks, and its number.
fn named(character: char, voice: Voice) -> String {
    format!("{} (U+{:04X})", voice.quote(&Echo::new(character.to_string())), u32::from(character))
}

fn unknown_german(to: Referent, key: &str) -> (String, String) {
    match to {
        Referent::Unit => (
            format!("Die Stelle {key} steht nicht in register.toml."),
            "Ergänzen Sie in register.toml einen Abschnitt [[stelle]] mit dieser Kennung.".to_owned(),
        ),
        Referent::Partner => (
            format!("Der Partner {key} steht nicht in register.toml."),
            "Ergänzen Sie in register.toml einen Abschnitt [[partner]] mit dieser Kennung.".to_owned(),
        ),
        Referent::Data => (
            format!("Unter „daten“ gibt es keine Zeile mit der Kennung {key}."),
            "Geben Sie der gemeinten Zeile unter „daten“ diese Kennung.".to_owned(),
        ),
        Referent::Protection => (
            format!("Unter [schutz] in register.toml gibt es keinen Satz mit dem Schlüssel {key}."),
            "Ergänzen Sie den Satz in register.toml unter [schutz].".to_owned(),
        ),
        Referent::Client => (
            format!("Der Auftraggeber {key} steht nicht in register.toml."),
            "Ergänzen Sie in register.toml einen Abschnitt [[auftraggeber]] mit dieser Kennung.".to_owned(),
        ),
        Referent::Record => (
            format!("Einen Eintrag mit der Kennung {key} gibt es nicht."),
            "Die Kennung eines Eintrags ist sein Dateiname ohne .toml.".to_owned(),
        ),
        Referent::Rule => (
            format!("Eine Regel {key} gibt es nicht."),
            "Die Kennung einer Regel steht in der Meldung in eckigen Klammern; alle nennt: verzeichnis rules"
                .to_owned(),
        ),
    }
}

fn english(fault: &RuleFault, voice: Voice) -> Sentences {
    match fault {
        RuleFault::MissingMandatoryField { field, may_be_empty } => with_help(
            format!("The mandatory answer “{field}” is missing."),
            if *may_be_empty {
                format!("Add “{field}”. If there is nothing to name, write: {field} = []")
            } else {
                format!("Add “{field}”.")
            },
        ),
        RuleFault::AnswerOfAnotherRegime { field, framework } => with_help(
            format!("“{field}” exists in a processor's records only."),
            format!("Delete “{field}”, or add at the top: rechtsrahmen = \"{framework}\""),
        ),
        RuleFault::OutlineOfAnotherRegime { outline, fitting } => other_outline(outline, fitting, Language::English),
        RuleFault::UnknownReference { to, key, nearest } => {
            let key = voice.quote(key);
            let (message, other) = unknown_english(*to, &key);
            with_help(
                message,
                voice.likeness(nearest.as_ref()).map_or(other, |nearest| format!("Did you mean “{nearest}”?")),
            )
        }
        RuleFault::ReferenceToUnpublished { key } => with_help(
            format!("This record is public but refers to {}, which is not.", voice.quote(key)),
            "The reference would show that the other record exists. Delete it, or publish the other record.",
        ),
        RuleFault::DuplicateIdentifier { key, first_file } => with_help(
            format!("The identifier {} is taken already, in {first_file}.", voice.quote(key)),
            "Choose another identifier.",
        ),
        RuleFault::IdentifierDiffersOnlyInCase { key, other_file } => with_help(
            format!(
                "The identifier {} differs from {other_file} only in case; on Windows that is the same file.",
                voice.quote(key)
            ),
            "Rename one of the two files, in lower case.",
        ),
        RuleFault::InvalidIdentifier { stem, suggestion } => with_help(
            format!("The file name {} cannot be an identifier.", voice.quote(stem)),
            match suggestion {
                Some(name) => format!("Rename the file to: {name}.toml (lower case, digits, hyphens)"),
                None => "Lower case letters, digits and hyphens are allowed: melderegister.toml".to_owned(),
            },
        ),
        RuleFault::UnitCircle { key } => with_help(
            format!("The unit {} is part of itself by “teil_von”.", voice.quote(key)),
            "Delete “teil_von” of the topmost unit.",
        ),
        RuleFault::DataWithoutErasure { category } => with_help(
            format!("No erasure rule covers the data {}.", voice.quote(category)),
            "Name this row's key in a rule under “loeschung”, or write a rule without “daten”: it covers all.",
        ),
        RuleFault::ContradictoryErasure { keys } => with_help(
            format!("This erasure rule starts in several ways at once: {}.", keys.join(", ")),
            "Keep one of “ab” (start of the period), “vor”, “sobald” or “wie”. For several stages write several rows.",
        ),
        RuleFault::AmbiguousRecipient { keys } => with_help(
            format!("This recipient is named more than once: {}.", keys.join(", ")),
            "Keep one of “name”, “partner” or “stelle”.",
        ),
        RuleFault::EndWithoutEnded => with_help(
            "“beendet” names a date, but the status says otherwise.",
            "Add: status = \"beendet\"; or delete the date.",
        ),
        RuleFault::CharacterNotPrintable { character } => with_help(
            match voice.discretion {
                Discretion::Open => format!("The character {} cannot be printed.", named(*character, voice)),
                Discretion::Hidden => "The text has a character that cannot be printed.".to_owned(),
            },
            "Write another character; the PDF would show a question mark.",
        ),
        RuleFault::NewerFormat { found } => with_help(
            format!("This register has format {found}; this program knows format 1 only."),
            "You need a newer version of the program.",
        ),
        RuleFault::ExceptionWithoutFinding { rule } => with_help(
            format!("The exception for “{rule}” is not needed any more: there is no such finding."),
            "Delete the exception.",
        ),
        RuleFault::ExceptionExpired { rule } => with_help(
            format!("The exception for “{rule}” has expired."),
            "Mend the cause, or extend the exception with a new reason.",
        ),
        RuleFault::AccentContrastTooLow { accent, tenths, on_white, darker } => with_help(
            format!(
                "The accent “{accent}” does not stand out {}: {}.{} : 1 instead of 4.5 : 1 at the least.",
                if *on_white { "from its ground" } else { "from the tinted panels" },
                tenths / 10,
                tenths % 10
            ),
            format!("The nearest darker tone of the same colour that will do is “{darker}”."),
        ),
        RuleFault::Logo(fault) => logo::english(fault, voice),
        RuleFault::Legal(fault) => legal::english(fault, voice),
        RuleFault::Notice(fault) => notice::english(fault, voice),
        RuleFault::Prose(fault) => prose::english(fault, voice),
    }
}

fn unknown_english(to: Referent, key: &str) -> (String, String) {
    match to {
        Referent::Unit => (
            format!("The unit {key} is not in register.toml."),
            "Add a section [[stelle]] with this key to register.toml.".to_owned(),
        ),
        Referent::Partner => (
            format!("The partner {key} is not in register.toml."),
            "Add a section [[partner]] with this key to register.toml.".to_owned(),
        ),
        Referent::Data => (
            format!("No row of “daten” has the key {key}."),
            "Give this key to the row of “daten” that is meant.".to_owned(),
        ),
        Referent::Protection => (
            format!("There is no sentence with the key {key} under [schutz] in register.toml."),
            "Add the sentence under [schutz] in register.toml.".to_owned(),
        ),
        Referent::Client => (
            format!("The client {key} is not in register.toml."),
            "Add a section [[auftraggeber]] with this key to register.toml.".to_owned(),
        ),
        Referent::Record => (
            format!("There is no record with the identifier {key}."),
            "A record's identifier is its file's name without .toml.".to_owned(),
        ),
        Referent::Rule => (
            format!("There is no rule {key}."),
            "A rule's identifier stands in brackets in its message; all are listed by: verzeichnis rules".to_owned(),
        ),
    }
}

/// Where a key belongs, in German.
pub(super) fn belongs_german(key: &str, right: &RightPlace) -> String {
    match right {
        RightPlace::Head => format!(
            "„{key}“ gehört an den Anfang der Datei, vor die erste Überschrift in eckigen Klammern. Alles nach einer \
             Überschrift gehört zu ihr."
        ),
        RightPlace::Intern => format!("„{key}“ gehört unter die Überschrift [intern]."),
        RightPlace::Table(table) => format!("„{key}“ gehört unter die Überschrift [{table}]."),
    }
}

/// Where a key belongs, in English.
pub(super) fn belongs_english(key: &str, right: &RightPlace) -> String {
    match right {
        RightPlace::Head => format!(
            "“{key}” belongs to the beginning of the file, before the first header in square brackets. Everything \
             after a header belongs to it."
        ),
        RightPlace::Intern => format!("“{key}” belongs below the header [intern]."),
        RightPlace::Table(table) => format!("“{key}” belongs below the header [{table}]."),
    }
}

/// An outline that asks other questions than the law of the record, and the one of that law.
fn other_outline(outline: &str, fitting: &str, language: Language) -> Sentences {
    match language {
        Language::German => with_help(
            format!("Die Gliederung „{outline}“ fragt nach anderem, als der Rechtsrahmen verlangt."),
            format!("Löschen Sie „gliederung“: Dann gilt von selbst die passende, hier „{fitting}“."),
        ),
        Language::English => with_help(
            format!("The outline “{outline}” asks for something else than the legal framework does."),
            format!("Delete “gliederung”: then the fitting one holds by itself, here “{fitting}”."),
        ),
    }
}
