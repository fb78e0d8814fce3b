use super::Found;
use super::notice::Notice;
use super::notice::topics::{TOPICS, going_on};
use super::words::has;
use crate::diagnostic::{Echo, ProseFault};
use crate::model::{Record, Status};

rule! {
    /// Tätigkeit der Gruppe, die im Datenschutzhinweis fehlt
    ///
    /// # Was
    /// Ein veröffentlichter Eintrag mit `gruppe = "internetauftritt"` handelt von etwas, wovon der Datenschutzhinweis kein Wort
    /// sagt. Geprüft wird nur ein Text, der von einer Website spricht.
    ///
    /// # Warum
    /// Der Datenschutzhinweis einer Website nennt, was auf ihr verarbeitet wird (Art. 13 DSGVO). Ob der Hinweis dafür der
    /// richtige ist, entscheidet ein Mensch; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// (Im Verzeichnis: reichweitenmessung.toml, im Text kein Wort davon.)
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Mit Matomo messen wir, wie unsere Seiten genutzt werden.
    /// ```
    "activity-not-in-notice" => Hint;
    Notice(check)
}

/// A text about something else owes nothing about the site.
const SITE: [&str; 7] = ["internetseite", "webseite", "website", "internetauftritt", "webserver", "cookie", "web site"];
const GROUP: &str = "internetauftritt";

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits || has(notice.small(), &SITE).is_none() {
        return;
    }
    for record in going_on(notice).filter(|record| is_of_the_site(record)) {
        let about: Vec<_> = TOPICS.iter().filter(|words| words.is_about(&record.activity)).collect();
        let is_told = about.iter().any(|words| notice.sentences().any(|sentence| words.is_in(&sentence)))
            || names(notice.small(), &record.activity.designation);
        if !is_told {
            let designation = Echo::new(&record.activity.designation);
            let fault = ProseFault::NotInNotice { designation, file: record.file.clone() };
            found.hint(notice.whole(), fault, Some("Art. 13 DSGVO"));
        }
    }
}

/// What is not public has no place in a notice, nor in a message about one.
fn is_of_the_site(record: &Record) -> bool {
    let activity = &record.activity;
    let is_grouped = activity.group.as_ref().is_some_and(|group| group.as_str() == GROUP);
    is_grouped && activity.status == Status::Active && !activity.is_withheld()
}

/// Whether one of the long words of a name stands in the text, without its ending.
fn names(small: &str, designation: &str) -> bool {
    let words = designation.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.chars().count() >= 7 && word.starts_with(char::is_uppercase)).any(|word| {
        let word = word.to_lowercase();
        let stem: String = word.chars().take(word.chars().count().saturating_sub(2)).collect();
        has(small, &[stem.as_str()]).is_some()
    })
}
