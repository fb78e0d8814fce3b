use std::ops::Range;

use super::Found;
use super::notice::{Notice, Sentence};
use super::stems::Stems;
use super::words::{has, place, stem};
use crate::diagnostic::{Echo, LegalFault, Place, ProseFault};
use crate::model::{LegalFramework, Period, PersonalDataCategory, Register};
use crate::prose::Kind;
use crate::source::pointer::Pointer;

rule! {
    /// Anonym und doch mit Namen
    ///
    /// # Was
    /// Eine Datenzeile heißt „anonym“ oder „ohne Personenbezug“ und nennt IP-Adresse, Name oder E-Mail-Adresse; oder
    /// sie sagt „nicht gespeichert“, und eine Löschregel gibt ihr eine Frist. Ebenso in Datenschutzhinweisen: was „ohne
    /// Personenbezug“ gespeichert heißt und die IP-Adresse aufzählt, was „nicht gespeichert“ und daneben doch gespeichert wird.
    ///
    /// # Warum
    /// IP-Adressen sind personenbezogen (Art. 4 Nr. 1 DSGVO; EuGH C-582/14). Was anonym ist, gehört nicht ins
    /// Verzeichnis; was darin steht, ist nicht anonym. Gekürzt oder pseudonymisiert sind die richtigen Worte.
    ///
    /// # Beispiel
    /// ```toml
    /// { kategorie = "Anonyme Protokolle", angaben = ["IP-Adresse", "Uhrzeit"] }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { kategorie = "Protokolle", angaben = ["gekürzte IP-Adresse", "Uhrzeit"] }
    /// ```
    "contradictory-anonymity" => Warning;
    Register(check), Notice(check_notice)
}

static ANONYMOUS: Stems = Stems::of(&[
    "anonym",
    "ohne personenbezug",
    "without reference to a person",
    "nicht personenbezogen",
    "kein personenbezug",
    "keine personenbezogenen",
    "keinen personenbezug",
]);
/// What names a person, in small letters, and as it is told.
const NAMED: [(&str, &str); 6] = [
    ("ip-adresse", "IP-Adresse"),
    ("e-mail-adresse", "E-Mail-Adresse"),
    ("vorname", "Vorname"),
    ("nachname", "Nachname"),
    ("anschrift", "Anschrift"),
    ("geburtsdatum", "Geburtsdatum"),
];
const SHORTENED: [&str; 5] = ["gekürzt", "verkürzt", "pseudonym", "anonymisiert", "ohne "];
static NOT_KEPT: Stems = Stems::of(&[
    "nicht gespeichert",
    "keine speicherung",
    "nicht protokolliert",
    "nicht aufgezeichnet",
    "not stored",
    "not recorded",
]);

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw {
            continue;
        }
        for (index, row) in activity.data.iter().enumerate() {
            let place = || Place::value(&record.file, Pointer::root().key("daten").row(index).key("kategorie"));
            if let Some(datum) = named_though_anonymous(row) {
                found.warning(place(), LegalFault::AnonymousWithNames { datum }, Some("Art. 4 Nr. 1 DSGVO"));
            }
            let texts = row.items.iter().chain([&row.category]);
            let not_kept = texts.into_iter().any(|text| NOT_KEPT.first(text).is_some());
            let has_period = activity.erasure.iter().any(|rule| {
                let covers = row.key.as_ref().is_some_and(|key| rule.data.contains(key));
                covers && matches!(rule.period, Some(Period::Length(_)))
            });
            if not_kept && has_period {
                found.warning(place(), LegalFault::NotKeptButErased, Some("Art. 30 Abs. 1 lit. f DSGVO"));
            }
        }
    }
}

/// What is named in a row that calls itself anonymous; a shortened address is not.
fn named_though_anonymous(row: &PersonalDataCategory) -> Option<&'static str> {
    let names = |text: &String| {
        let small = text.to_lowercase();
        let (_, told) = NAMED.iter().find(|(stem, _)| small.contains(stem))?;
        Some(*told)
    };
    let calls_itself = |text: &String| ANONYMOUS.first(text).is_some();
    let claimed =
        calls_itself(&row.category) || row.items.iter().any(|item| calls_itself(item) && names(item).is_none());
    let whole = |text: &&String| stem(text, &SHORTENED).is_none();
    claimed.then(|| row.items.iter().filter(whole).find_map(names)).flatten()
}

