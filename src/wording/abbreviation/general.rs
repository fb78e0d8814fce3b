//! Abbreviations of running text.

use super::super::Language;
use super::{Abbreviation, Context};

const fn german(short: &'static str, long: &'static str, context: Context) -> Abbreviation {
    Abbreviation { short, long, language: Language::German, context }
}

const fn english(short: &'static str, long: &'static str, context: Context) -> Abbreviation {
    Abbreviation { short, long, language: Language::English, context }
}

/// What a German text abbreviates.
pub const GERMAN: &[Abbreviation] = &[
    german("a. F.", "alte Fassung", Context::Word),
    german("Abs.", "Absatz", Context::Number),
    german("AöR", "Anstalt des öffentlichen Rechts", Context::Word),
    german("Art.", "Artikel", Context::Number),
    german("bzw.", "beziehungsweise", Context::Word),
    german("d. h.", "das heißt", Context::Word),
    german("DSGVO", "Datenschutz-Grundverordnung", Context::Statute),
    german("EU", "Europäische Union", Context::Part),
    german("EuGH", "Gerichtshof der Europäischen Union", Context::Word),
    german("EWR", "Europäischer Wirtschaftsraum", Context::Part),
    german("ff.", "folgende", Context::Word),
    german("ggf.", "gegebenenfalls", Context::Word),
    german("eG", "eingetragene Genossenschaft", Context::Word),
    german("GmbH", "Gesellschaft mit beschränkter Haftung", Context::Word),
    german("Hs.", "Halbsatz", Context::Number),
    german("i. V. m.", "in Verbindung mit", Context::Word),
    german("IBAN", "internationale Bankkontonummer", Context::Part),
    german("IP", "Internetprotokoll", Context::Part),
    german("IT", "Informationstechnik", Context::Part),
    german("LeiKa", "Leistungskatalog der öffentlichen Verwaltung", Context::Part),
    german("lit.", "Buchstabe", Context::Letter),
    german("Nr.", "Nummer", Context::Number),
    german("NRW", "Nordrhein-Westfalen", Context::Part),
    german("S.", "Satz", Context::CitedNumber),
    english("TLS", "Transport Layer Security", Context::Part),
    german("u. a.", "unter anderem", Context::Word),
    german("UAbs.", "Unterabsatz", Context::Number),
    german("usw.", "und so weiter", Context::Word),
    german("WLAN", "drahtloses lokales Netzwerk", Context::Part),
    german("z. B.", "zum Beispiel", Context::Word),
];

/// What an English text abbreviates.
pub const ENGLISH: &[Abbreviation] = &[
    english("Art.", "Article", Context::Number),
    english("e.g.", "for example", Context::Word),
    english("EEA", "European Economic Area", Context::Part),
    english("EU", "European Union", Context::Part),
    english("GDPR", "General Data Protection Regulation", Context::Statute),
    english("i.e.", "that is", Context::Word),
    english("IP", "Internet Protocol", Context::Part),
    english("IT", "information technology", Context::Part),
    german("LeiKa", "Leistungskatalog der öffentlichen Verwaltung", Context::Part),
    english("No.", "number", Context::Number),
    english("TLS", "Transport Layer Security", Context::Part),
];
