//! Sentences about a logo that cannot be shown.

use super::{Sentences, Voice, file, with_help};
use crate::{
    diagnostic::{Feature, LogoFault, OtherKind, PictureFault},
    picture::{MAX_BYTES, MAX_SIDE},
    wording::Language,
};

/// In German.
pub(super) fn german(fault: &LogoFault, voice: Voice) -> Sentences {
    match fault {
        LogoFault::NotFound { file, nearest } => with_help(
            format!("Die Datei {} liegt nicht im Ordner der Einträge.", voice.quote(file)),
            voice.likeness(nearest.as_ref()).map_or_else(
                || {
                    "Legen Sie das Logo als SVG oder PNG neben register.toml, und nennen Sie hier seinen Namen."
                        .to_owned()
                },
                |nearest| format!("Meinten Sie „{nearest}“?"),
            ),
        ),
        LogoFault::Outside { file } => with_help(
            format!("Der Pfad {} führt aus dem Ordner der Einträge hinaus.", voice.quote(file)),
            "Legen Sie das Logo in den Ordner der Einträge, und nennen Sie seinen Namen, mit „/“ bei Unterordnern: \"wappen.svg\"",
        ),
        LogoFault::Unreadable { file, why } => {
            let (message, help) = file::unreadable(why, Language::German);
            (format!("Das Logo {}: {message}", voice.quote(file)), help)
        }
        LogoFault::Unfit { file, why } => {
            let (message, help) = unfit_german(why);
            (format!("Das Logo {} {message}", voice.quote(file)), Some(help))
        }
    }
}

/// What is wrong, after the name of the file, and what to do.
fn unfit_german(why: &PictureFault) -> (String, String) {
    let export = "Speichern Sie es im Zeichenprogramm als einfaches SVG oder als PNG.";
    match why {
        PictureFault::TooLarge { bytes } => (
            format!("ist {} KB groß, erlaubt sind {} KB.", bytes.div_ceil(1024), MAX_BYTES / 1024),
            "Vereinfachen oder verkleinern Sie es: Gezeigt wird es höchstens fünf Zentimeter breit.".to_owned(),
        ),
        PictureFault::Empty => ("ist leer.".to_owned(), export.to_owned()),
        PictureFault::OtherKind(kind) => (
            match kind {
                OtherKind::Jpeg => "ist ein JPEG. Gelesen werden SVG und PNG.".to_owned(),
                OtherKind::Gif => "ist ein GIF. Gelesen werden SVG und PNG.".to_owned(),
                OtherKind::Webp => "ist ein WebP. Gelesen werden SVG und PNG.".to_owned(),
                OtherKind::Pdf => "ist ein PDF. Gelesen werden SVG und PNG.".to_owned(),
                OtherKind::Eps => "ist ein EPS. Gelesen werden SVG und PNG.".to_owned(),
                OtherKind::CompressedSvg => "ist ein komprimiertes SVG. Gelesen werden SVG und PNG.".to_owned(),
                OtherKind::Other => "ist weder SVG noch PNG.".to_owned(),
            },
            format!("{export} Die Endung allein zu ändern, genügt nicht."),
        ),
        PictureFault::DamagedPng => (
            "ist ein beschädigtes PNG.".to_owned(),
            "Kopieren Sie die Datei noch einmal, oder speichern Sie sie neu.".to_owned(),
        ),
        PictureFault::TooManyPixels { width, height } => (
            format!("hat {width} × {height} Bildpunkte, erlaubt sind {MAX_SIDE} auf jeder Seite."),
            "Verkleinern Sie es; schon 600 Bildpunkte sind im Druck scharf.".to_owned(),
        ),
        PictureFault::Malformed { line } => {
            (format!("ist kein gültiges SVG; das zeigt sich in Zeile {line}."), export.to_owned())
        }
        PictureFault::NotUtf8 => ("ist nicht als UTF-8 gespeichert.".to_owned(), export.to_owned()),
        PictureFault::NotSvg { root } if root == "svg" => (
            "nennt nicht den Namensraum von SVG.".to_owned(),
            "Ergänzen Sie im ersten Element: xmlns=\"http://www.w3.org/2000/svg\"".to_owned(),
        ),
        PictureFault::NotSvg { root } => (format!("ist kein SVG: Es beginnt mit <{root}>."), export.to_owned()),
        PictureFault::NoSize => (
            "hat keine brauchbare Größe.".to_owned(),
            "Ergänzen Sie im Element <svg> eine viewBox, und lassen Sie keine Seite mehr als hundertmal so lang sein wie die andere."
                .to_owned(),
        ),
        PictureFault::NothingSeen => ("zeigt nichts.".to_owned(), export.to_owned()),
        PictureFault::TooComplex => (
            "ist zu verwickelt: zu viele Elemente oder Punkte, zu große Zahlen, zu tief verschachtelt oder sich selbst wiederholend.".to_owned(),
            "Vereinfachen Sie die Pfade im Zeichenprogramm, oder nehmen Sie ein PNG.".to_owned(),
        ),
        PictureFault::Unfit { feature, name, line } => {
            let at = line.map_or_else(String::new, |line| format!(" in Zeile {line}"));
            let (what, help) = feature_german(*feature);
            (format!("enthält{at} {what} („{name}“)."), help.to_owned())
        }
    }
}

