use super::Found;
use super::notice::Notice;
use crate::diagnostic::ProseFault;

rule! {
    /// Text, der kein Datenschutzhinweis ist
    ///
    /// # Was
    /// `lint-text` bekommt einen Text, in dem kaum ein Wort eines Datenschutzhinweises vorkommt. Dann wird nur nach veraltetem
    /// Recht, alten Namen, falschen Fundstellen und Platzhaltern gesucht.
    ///
    /// # Warum
    /// Was ein Datenschutzhinweis sagen muss (Art. 13 DSGVO), muss ein Impressum oder eine Satzung nicht sagen.
    ///
    /// # Beispiel
    /// ```text
    /// Öffnungszeiten: Montag bis Freitag, 8 bis 12 Uhr
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Datenschutz: Wir verarbeiten Ihre personenbezogenen Daten …
    /// ```
    "not-a-notice" => Hint;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits {
        found.hint(notice.whole(), ProseFault::NotANotice, Some("Art. 13 DSGVO"));
    }
}
