use super::Found;
use super::notice::{Notice, Sentence};
use crate::diagnostic::ProseFault;

rule! {
    /// Änderungen, nach denen die Leute selbst sehen sollen
    ///
    /// # Was
    /// Ein Datenschutzhinweis bittet, ihn „ab und zu“ oder „regelmäßig“ wieder zu lesen, weil er sich ändern kann.
    ///
    /// # Warum
    /// Über wesentliche Änderungen unterrichtet, wer Daten verarbeitet. Die Bitte, selbst nachzusehen, halten die
    /// Aufsichtsbehörden für ungenügend und für nicht fair (Art. 5 Abs. 1 lit. a DSGVO; Leitlinien für Transparenz, WP 260 rev.01,
    /// Rn. 29). Ob sich hier Wesentliches ändert, weiß das Programm nicht; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Bitte lesen Sie diese Datenschutzhinweise von Zeit zu Zeit erneut.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Stand: 1. Mai 2026. Auf wesentliche Änderungen weisen wir auf unserer Startseite hin.
    /// ```
    "readers-told-to-check-back" => Hint;
    Notice(check)
}

const AGAIN: [&str; 12] = [
    "ab und zu",
    "von zeit zu zeit",
    "regelmäßig",
    "in regelmäßigen abständen",
    "gelegentlich",
    "immer wieder",
    "hin und wieder",
    "from time to time",
    "regularly",
    "regular intervals",
    "periodically",
    "occasionally",
];
const ASKED: [&str; 15] = [
    "empfehl",
    "bitte",
    "raten ihnen",
    "sollten sie",
    "schauen sie",
    "sehen sie",
    "lesen sie",
    "prüfen sie",
    "informieren sie sich",
    "besuchen sie",
    "please",
    "recommend",
    "you should",
    "encourage",
    "advise",
];
const READ: [&str; 12] = [
    "lesen",
    "informier",
    "einsehen",
    "einzusehen",
    "schau",
    "sehen",
    "prüfen",
    "aufruf",
    "review",
    "check",
    "read",
    "consult",
];
/// The notice itself, and not that of another.
const ITSELF: [&str; 11] = [
    "diese datenschutz",
    "dieser datenschutz",
    "unsere datenschutz",
    "unserer datenschutz",
    "die datenschutz",
    "diese hinweise",
    "dieser hinweise",
    "diese erklärung",
    "diese seite",
    "this ",
    "our privacy",
];
const ANOTHERS: [&str; 4] = ["facebook", "google", "anbieter", "provider"];

fn check(notice: &Notice, found: &mut Found) {
    let asks = |sentence: &Sentence| {
        sentence.says(&AGAIN)
            && sentence.says(&ASKED)
            && sentence.says(&READ)
            && sentence.says(&ITSELF)
            && !sentence.says(&ANOTHERS)
    };
    for sentence in notice.sentences().filter(|_| notice.fits).filter(Sentence::is_told).filter(asks) {
        found.hint(notice.at(&sentence, &AGAIN), ProseFault::AskedToReturn, Some("Art. 5 Abs. 1 lit. a DSGVO"));
    }
}