const fn feature_german(feature: Feature) -> (&'static str, &'static str) {
    match feature {
        Feature::Script => ("ein Skript", "Löschen Sie es: Ein Logo wird nur gezeigt."),
        Feature::Outside => (
            "einen Verweis auf etwas, das nicht in der Datei steht",
            "Löschen Sie den Verweis: Das Verzeichnis lädt nichts nach.",
        ),
        Feature::Text => {
            ("Schrift, die bei Ihren Lesern anders aussähe", "Wandeln Sie im Zeichenprogramm die Schrift in Pfade um.")
        }
        Feature::Pixels => ("ein eingebettetes Bild", "Nehmen Sie ein PNG, oder zeichnen Sie das Bild als Pfade nach."),
        Feature::Foreign => (
            "einen Teil in einem anderen Format",
            "Speichern Sie es als einfaches SVG, ohne die Bearbeitungsdaten des Zeichenprogramms.",
        ),
        Feature::Movement => ("eine Bewegung, die verloren ginge", "Löschen Sie sie: Im Druck bewegt sich nichts."),
        Feature::Effect => (
            "einen Effekt (Filter, Maske, Muster, Pfeilspitze, Mischung), der verloren ginge",
            "Wandeln Sie ihn im Zeichenprogramm in Pfade um, oder nehmen Sie ein PNG.",
        ),
        Feature::Gradient => (
            "einen Farbverlauf, der sich wiederholt oder durchsichtig wird",
            "Nehmen Sie einen deckenden Verlauf oder ein PNG.",
        ),
        Feature::TransparentGroup => (
            "eine Gruppe, die als Ganzes durchscheint",
            "Geben Sie den Formen selbst deckende Farben, oder nehmen Sie ein PNG.",
        ),
        Feature::Clip => {
            ("einen Beschnitt aus zu vielen Formen", "Beschneiden Sie die Formen selbst, oder nehmen Sie ein PNG.")
        }
        Feature::Unknown => {
            ("ein Element, das nicht gezeichnet werden kann", "Löschen Sie es, oder nehmen Sie ein PNG.")
        }
    }
}

/// In English.
pub(super) fn english(fault: &LogoFault, voice: Voice) -> Sentences {
    match fault {
        LogoFault::NotFound { file, nearest } => with_help(
            format!("The file {} is not in the folder of the records.", voice.quote(file)),
            voice.likeness(nearest.as_ref()).map_or_else(
                || "Put the logo beside register.toml as SVG or PNG, and name it here.".to_owned(),
                |nearest| format!("Did you mean “{nearest}”?"),
            ),
        ),
        LogoFault::Outside { file } => with_help(
            format!("The path {} leads out of the folder of the records.", voice.quote(file)),
            "Put the logo into the folder of the records and name it, with “/” for folders in it: \"wappen.svg\"",
        ),
        LogoFault::Unreadable { file, why } => {
            let (message, help) = file::unreadable(why, Language::English);
            (format!("The logo {}: {message}", voice.quote(file)), help)
        }
        LogoFault::Unfit { file, why } => {
            let (message, help) = unfit_english(why);
            (format!("The logo {} {message}", voice.quote(file)), Some(help))
        }
    }
}

