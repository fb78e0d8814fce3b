use super::Found;
use super::notice::topics::{TOPICS, Words};
use super::notice::{Notice, Sentence, purposes};
use super::tracking_without_consent::TOOLS;
use super::words::has;
use crate::diagnostic::{ProseFault, Topic};

rule! {
    /// Serverprotokoll ohne Zweck
    ///
    /// # Was
    /// Ein Datenschutzhinweis sagt, dass der Server Zugriffe protokolliert, und nirgends, wozu: weder bei den Protokollen noch in
    /// einem Abschnitt über die Zwecke oder den Betrieb der Website. Wann Protokolle weitergegeben werden („bei Angriffen zur
    /// Strafverfolgung“), sagt nicht, wozu sie geführt werden. Je Text eine Meldung.
    ///
    /// # Warum
    /// Die Zwecke gehören zu jeder Verarbeitung (Art. 13 Abs. 1 lit. c DSGVO), und nur an ihnen lässt sich messen, ob Umfang und
    /// Frist nötig sind (Art. 5 Abs. 1 lit. b, c und e DSGVO). Zwecke stehen in vielen Worten da; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Jeder Zugriff wird in einer Protokolldatei gespeichert: Datum, Seite, Browser, IP-Adresse. Nach 7 Tagen wird sie gelöscht.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Jeder Zugriff wird in einer Protokolldatei gespeichert, damit wir Störungen und Angriffe erkennen: Datum, Seite, Browser,
    /// IP-Adresse. Nach 7 Tagen wird sie gelöscht.
    /// ```
    "log-without-purpose" => Hint;
    Notice(check)
}

/// Without any of these, the log is named and not told.
const KEPT: [&str; 24] = [
    "speicher",
    "protokollier",
    "erfasst",
    "erfassen",
    "erheb",
    "erhoben",
    "festgehalten",
    "aufgezeichnet",
    "übernommen",
    "schreibt",
    "enthält",
    "enthalten",
    "ip-adress",
    "uhrzeit",
    "browser",
    "stored",
    "store ",
    "stores",
    "recorded",
    "records",
    "writes",
    "collect",
    "contains",
    "ip address",
];
/// Words for the log and what is in it, wherever they stand.
const OF_LOG: [&str; 9] =
    ["protokoll", "logdat", "log-dat", "logfile", "log-file", "log file", "zugriffsdaten", "ip-adress", "ip address"];
const SITE: [&str; 16] = [
    "website",
    "webseite",
    "webauftritt",
    "internetauftritt",
    "internetseite",
    "internetangebot",
    "onlineangebot",
    "online-angebot",
    "onlineauftritt",
    "homepage",
    "portal",
    "server",
    "web site",
    "unsere seite",
    "unserer seite",
    "our pages",
];
const DATA: [&str; 8] = ["daten", "verarbeit", "erheb", "speicher", "information", "data", "process", "collect"];
/// Aims of other things: encryption, cookies, who is responsible.
const OTHERS: [&str; 14] = [
    "verschlüssel",
    "ssl",
    "tls",
    "https",
    "encrypt",
    "cookie",
    "maßnahmen",
    "measures",
    "verantwortlich",
    "responsible",
    "youtube",
    "google",
    "formular",
    "e-mail",
];
/// A heading over all of it: „Datenschutz und Sicherheit“.
const GENERAL: [&str; 2] = ["datenschutz", "datensicherheit"];
const ABOUT_PURPOSES: [&str; 6] = ["zweck", "wozu", "wofür", "warum", "purpose", "why we"];

fn check(notice: &Notice, found: &mut Found) {
    let log = &TOPICS[0];
    let mention = log.mention(notice).filter(|_| notice.fits);
    let Some(mention) = mention.filter(|one| notice.section(one.section).any(|other| other.says(&KEPT))) else {
        return;
    };
    if !is_purpose_told(notice, log) {
        let place = notice.at(&mention, &[log.word(&mention)]);
        found.hint(place, ProseFault::LogWithoutPurpose, Some("Art. 13 Abs. 1 lit. c DSGVO"));
    }
}

fn is_purpose_told(notice: &Notice, log: &Words) -> bool {
    let sentences: Vec<Sentence> = notice.sentences().collect();
    sentences.chunk_by(|one, other| one.section == other.section).any(|section| {
        let is_other = section.iter().any(|sentence| turns(sentence));
        let heading = notice.heading(section[0].section);
        if section.iter().any(|sentence| log.is_in(sentence)) && is_told_around(notice, log, section) {
            return true;
        }
        if has(heading, &ABOUT_PURPOSES).is_some() && !section.iter().any(|one| !one.is_told() && turns(one)) {
            return section
                .iter()
                .any(|one| one.is_told() && (purposes::is_named(one) || (one.says(&SITE) && !one.says(&OTHERS))));
        }
        // What forms and newsletters are for, stands in sections of their own.
        section.iter().filter(|_| !is_other).any(|one| {
            let is_of_site = one.says(&SITE) && one.says(&DATA) && !one.says(&OTHERS);
            (one.says(&OF_LOG) && purposes::is_told(one)) || (is_of_site && purposes::is_running(one))
        })
    })
}

/// Whether it is told where the log is: from the paragraph before it to where something else begins.
fn is_told_around(notice: &Notice, log: &Words, section: &[Sentence]) -> bool {
    let first = section.iter().position(|one| log.is_in(one)).unwrap_or_default();
    let block =
        |at: usize| section[..at].iter().rposition(|one| !one.is_same_block(&section[at])).map_or(0, |at| at + 1);
    let own = block(first);
    let start = own.checked_sub(1).map_or(own, block);
    let in_head = section[..first].iter().any(purposes::is_head);
    let in_heading =
        section.first().is_some_and(|one| !one.is_told() && !one.says(&GENERAL) && purposes::is_named(one));
    let mut is_of_log = true;
    let mut tells = section[start..].iter().filter(|one| {
        let is_in = log.is_in(one);
        if !is_in && one.is_told() && !one.is_item() && turns(one) {
            is_of_log = false;
        } else if is_in || one.says(&OF_LOG) {
            is_of_log = true;
        }
        is_of_log && tells(notice, one)
    });
    in_head || in_heading || tells.next().is_some()
}

fn tells(notice: &Notice, one: &Sentence) -> bool {
    let is_listed = || one.is_item() && purposes::is_lead(notice.lead(one)) && purposes::is_named(one);
    !one.says(&["verschlüssel", "encrypt", "verantwortlich für", "responsible for"])
        && (purposes::is_told(one) || is_listed())
}

/// Whether a sentence turns to something else than the log. What is counted may be counted from it.
fn turns(sentence: &Sentence) -> bool {
    let others = TOPICS.iter().filter(|words| !matches!(words.topic, Topic::ServerLog | Topic::Analytics));
    others.into_iter().any(|words| words.is_in(sentence))
        || sentence.says(&TOOLS)
        || sentence.says(&["formular", "youtube", "google"])
}