const KEEPS: [&str; 13] = [
    "gespeichert",
    "speichern",
    "protokoll",
    "übernommen",
    "erfasst",
    "erfassen",
    "aufgezeichnet",
    "logfile",
    "log-file",
    "log file",
    "stored",
    "recorded",
    "logged",
];
const LISTS: [&str; 5] = ["folgende", "enthält", "enthalten", "following", "contains"];
/// An evaluation can be anonymous although its source is not.
const EVALUATES: [&str; 5] = ["auswert", "ausgewertet", "statisti", "analys", "evaluat"];
/// What is kept is not the address itself.
const SPARED: [&str; 7] = ["vollständig", "ungekürzt", "selbst", "dauerhaft", "volle ", "als solche", "full ip"];

fn check_notice(notice: &Notice, found: &mut Found) {
    if !notice.fits {
        return;
    }
    let sentences: Vec<Sentence> = notice.sentences().filter(Sentence::is_told).collect();
    for (index, sentence) in sentences.iter().enumerate() {
        if let Some((claim, datum)) = anonymous_and_named(notice, sentence, &sentences[index..]) {
            let fault = ProseFault::AnonymousWithNames { claim: Echo::new(&sentence.words[claim.clone()]), datum };
            found.warning(notice.place(sentence, &claim), fault, Some("Art. 4 Nr. 1 DSGVO"));
        }
        if sentence.says(NOT_KEPT.all)
            && !sentence.says(&SPARED)
            && let Some((datum, other)) = kept_all_the_same(notice, sentence)
        {
            let fault = ProseFault::NotKeptButKept { datum, elsewhere: Echo::new(other.words) };
            found.warning(notice.at(sentence, NOT_KEPT.all), fault, Some("Art. 5 Abs. 1 lit. a DSGVO"));
        }
    }
}

/// What a text in small letters names, as it is told.
fn names(small: &str) -> impl Iterator<Item = &'static str> {
    let english = small.contains("ip address").then_some("IP-Adresse");
    NAMED.iter().filter(move |(stem, _)| small.contains(stem)).map(|(_, told)| *told).chain(english)
}

/// Whether a sentence says that something is kept, or stands in a list of what is.
fn keeps(notice: &Notice, sentence: &Sentence) -> bool {
    let is_listed = || {
        let lead = notice.lead(sentence);
        sentence.kind == Kind::Item && (has(lead, &KEEPS).is_some() || has(lead, &LISTS).is_some())
    };
    !sentence.says(NOT_KEPT.all) && (sentence.says(&KEEPS) || is_listed())
}

/// Data are said to be kept without reference to a person, and the address that is kept with them is whole.
fn anonymous_and_named(
    notice: &Notice,
    sentence: &Sentence,
    from: &[Sentence],
) -> Option<(Range<usize>, &'static str)> {
    let claims = sentence.says(&KEEPS) && !sentence.says(&EVALUATES) && !sentence.small.contains("nicht anonym");
    let claim = claims.then(|| place(sentence.small, ANONYMOUS.all)).flatten()?;
    // „Die IP-Adresse wird anonymisiert“ says of the address itself that it is changed.
    if names(sentence.small).next().is_some() {
        return None;
    }
    let after = from[1..].iter().take_while(|other| other.section == sentence.section).take(20);
    let mut whole = after.filter(|other| keeps(notice, other) && !other.says(&SHORTENED));
    whole.find_map(|other| names(other.small).next()).map(|datum| (claim, datum))
}

/// What a sentence says is not kept, and the sentence of its section that says it is.
fn kept_all_the_same<'a>(notice: &Notice<'a>, sentence: &Sentence) -> Option<(&'static str, Sentence<'a>)> {
    const CHANGED: [&str; 4] = ["anonymisiert", "gekürzt", "gelöscht", "anonymised"];
    let other_of = |datum: &'static str| {
        let mut others = notice.section(sentence.section).filter(Sentence::is_told);
        let other = others.find(|other| {
            let is_kept = keeps(notice, other) || (!other.says(NOT_KEPT.all) && other.says(&CHANGED));
            is_kept && names(other.small).any(|name| name == datum)
        });
        other.map(|other| (datum, other))
    };
    names(sentence.small).find_map(other_of)
}
