use super::Found;
use super::notice::Notice;
use super::notice::topics::{TOPICS, going_on};
use crate::diagnostic::{ProseFault, Severity};

rule! {
    /// Verarbeitung im Datenschutzhinweis, die im Verzeichnis fehlt
    ///
    /// # Was
    /// Ein Datenschutzhinweis nennt etwas, das die Stadt mit Daten tut (Zugriffsprotokolle, Newsletter, Kontaktformular,
    /// Webanalyse, Video und anderes), und kein Eintrag des Verzeichnisses handelt davon. Cookies stehen selten für sich; sie
    /// sind ein Hinweis.
    ///
    /// # Warum
    /// Das Verzeichnis nennt alle Verarbeitungstätigkeiten (Art. 30 Abs. 1 DSGVO).
    ///
    /// # Beispiel
    /// ```text
    /// Unseren Newsletter senden wir an Ihre E-Mail-Adresse. (Im Verzeichnis: kein Eintrag.)
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Unseren Newsletter senden wir an Ihre E-Mail-Adresse. (Im Verzeichnis: newsletter.toml.)
    /// ```
    "processing-not-in-register" => Warning;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits || notice.register.is_none() {
        return;
    }
    for words in &TOPICS {
        let Some(sentence) = words.mention(notice) else { continue };
        if !going_on(notice).any(|record| words.is_mentioned(&record.activity)) {
            let severity = if words.is_activity { Severity::Warning } else { Severity::Hint };
            let place = notice.at(&sentence, &[words.word(&sentence)]);
            let fault = ProseFault::NotInRegister { topic: words.topic };
            found.add(severity, place, fault, Some("Art. 30 Abs. 1 DSGVO"));
        }
    }
}
