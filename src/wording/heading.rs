//! The headings that laws have of their own for what a record answers.

use super::Language;
use crate::model::Heading;

impl Heading {
    /// The heading in a language.
    #[rustfmt::skip]
    pub const fn print(self, language: Language) -> &'static str {
        let (german, english) = match self {
            Self::RecipientCategories => ("Kategorien von Empfängern", "Categories of recipients"),
            Self::DataSubjectCategories => ("Kategorien betroffener Personen", "Categories of data subjects"),
            Self::DataCategories => ("Kategorien personenbezogener Daten", "Categories of personal data"),
            Self::UseOfProfiling => ("Verwendung von Profiling", "Use of profiling"),
            Self::TransferCategories => ("Übermittlungen in Drittstaaten", "Transfers to third states"),
            Self::LegalBasis => ("Rechtsgrundlage", "Legal basis"),
            Self::ErasureOrReview => ("Fristen für Löschung oder Überprüfung", "Periods of erasure or review"),
            Self::GeneralMeasures => ("Allgemeine Beschreibung der Maßnahmen", "General description of the measures"),
            Self::ProcessingPurposes => ("Bearbeitungszweck", "Purpose of processing"),
            Self::StoragePeriod => ("Aufbewahrungsdauer", "Period of storage"),
            Self::DataSecurity => ("Datensicherheit", "Data security"),
            Self::DisclosureAbroad => ("Bekanntgabe ins Ausland", "Disclosure abroad"),
            Self::ProcessingBody => ("Datenverarbeitende Stelle", "Body that processes the data"),
            Self::PurposeAndLegalBasis => ("Zweckbestimmung und Rechtsgrundlage", "Purpose and legal basis"),
            Self::KindOfData => ("Art der gespeicherten Daten", "Kind of data stored"),
            Self::CircleOfDataSubjects => ("Kreis der Betroffenen", "Circle of data subjects"),
            Self::RegularRecipients => ("Regelmäßig zu übermittelnde Daten und Empfänger", "Data passed on regularly, and recipients"),
            Self::SourceOfData => ("Herkunft regelmäßig empfangener Daten", "Source of data received regularly"),
            Self::AccessGroups => ("Zugriffsberechtigte Personen oder Gruppen", "Persons or groups with access"),
            Self::Measures => ("Technische und organisatorische Maßnahmen", "Technical and organisational measures"),
            Self::Technology => ("Technik des Verfahrens, Hard- und Software", "Technology of the procedure, hardware and software"),
            Self::BlockingAndErasure => ("Fristen für Sperrung und Löschung", "Periods of blocking and erasure"),
            Self::IntendedTransfers => ("Beabsichtigte Übermittlung an Drittstaaten", "Intended transfers to third states"),
            Self::PriorChecking => ("Begründetes Ergebnis der Vorabkontrolle", "Reasoned outcome of the prior checking"),
        };
        match language {
            Language::German => german,
            Language::English => english,
        }
    }
}
