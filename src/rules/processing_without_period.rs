use super::Found;
use super::notice::topics::{TOPICS, Words};
use super::notice::{Notice, Sentence, ends};
use super::words::has;
use crate::diagnostic::{ProseFault, Topic};

rule! {
    /// Verarbeitung im Datenschutzhinweis ohne Frist
    ///
    /// # Was
    /// Ein Datenschutzhinweis nennt für eine Verarbeitung eine Frist, für andere (Newsletter, Webanalyse, Kontaktformular,
    /// Bewerbungen und Ähnliches) weder Frist noch Kriterium, auch nicht in einem Abschnitt für alle. Je Abschnitt eine Meldung.
    /// Nennt der Text gar keine Frist, meldet das `missing-notice-part`.
    ///
    /// # Warum
    /// Die Speicherdauer oder die Kriterien dafür gehören zu jeder Verarbeitung (Art. 13 Abs. 2 lit. a DSGVO). Auf welche
    /// Verarbeitung sich eine Frist bezieht, lässt sich aus Worten nur schließen; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Die Protokolle löschen wir nach 7 Tagen. Für den Newsletter speichern wir Ihre Adresse.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Die Protokolle löschen wir nach 7 Tagen. Für den Newsletter speichern wir Ihre Adresse, bis Sie ihn abbestellen.
    /// ```
    "processing-without-period" => Hint;
    Notice(check)
}

/// Others keep these data, or nobody does.
const NOT_OURS: [Topic; 3] = [Topic::Cookies, Topic::VideoConferences, Topic::SocialMedia];
/// „Schreiben Sie uns über das Kontaktformular“ is a way to reach us, and processes nothing yet; of these, data must be told.
const MAY_BE_NAMED: [Topic; 5] =
    [Topic::ContactForm, Topic::OnlineForms, Topic::Newsletter, Topic::InformationMaterial, Topic::Chat];
const DATA: [&str; 25] = [
    "daten",
    "angaben",
    "information",
    "adresse",
    "speicher",
    "erheb",
    "erhoben",
    "verarbeit",
    "eingeb",
    "eingegeb",
    "analys",
    "auswert",
    "messen",
    "misst",
    "bilder",
    "data",
    "collect",
    "stored",
    "store ",
    "address",
    "einwillig",
    "abonn",
    "anmeld",
    "consent",
    "subscri",
];

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits || !ends::is_any_told(notice) {
        return;
    }
    let covered = ends::covered(notice);
    let open =
        TOPICS.iter().enumerate().filter(|(index, words)| !covered.has(*index) && !NOT_OURS.contains(&words.topic));
    let open = open.filter_map(|(_, words)| Some((words, words.mention(notice)?)));
    let mut open: Vec<(&Words, Sentence)> = open.filter(|(words, sentence)| is_kept(notice, words, sentence)).collect();
    open.sort_by_key(|(_, sentence)| sentence.section);
    for group in open.chunk_by(|(_, one), (_, other)| one.section == other.section) {
        let topics = group.iter().map(|(words, _)| words.topic).collect();
        let at = |(words, sentence): &&(&Words, Sentence)| sentence.position(words.word(sentence));
        let Some((words, first)) = group.iter().min_by_key(at) else { continue };
        let place = notice.at(first, &[words.word(first)]);
        found.hint(place, ProseFault::WithoutPeriod { topics }, Some("Art. 13 Abs. 2 lit. a DSGVO"));
    }
}

/// Whether data of people are kept for it.
fn is_kept(notice: &Notice, words: &Words, sentence: &Sentence) -> bool {
    // Numbers that are of nobody end never; cookies end some day.
    let is_anonymous = words.topic == Topic::Analytics && {
        let says = |stems: &[&str]| notice.section(sentence.section).any(|other| other.says(stems));
        says(&["anonym", "keine personenbezogenen"]) && !says(&["cookie"])
    };
    let speaks_of_data = !MAY_BE_NAMED.contains(&words.topic)
        || words.is_heading(notice.heading(sentence.section))
        || has(notice.lead(sentence), &DATA).is_some();
    speaks_of_data && !is_anonymous
}
