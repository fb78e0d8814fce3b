//! The terms that a register uses, in plain words.

use super::Language;

/// Terms and explanations, in the order of print.
pub const fn glossary(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::German => GERMAN,
        Language::English => ENGLISH,
    }
}

/// What stands behind a period that is in no law.
pub const OWN_DECISION_GERMAN: (&str, &str) =
    ("Festlegung", "Die Frist steht nicht im Gesetz; wir haben sie selbst bestimmt.");
/// The same in English.
pub const OWN_DECISION_ENGLISH: (&str, &str) = ("Own decision", "The law sets no period; we have set it ourselves.");

const GERMAN: &[(&str, &str)] = &[
    ("Außerhalb des Unionsrechts", "Die DSGVO gilt für die Tätigkeit nicht unmittelbar (Art. 2 Abs. 2 lit. a DSGVO)."),
    (
        "Auftragsverarbeiter",
        "Ein Dienstleister, der Daten nur nach unserer Weisung und auf Grund eines Vertrags verarbeitet (Art. 28 DSGVO).",
    ),
    (
        "Besondere Kategorien",
        "Daten, die das Recht besonders schützt: Gesundheit, Religion, politische Meinung, Herkunft, Gewerkschaft, Sexualleben, Genetik, Biometrie (Art. 9 DSGVO).",
    ),
    ("Betroffene", "Die Menschen, um deren Daten es geht."),
    (
        "Daten über Straftaten",
        "Daten über Taten und Verurteilungen; sie stehen unter besonderem Schutz (Art. 10 DSGVO).",
    ),
    ("Drittland", "Ein Staat außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums."),
    ("Empfänger", "Wer Daten von uns erhält oder sie einsehen kann, im Haus oder außerhalb (Art. 4 Nr. 9 DSGVO)."),
    OWN_DECISION_GERMAN,
    (
        "Gemeinsam verantwortlich",
        "Mehrere Stellen entscheiden zusammen über die Verarbeitung und regeln, wer was übernimmt (Art. 26 DSGVO).",
    ),
    ("Kennung", "Der dauerhafte Name eines Eintrags; über ihn lässt sich der Eintrag verlinken."),
    ("Profiling", "Automatische Bewertung persönlicher Merkmale eines Menschen (Art. 4 Nr. 4 DSGVO)."),
    ("Verantwortlicher", "Die Stelle, die entscheidet, wozu und wie Daten verarbeitet werden (Art. 4 Nr. 7 DSGVO)."),
    (
        "Verarbeitungstätigkeit",
        "Alles, was wir zu einem bestimmten Zweck mit Daten tun, vom Erheben bis zum Löschen (Art. 4 Nr. 2 DSGVO).",
    ),
];

const ENGLISH: &[(&str, &str)] = &[
    ("Controller", "The body that decides why and how data are processed (Art. 4(7) GDPR)."),
    ("Data subjects", "The people whose data they are."),
    ("Identifier", "The lasting name of an entry, by which it can be linked."),
    (
        "Joint controllers",
        "Several bodies that decide together on the processing and settle who does what (Art. 26 GDPR).",
    ),
    ("Offences", "Data on offences and convictions; they are under special protection (Art. 10 GDPR)."),
    ("Outside Union law", "The GDPR does not apply to the activity directly (Art. 2(2)(a) GDPR)."),
    OWN_DECISION_ENGLISH,
    (
        "Processing activity",
        "Everything we do with data for a certain purpose, from collection to erasure (Art. 4(2) GDPR).",
    ),
    (
        "Processor",
        "A service provider that processes data only on our instructions and under a contract (Art. 28 GDPR).",
    ),
    ("Profiling", "Automated evaluation of personal aspects of a human being (Art. 4(4) GDPR)."),
    ("Recipient", "Whoever receives data from us or can see them, within the body or outside (Art. 4(9) GDPR)."),
    (
        "Special categories",
        "Data that the law protects in particular: health, religion, political opinion, origin, trade union, sex life, genetics, biometrics (Art. 9 GDPR).",
    ),
    ("Third country", "A state outside the European Union and the European Economic Area."),
];