fn unfit_english(why: &PictureFault) -> (String, String) {
    let export = "Save it as plain SVG or as PNG in your drawing program.";
    match why {
        PictureFault::TooLarge { bytes } => (
            format!("has {} KB, {} KB are allowed.", bytes.div_ceil(1024), MAX_BYTES / 1024),
            "Simplify or shrink it: it is shown five centimetres wide at most.".to_owned(),
        ),
        PictureFault::Empty => ("is empty.".to_owned(), export.to_owned()),
        PictureFault::OtherKind(kind) => (
            match kind {
                OtherKind::Jpeg => "is a JPEG. SVG and PNG are read.".to_owned(),
                OtherKind::Gif => "is a GIF. SVG and PNG are read.".to_owned(),
                OtherKind::Webp => "is a WebP. SVG and PNG are read.".to_owned(),
                OtherKind::Pdf => "is a PDF. SVG and PNG are read.".to_owned(),
                OtherKind::Eps => "is an EPS. SVG and PNG are read.".to_owned(),
                OtherKind::CompressedSvg => "is a compressed SVG. SVG and PNG are read.".to_owned(),
                OtherKind::Other => "is neither SVG nor PNG.".to_owned(),
            },
            format!("{export} To change the ending of its name is not enough."),
        ),
        PictureFault::DamagedPng => {
            ("is a damaged PNG.".to_owned(), "Copy the file once more, or save it anew.".to_owned())
        }
        PictureFault::TooManyPixels { width, height } => (
            format!("has {width} × {height} pixels, {MAX_SIDE} a side are allowed."),
            "Shrink it; 600 pixels are sharp in print.".to_owned(),
        ),
        PictureFault::Malformed { line } => (format!("is no valid SVG; that shows in line {line}."), export.to_owned()),
        PictureFault::NotUtf8 => ("is not stored as UTF-8.".to_owned(), export.to_owned()),
        PictureFault::NotSvg { root } if root == "svg" => (
            "does not name the namespace of SVG.".to_owned(),
            "Add to its first element: xmlns=\"http://www.w3.org/2000/svg\"".to_owned(),
        ),
        PictureFault::NotSvg { root } => (format!("is no SVG: it begins with <{root}>."), export.to_owned()),
        PictureFault::NoSize => (
            "has no usable size.".to_owned(),
            "Add a viewBox to the element <svg>, and let no side be more than a hundred times as long as the other."
                .to_owned(),
        ),
        PictureFault::NothingSeen => ("shows nothing.".to_owned(), export.to_owned()),
        PictureFault::TooComplex => (
            "is too intricate: too many elements or points, too large numbers, nested too deep, or repeating itself."
                .to_owned(),
            "Simplify its paths in your drawing program, or take a PNG.".to_owned(),
        ),
        PictureFault::Unfit { feature, name, line } => {
            let at = line.map_or_else(String::new, |line| format!(", in line {line},"));
            let (what, help) = feature_english(*feature);
            (format!("holds{at} {what} (“{name}”)."), help.to_owned())
        }
    }
}

const fn feature_english(feature: Feature) -> (&'static str, &'static str) {
    match feature {
        Feature::Script => ("a script", "Delete it: a logo is shown and nothing else."),
        Feature::Outside => {
            ("a reference to something that is not in the file", "Delete it: the register loads nothing.")
        }
        Feature::Text => {
            ("text, which would look different to your readers", "Turn text into paths in your drawing program.")
        }
        Feature::Pixels => ("an embedded picture", "Take a PNG, or draw the picture as paths."),
        Feature::Foreign => {
            ("a part in another format", "Save it as plain SVG, without the data of the drawing program.")
        }
        Feature::Movement => ("movement, which would be lost", "Delete it: nothing moves in print."),
        Feature::Effect => (
            "an effect (filter, mask, pattern, marker, blending), which would be lost",
            "Turn it into paths in your drawing program, or take a PNG.",
        ),
        Feature::Gradient => ("a gradient that repeats or becomes transparent", "Take an opaque gradient, or a PNG."),
        Feature::TransparentGroup => {
            ("a group that is transparent as a whole", "Give the shapes themselves opaque colours, or take a PNG.")
        }
        Feature::Clip => ("a clipping path of too many shapes", "Cut the shapes themselves, or take a PNG."),
        Feature::Unknown => ("an element that cannot be drawn", "Delete it, or take a PNG."),
    }
}
