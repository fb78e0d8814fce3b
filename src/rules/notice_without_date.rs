use super::Found;
use super::notice::{Notice, dates};
use crate::diagnostic::ProseFault;

rule! {
    /// Datenschutzhinweis ohne Stand
    ///
    /// # Was
    /// Ein Datenschutzhinweis sagt nirgends, von wann er ist („Stand: Mai 2026“, „zuletzt geändert am …“).
    ///
    /// # Warum
    /// Art. 13 DSGVO verlangt kein Datum. Ohne eines sieht aber niemand, ob sich etwas geändert hat, und die Stelle kann schlecht
    /// zeigen, worüber sie wann informiert hat; nachweisen muss sie es (Art. 5 Abs. 2 DSGVO). Darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Datenschutzhinweise der Stadt Musterstadt
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Datenschutzhinweise der Stadt Musterstadt, Stand: 1. Mai 2026
    /// ```
    "notice-without-date" => Hint;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if notice.fits && !dates::is_dated(notice) {
        found.hint(notice.whole(), ProseFault::NoDate, Some("Art. 5 Abs. 2 DSGVO"));
    }
}
