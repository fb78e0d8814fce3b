//! What for: the words by which a clause tells an aim of the server's record.

use super::{Sentence, clauses};
use crate::rules::words::{has, words};

/// What such a record is good for: anywhere in a word.
const AIMS: [&str; 33] = [
    "sicherheit",
    "störung",
    "fehler",
    "angriff",
    "missbrauch",
    "missbräuch",
    "abwehr",
    "statisti",
    "optimier",
    "verbesser",
    "auslief",
    "bereitstell",
    "bereitzustell",
    "funktionsf",
    "funktionstücht",
    "stabil",
    "auswertung",
    "analys",
    "aufklär",
    "verfolg",
    "verhinder",
    "rechtswidrig",
    "unbefugt",
    "anzuzeigen",
    "darstell",
    "betrieb",
    "betreib",
    "security",
    "attack",
    "misuse",
    "abuse",
    "operation",
    "improve",
];
/// The same at the beginning of a word.
const BEGINNINGS: [&str; 11] =
    ["sicher", "schutz", "schütz", "erkenn", "wartung", "stable", "secure", "detect", "protect", "running", "error"];
/// What is logged, or somebody's name, and no aim.
const NO_AIM: [&str; 12] = [
    "eigenbetrieb",
    "landesbetrieb",
    "gewerbebetrieb",
    "kooperation",
    "betriebssystem",
    "betriebene",
    "betreiber",
    "fehlermeldung",
    "fehlercode",
    "fehlerhaft",
    "fehlerstatus",
    "sicherungs",
];
/// What keeps a site running, which a sentence about the whole site must name.
const RUNNING: [&str; 11] = [
    "betrieb",
    "betreib",
    "sicher",
    "bereitstell",
    "bereitzustell",
    "auslief",
    "angriff",
    "störung",
    "funktionsf",
    "security",
    "operat",
];
/// Before an aim, not far from it.
const TOWARDS: [&str; 13] =
    ["zur", "zum", "zu", "für", "um", "damit", "so", "dadurch", "wegen", "for", "to", "zwecks", "hinsichtlich"];
/// With an aim, anywhere in the clause.
const MARKS: [&str; 24] = [
    "zweck",
    "gründe",
    "ziel",
    "auswert",
    "werten",
    "nutz",
    "verwend",
    "brauch",
    "benötig",
    "erforderlich",
    "notwendig",
    "möglich",
    "gewährleist",
    "sicherstell",
    "sicherzustell",
    "helfen",
    "hilft",
    "interesse",
    "erstell",
    "because",
    "need",
    "evaluat",
    "use ",
    "used",
];
/// What leads to a list of aims: „Wir brauchen diese Daten für“.
const LEADS: [&str; 9] = ["zweck", "nutz", "verwend", "brauch", "benötig", "dien", "purpose", "need", "used"];
const SERVES: [&str; 5] = [" dient ", " dienen ", " dienten ", " serve ", " serves "];
/// Where „Zweck“ names none: when data are erased, what they are not used for, what forms are for.
const NO_PURPOSE: [&str; 22] = [
    "lösch",
    "entfäll",
    "entfall",
    "entfiel",
    "erreich",
    "erfüll",
    "wegf",
    "weggefallen",
    "erledig",
    "sobald",
    "solange",
    "ihrer erhebung",
    "zweckbind",
    "zweckgebunden",
    "zweckentfremd",
    "beweis",
    "gewünscht",
    "jeweiligen zweck",
    "anderen zweck",
    "delet",
    "no longer",
    "other purpose",
];
/// Who gets data, and when, is no purpose of keeping them.
const HANDED_ON: [&str; 13] = [
    "übermitt",
    "weitergeg",
    "weitergabe",
    "weitergeleit",
    "weiterzugeb",
    "an dritte",
    "geben wir",
    "geben sie",
    "herausgeg",
    "ausgehändigt",
    "übergeben",
    "disclos",
    "third part",
];
const NOT: [&str; 7] = ["nicht", "kein", " nie ", "ohne ", " not ", " no ", "without"];
/// „Nicht zu anderen Zwecken als …“ names one.
const BUT: [&str; 7] = [" als ", "außer", "ausnahme", "ausgenommen", "nicht nur", "except", "other than"];
/// To be anonymous, to be encrypted: aims of something else.
const VEILED: [&str; 7] = ["anonym", "rückschl", "auf sie schließen", "personenbezug", "zuordn", "kürz", "unkenntlich"];
const CONDITIONS: [&str; 12] = [
    "soweit ",
    "sofern ",
    "wenn ",
    "falls ",
    "es sei denn",
    "um ",
    "im falle",
    "im fall ",
    "if ",
    "unless ",
    "in order",
    "where ",
];

/// Whether a sentence says what for.
pub fn is_told(sentence: &Sentence) -> bool {
    stated(sentence.small).any(is_purpose)
}

/// Whether it says so of running the site: of that it has to name what keeps it running.
pub fn is_running(sentence: &Sentence) -> bool {
    stated(sentence.small).any(|clause| has(clause, &RUNNING).is_some() && names_aim(clause) && is_purpose(clause))
}

