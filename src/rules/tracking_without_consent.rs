use super::Found;
use super::citations::{bases, grounds, is_under_gdpr};
use super::notice::{Notice, Sentence};
use super::stems::Stems;
use super::words::has;
use crate::diagnostic::{LegalFault, Place, ProseFault};
use crate::model::{ProcessingActivity, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Messung auf dem Gerät ohne Einwilligung
    ///
    /// # Was
    /// Ein Eintrag misst, wie Seiten genutzt werden, nennt dafür Cookies oder andere Zugriffe auf das Gerät und keine
    /// Einwilligung; oder ein Datenschutzhinweis tut dasselbe in einem Abschnitt, etwa weil er nur Widerspruch anbietet.
    ///
    /// # Warum
    /// Wer auf dem Gerät etwas speichert oder liest, das für den Dienst nicht unbedingt erforderlich ist, braucht
    /// eine Einwilligung (§ 25 Abs. 1 TDDDG), auch als Behörde. Wer ohne Cookies zählt, sagt das.
    ///
    /// # Beispiel
    /// ```toml
    /// zwecke = [ { text = "Webanalyse mit Cookies", rechtsgrundlagen = ["Art. 6 Abs. 1 lit. e DSGVO", "§ 3 Abs. 1 DSG NRW"] } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// zwecke = [ { text = "Webanalyse mit Cookies", rechtsgrundlagen = ["Art. 6 Abs. 1 lit. a DSGVO", "§ 25 Abs. 1 TDDDG"] } ]
    /// ```
    "tracking-without-consent" => Warning;
    Register(check), Notice(check_notice)
}

pub(super) const MEASURES: [&str; 12] = [
    "auswertung der zugriffe",
    "zugriffsstatistik",
    "auswertung des nutzungsverhaltens",
    "webanalyse",
    "reichweitenmessung",
    "webtracking",
    "tracking",
    "matomo",
    "piwik",
    "google analytics",
    "etracker",
    "besuchsstatistik",
];
static MEASURING: Stems = Stems::of(&MEASURES);
/// By the name of the product.
pub(super) const TOOLS: [&str; 10] = [
    "matomo",
    "piwik",
    "google analytics",
    "etracker",
    "econda",
    "adobe analytics",
    "webtrekk",
    "mapp intelligence",
    "siteimprove analytics",
    "plausible analytics",
];
const READS: [&str; 5] = ["cookie", "fingerprint", "local storage", "localstorage", "zählpixel"];
const WITHOUT: [&str; 7] = [
    "ohne cookie",
    "keine cookie",
    "cookielos",
    "cookie-los",
    "cookiefrei",
    "ohne zugriff auf das endgerät",
    "verzicht auf cookie",
];

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if !is_under_gdpr(register, activity) || activity.status == Status::Ended || activity.is_draft() {
            continue;
        }
        let texts = texts(activity);
        if !texts.iter().any(|text| MEASURING.may_be_in(text)) {
            continue;
        }
        let said = texts.join("\n").to_lowercase();
        let says = |stems: &[&str]| has(&said, stems).is_some();
        let consent = || bases(activity).any(|(_, citation)| grounds(citation, 'a') || citation.cites("TDDDG", 25));
        // These always set cookies or read the device.
        let reads = || says(&READS) || says(&["google analytics"]);
        if says(&MEASURES) && reads() && !says(&WITHOUT) && !consent() {
            let place = Place::value(&record.file, Pointer::root().key("bezeichnung"));
            found.warning(place, LegalFault::TrackingWithoutConsent, Some("§ 25 Abs. 1 TDDDG"));
        }
    }
}

fn texts(activity: &ProcessingActivity) -> Vec<&str> {
    let purposes = activity.purposes.iter().map(|purpose| purpose.text.as_str());
    let data = activity.data.iter().flat_map(|row| row.items.iter().chain([&row.category])).map(String::as_str);
    purposes
        .chain(data)
        .chain(activity.summary.as_deref())
        .chain(activity.source.as_deref())
        .chain([activity.designation.as_str()])
        .collect()
}

fn check_notice(notice: &Notice, found: &mut Found) {
    const CONSENT: [&str; 6] = ["einwillig", "zustimm", "consent", "opt-in", "lit. a", "§ 25"];
    if !notice.fits {
        return;
    }
    let mut section = None;
    for sentence in notice.sentences().filter(Sentence::is_told) {
        // Once a section, where it says what it sets.
        if section == Some(sentence.section) || !sentence.says(&READS) {
            continue;
        }
        let says = |stems: &[&str]| notice.section(sentence.section).any(|other| other.says(stems));
        let measures = says(&MEASURES) || says(&TOOLS);
        if measures && !says(&CONSENT) && !says(&WITHOUT) && !sentence.denies(&READS) {
            section = Some(sentence.section);
            found.warning(notice.at(&sentence, &READS), ProseFault::TrackingWithoutConsent, Some("§ 25 Abs. 1 TDDDG"));
        }
    }
}
