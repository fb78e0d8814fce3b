//! The terms that a register uses, in plain words.

use super::Language;
use crate::model::LegalFramework;

/// Terms and explanations, in the order of print, in a register that stands under a law. What the DSGVO says of a term
/// is left away where the DSGVO does not apply.
pub fn glossary(language: Language, law: LegalFramework) -> impl Iterator<Item = (&'static str, String)> {
    let terms = match language {
        Language::German => GERMAN,
        Language::English => ENGLISH,
    };
    terms.iter().filter(move |one| one.place.is_none_or(|place| place.fits(law))).map(move |one| {
        let under_gdpr = if law.speaks_of_gdpr() { one.under_gdpr } else { "" };
        (one.name, format!("{}{under_gdpr}.", one.text))
    })
}

/// A term.
#[derive(Clone, Copy)]
struct Term {
    name: &'static str,
    /// The explanation, without its full stop.
    text: &'static str,
    /// What the DSGVO adds to it.
    under_gdpr: &'static str,
    /// Where the explanation holds, if not everywhere.
    place: Option<Place>,
}

/// Where an explanation holds.
#[derive(Clone, Copy)]
enum Place {
    /// Where the DSGVO may not apply to an activity, but to others.
    Gdpr,
    /// In the Member States.
    Member,
    /// In Switzerland.
    Switzerland,
}

impl Place {
    const fn fits(self, law: LegalFramework) -> bool {
        match self {
            Self::Gdpr => law.speaks_of_gdpr(),
            Self::Member => !matches!(law, LegalFramework::UnionInstitutions | LegalFramework::Switzerland),
            Self::Switzerland => matches!(law, LegalFramework::Switzerland),
        }
    }
}

/// What stands behind a period that is in no law.
pub const OWN_DECISION_GERMAN: (&str, &str) =
    ("Festlegung", "Die Frist steht nicht im Gesetz; wir haben sie selbst bestimmt");
/// The same in English.
pub const OWN_DECISION_ENGLISH: (&str, &str) = ("Own decision", "The law sets no period; we have set it ourselves");

const fn term(term: &'static str, text: &'static str, under_gdpr: &'static str) -> Term {
    Term { name: term, text, under_gdpr, place: None }
}

/// A term that is explained in some registers alone.
const fn only(place: Place, term: Term) -> Term {
    Term { place: Some(place), ..term }
}

#[rustfmt::skip]
const GERMAN: &[Term] = &[
    only(Place::Gdpr, term("Außerhalb des Unionsrechts", "Die DSGVO gilt für die Tätigkeit nicht unmittelbar", " (Art. 2 Abs. 2 lit. a DSGVO)")),
    term("Auftragsverarbeiter", "Ein Dienstleister, der Daten nur nach unserer Weisung und auf Grund eines Vertrags verarbeitet", " (Art. 28 DSGVO)"),
    term("Besondere Kategorien", "Daten, die das Recht besonders schützt", ": Gesundheit, Religion, politische Meinung, Herkunft, Gewerkschaft, Sexualleben, Genetik, Biometrie (Art. 9 DSGVO)"),
    term("Betroffene", "Die Menschen, um deren Daten es geht", ""),
    term("Daten über Straftaten", "Daten über Taten und Verurteilungen", "; sie stehen unter besonderem Schutz (Art. 10 DSGVO)"),
    only(Place::Member, term("Drittland", "Ein Staat außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums", "")),
    only(Place::Switzerland, term("Drittland", "Das Ausland", "")),
    term("Empfänger", "Wer Daten von uns erhält oder sie einsehen kann, im Haus oder außerhalb", " (Art. 4 Nr. 9 DSGVO)"),
    term(OWN_DECISION_GERMAN.0, OWN_DECISION_GERMAN.1, ""),
    term("Gemeinsam verantwortlich", "Mehrere Stellen entscheiden zusammen über die Verarbeitung und regeln, wer was übernimmt", " (Art. 26 DSGVO)"),
    term("Kennung", "Der dauerhafte Name eines Eintrags; über ihn lässt sich der Eintrag verlinken", ""),
    term("Profiling", "Automatische Bewertung persönlicher Merkmale eines Menschen", " (Art. 4 Nr. 4 DSGVO)"),
    term("Verantwortlicher", "Die Stelle, die entscheidet, wozu und wie Daten verarbeitet werden", " (Art. 4 Nr. 7 DSGVO)"),
    term("Verarbeitungstätigkeit", "Alles, was wir zu einem bestimmten Zweck mit Daten tun, vom Erheben bis zum Löschen", " (Art. 4 Nr. 2 DSGVO)"),
];

#[rustfmt::skip]
const ENGLISH: &[Term] = &[
    term("Controller", "The body that decides why and how data are processed", " (Art. 4(7) GDPR)"),
    term("Data subjects", "The people whose data they are", ""),
    term("Identifier", "The lasting name of an entry, by which it can be linked", ""),
    term("Joint controllers", "Several bodies that decide together on the processing and settle who does what", " (Art. 26 GDPR)"),
    term("Offences", "Data on offences and convictions", "; they are under special protection (Art. 10 GDPR)"),
    only(Place::Gdpr, term("Outside Union law", "The GDPR does not apply to the activity directly", " (Art. 2(2)(a) GDPR)")),
    term(OWN_DECISION_ENGLISH.0, OWN_DECISION_ENGLISH.1, ""),
    term("Processing activity", "Everything we do with data for a certain purpose, from collection to erasure", " (Art. 4(2) GDPR)"),
    term("Processor", "A service provider that processes data only on our instructions and under a contract", " (Art. 28 GDPR)"),
    term("Profiling", "Automated evaluation of personal aspects of a human being", " (Art. 4(4) GDPR)"),
    term("Recipient", "Whoever receives data from us or can see them, within the body or outside", " (Art. 4(9) GDPR)"),
    term("Special categories", "Data that the law protects in particular", ": health, religion, political opinion, origin, trade union, sex life, genetics, biometrics (Art. 9 GDPR)"),
    only(Place::Member, term("Third country", "A state outside the European Union and the European Economic Area", "")),
    only(Place::Switzerland, term("Third country", "A foreign state", "")),
];