/// Whether it names an aim, be it without a word that says so: below „Zwecke“, in a heading.
pub fn is_named(sentence: &Sentence) -> bool {
    stated(sentence.small).any(names_aim)
}

/// Whether it is the head of a column of purposes, or of a line.
pub fn is_head(sentence: &Sentence) -> bool {
    const HEADS: [&str; 7] = ["zweck", "wozu", "wofür", "warum", "purpose", "why", "what for"];
    const LENGTH: usize = 4;
    HEADS.iter().any(|head| sentence.small.starts_with(head)) && words(sentence.small).count() <= LENGTH
}

/// Whether what leads to a list asks for aims.
pub fn is_lead(lead: &str) -> bool {
    let last = lead.rsplit(['.', ';']).find(|part| !part.trim().is_empty());
    last.is_some_and(|last| has(last, &LEADS).is_some())
}

/// The clauses that say something of keeping data: without what is denied, and without who gets them and when.
fn stated(small: &str) -> impl Iterator<Item = &str> {
    let hands_on = clauses(small).any(|clause| has(clause, &HANDED_ON).is_some() && has(clause, &NOT).is_none());
    let (mut is_after, mut is_veiled) = (false, false);
    clauses(small).filter_map(move |clause| {
        let is_condition = CONDITIONS.iter().any(|word| clause.starts_with(word));
        // „Sie wird gekürzt, um sicherzustellen, dass …“
        let is_of_veil = is_veiled && is_aiming(clause) && has(clause, &AIMS).is_none();
        let is_dropped = (hands_on && (is_after || is_condition)) || is_of_veil;
        is_after |= has(clause, &HANDED_ON).is_some();
        is_veiled = has(clause, &VEILED).is_some();
        if is_dropped { None } else { kept(clause) }
    })
}

fn is_aiming(clause: &str) -> bool {
    clause.starts_with("damit ") || clause.starts_with("um ")
}

/// A clause up to the „und“ before which nothing is denied or handed on.
fn kept(clause: &str) -> Option<&str> {
    // „Ohne sie ist ein sicherer Betrieb nicht möglich.“
    let is_needed = clause.starts_with("ohne ") && clause.contains("nicht");
    let is_but = is_needed || has(clause, &BUT).is_some();
    let denied = NOT.iter().filter(|_| !is_but).filter_map(|word| clause.find(word));
    // „…, damit Angriffe nicht unbemerkt bleiben“ is an aim.
    let denied = denied.filter(|_| !is_aiming(clause));
    let handed = HANDED_ON.iter().filter_map(|word| clause.find(word));
    match denied.chain(handed).min() {
        None => Some(clause),
        Some(at) => [" und ", " and "].iter().filter_map(|and| clause[..at].rfind(and)).max().map(|end| &clause[..end]),
    }
}

fn is_purpose(clause: &str) -> bool {
    let padded = format!(" {clause} ");
    let is_marked = || has(clause, &MARKS).is_some() || leads_to_aim(clause);
    let is_plain = has(clause, &["zweck", "purpose"]).is_some() && has(clause, &NO_PURPOSE).is_none();
    let serves = has(&padded, &SERVES).is_some() && has(clause, &NO_PURPOSE).is_none();
    is_plain || serves || (names_aim(clause) && is_marked()) || is_in_order_to(clause)
}

fn is_aim(word: &str) -> bool {
    let begins = BEGINNINGS.iter().any(|stem| word.starts_with(stem));
    (begins || has(word, &AIMS).is_some()) && has(word, &NO_AIM).is_none()
}

/// „Zum Schutz Ihrer Person wird die Adresse gekürzt“ is of the shortening alone.
fn names_aim(clause: &str) -> bool {
    let is_veiled = has(clause, &VEILED).is_some();
    words(clause).any(|(_, word)| is_aim(word) && (!is_veiled || has(word, &AIMS).is_some()))
}

/// „zur schnellen Erkennung von Angriffen“
fn leads_to_aim(clause: &str) -> bool {
    const NEAR: usize = 7;
    let mut left = 0;
    words(clause).any(|(_, word)| {
        left = if TOWARDS.contains(&word) { NEAR } else { left.saturating_sub(1) };
        left > 0 && is_aim(word)
    })
}

/// „um die Seite auszuliefern“, „damit wir Fehler finden“, and not what makes data anonymous.
fn is_in_order_to(clause: &str) -> bool {
    const SO_THAT: [&str; 7] =
        ["damit wir ", "damit die ", "damit der ", "damit das ", "damit uns", "in order to ", "so that we "];
    let so_that = SO_THAT.iter().any(|start| clause.starts_with(start));
    let mut after = words(clause).map(|(_, word)| word).skip_while(|word| *word != "um").skip(1);
    let is_to = after.any(|word| word == "zu" || (word.contains("zu") && word.ends_with('n') && word.len() > 6));
    (so_that || is_to || clause.contains(" in order to ")) && has(clause, &VEILED).is_none()
}
