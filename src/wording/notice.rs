//! What notices under Art. 13 and 14 DSGVO say beside what the records say: their headings, and the rights in plain words.

use super::Language;
use super::glossary::{OWN_DECISION_ENGLISH, OWN_DECISION_GERMAN};
use crate::model::Date;

/// A heading or label of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is what its German text below says")]
pub enum Heading {
    Notice,
    InCharge,
    Rights,
    Objection,
    About,
}

impl Heading {
    /// The heading in a language.
    pub const fn print(self, language: Language) -> &'static str {
        let (german, english) = match self {
            Self::Notice => ("Datenschutzhinweise", "Privacy notice"),
            Self::InCharge => ("Wer verantwortlich ist", "Who is responsible"),
            Self::Rights => ("Ihre Rechte", "Your rights"),
            Self::Objection => ("Ihr Recht auf Widerspruch", "Your right to object"),
            Self::About => ("Zu diesen Hinweisen", "About this notice"),
        };
        match language {
            Language::German => german,
            Language::English => english,
        }
    }
}

/// What a notice says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is what its German text below says")]
pub enum Sentence<'a> {
    /// What the file is.
    Subject,
    Introduction,
    /// It has not begun yet.
    Planned,
    /// A single activity's, where only some of it rests on consent with what does, or in the list of rights.
    Withdrawal(Option<&'a str>),
    /// To whom it is told; where the officer's office is known, that it may be asked.
    HowTo {
        officer: Option<&'a str>,
    },
    /// Behind a right: for which activities it is.
    HoldsFor(&'a str),
    /// For some purposes of the single activity.
    HoldsOnlyFor(&'a str),
    HoldsForAll,
    /// Behind the name of an activity: for which of its purposes.
    Only(&'a str),
    /// Before the authority's address.
    Competent,
    /// What it means that a body has set a period itself.
    OwnDecision,
    /// Where the notice comes from.
    Origin {
        register: &'a str,
        stand: Date,
    },
}

impl Sentence<'_> {
    /// The sentence in a language.
    #[rustfmt::skip]
    pub fn print(self, language: Language) -> String {
        match (self, language) {
            (Self::Subject, Language::German) => "Informationen nach Art. 13 und 14 DSGVO".to_owned(),
            (Self::Subject, Language::English) => "Information under Art. 13 and 14 GDPR".to_owned(),
            (Self::Introduction, Language::German) => "Hier steht, welche Daten wir über Sie verarbeiten, wozu und auf welcher Rechtsgrundlage, wer sie erhält, wann wir sie löschen und welche Rechte Sie haben (Art. 13 und 14 DSGVO).".to_owned(),
            (Self::Introduction, Language::English) => "This notice tells you which data we process about you, for what purpose and on which legal basis, who receives them, when we erase them and which rights you have (Art. 13 and 14 GDPR).".to_owned(),
            (Self::Planned, Language::German) => "Diese Verarbeitung ist geplant und hat noch nicht begonnen.".to_owned(),
            (Self::Planned, Language::English) => "This processing is planned and has not begun yet.".to_owned(),
            (Self::Withdrawal(what), Language::German) => format!("Ihre Einwilligung{} können Sie jederzeit widerrufen, ohne Gründe zu nennen. Was wir bis dahin mit den Daten getan haben, bleibt rechtmäßig.", bracketed(what)),
            (Self::Withdrawal(what), Language::English) => format!("You can withdraw your consent{} at any time, without giving reasons. What we did with the data until then remains lawful.", bracketed(what)),
            (Self::HowTo { officer }, Language::German) => {
                let ask = officer.map_or_else(String::new, |office| format!("; fragen können Sie auch die oben genannte Stelle „{office}“"));
                format!("Für diese Rechte genügt eine formlose Nachricht an uns{ask}. Das ist in der Regel kostenlos; meist antworten wir innerhalb eines Monats (Art. 12 Abs. 3, 5 DSGVO). Beschwerden richten Sie an die Aufsichtsbehörde.")
            }
            (Self::HowTo { officer }, Language::English) => {
                let ask = officer.map_or_else(String::new, |office| format!("; you can also ask the office named above, “{office}”"));
                format!("For these rights an informal message to us is enough{ask}. As a rule this is free of charge; we usually answer within one month (Art. 12(3), (5) GDPR). Complaints go to the supervisory authority.")
            }
            (Self::HoldsFor(names), Language::German) => format!("Dieses Recht besteht hier für: {names}."),
            (Self::HoldsFor(names), Language::English) => format!("Here this right exists for: {names}."),
            (Self::HoldsOnlyFor(names), Language::German) => format!("Dieses Recht besteht hier nur für: {names}."),
            (Self::HoldsOnlyFor(names), Language::English) => format!("Here this right exists only for: {names}."),
            (Self::Only(names), Language::German) => format!("(nur: {names})"),
            (Self::Only(names), Language::English) => format!("(only: {names})"),
            (Self::Competent, Language::German) => "Für uns zuständig ist:".to_owned(),
            (Self::Competent, Language::English) => "The authority responsible for us is:".to_owned(),
            (Self::OwnDecision, Language::German) => format!("„{}“ heißt: {}.", OWN_DECISION_GERMAN.0, OWN_DECISION_GERMAN.1),
            (Self::OwnDecision, Language::English) => format!("“{}” means: {}.", OWN_DECISION_ENGLISH.0, OWN_DECISION_ENGLISH.1),
            (Self::HoldsForAll, Language::German) => "Dieses Recht besteht für alle hier genannten Verarbeitungen.".to_owned(),
            (Self::HoldsForAll, Language::English) => "This right exists for all processing named here.".to_owned(),
            (Self::Origin { register, stand }, Language::German) => format!("Was hier über die Verarbeitungen steht, steht ebenso im „{register}“, Stand {}. Dort steht auch, was wir sonst verarbeiten.", stand.long(language)),
            (Self::Origin { register, stand }, Language::English) => format!("What this notice says of the processing stands as well in the “{register}”, as of {}, which also tells what else we process.", stand.long(language)),
        }
    }
}

/// What stands behind a word, in brackets; nothing for nothing.
fn bracketed(what: Option<&str>) -> String {
    what.map_or_else(String::new, |what| format!(" ({what})"))
}

/// A right of those whose data they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// Art. 15.
    Access,
    /// Art. 16.
    Rectification,
    /// Art. 17.
    Erasure,
    /// Art. 18.
    Restriction,
    /// Art. 20.
    Portability,
    /// Art. 7 Abs. 3.
    Withdrawal,
    /// Art. 21.
    Objection,
    /// Art. 77.
    Complaint,
}

/// On what processing rests, as far as rights depend on it (Art. 6 Abs. 1, Art. 9 Abs. 2 lit. a DSGVO).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a letter of the law, and any of them may be together")]
pub struct Bases {
    /// Consent.
    pub consent: bool,
    /// A contract.
    pub contract: bool,
    /// A legal obligation.
    pub duty: bool,
    /// A public task.
    pub task: bool,
    /// A legitimate interest.
    pub interest: bool,
}

impl Bases {
    /// What rests on either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self {
            consent: self.consent || other.consent,
            contract: self.contract || other.contract,
            duty: self.duty || other.duty,
            task: self.task || other.task,
            interest: self.interest || other.interest,
        }
    }
}

/// Laws that limit rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a law, and any of them may be together")]
pub struct Laws {
    /// The law of North Rhine-Westphalia holds.
    pub nrw: bool,
    /// The Bundesmeldegesetz is cited.
    pub bmg: bool,
    /// The Abgabenordnung is cited.
    pub ao: bool,
    /// A book of the Sozialgesetzbuch is cited.
    pub sgb: bool,
}

impl Laws {
    /// The sections of special laws that limit access, listed.
    fn on_access(self) -> Option<String> {
        let all = [(self.bmg, "§ 11 BMG"), (self.ao, "§ 32c AO"), (self.sgb, "§ 83 SGB X")];
        let cited: Vec<&str> = all.into_iter().filter_map(|(cited, norm)| cited.then_some(norm)).collect();
        (!cited.is_empty()).then(|| cited.join(", "))
    }
}

impl Right {
    /// Its name.
    pub const fn name(self, language: Language) -> &'static str {
        let (german, english) = match self {
            Self::Access => ("Auskunft", "Access"),
            Self::Rectification => ("Berichtigung", "Rectification"),
            Self::Erasure => ("Löschung", "Erasure"),
            Self::Restriction => ("Einschränkung", "Restriction"),
            Self::Portability => ("Daten mitnehmen", "Data portability"),
            Self::Withdrawal => ("Widerruf", "Withdrawal"),
            Self::Objection => ("Widerspruch", "Objection"),
            Self::Complaint => ("Beschwerde", "Complaint"),
        };
        match language {
            Language::German => german,
            Language::English => english,
        }
    }

    /// Where it stands, cited in German.
    pub const fn norm(self) -> &'static str {
        match self {
            Self::Access => "Art. 15 DSGVO",
            Self::Rectification => "Art. 16 DSGVO",
            Self::Erasure => "Art. 17 DSGVO",
            Self::Restriction => "Art. 18 DSGVO",
            Self::Portability => "Art. 20 DSGVO",
            Self::Withdrawal => "Art. 7 Abs. 3 DSGVO",
            Self::Objection => "Art. 21 DSGVO",
            Self::Complaint => "Art. 77 DSGVO",
        }
    }

    /// Whether processing that rests on this is subject to it.
    pub const fn follows_from(self, bases: Bases) -> bool {
        match self {
            Self::Access | Self::Rectification | Self::Erasure | Self::Restriction | Self::Complaint => true,
            Self::Portability => bases.consent || bases.contract,
            Self::Withdrawal => bases.consent,
            Self::Objection => bases.task || bases.interest,
        }
    }

    /// What it is, in plain words, with the reason for which it is there or has limits.
    pub fn explained(self, bases: Bases, laws: Laws, language: Language) -> String {
        match language {
            Language::German => self.german(bases, laws),
            Language::English => self.english(bases, laws),
        }
    }

    fn german(self, bases: Bases, laws: Laws) -> String {
        let mut text = match self {
            Self::Access => "Sie können erfahren, ob wir Daten über Sie verarbeiten, welche das sind und was mit ihnen geschieht, und Sie bekommen eine Kopie.",
            Self::Rectification => "Stimmen Daten über Sie nicht oder fehlt etwas, können Sie verlangen, dass wir sie berichtigen oder ergänzen.",
            Self::Erasure => "Sie können verlangen, dass wir Ihre Daten löschen, zum Beispiel, weil wir sie nicht mehr brauchen oder nicht verarbeiten durften.",
            Self::Restriction => "Sie können verlangen, dass wir Daten vorerst nur aufbewahren, zum Beispiel, wenn wir sie nicht verarbeiten durften und Sie keine Löschung wünschen.",
            Self::Portability => "Was Sie uns gegeben haben, bekommen Sie in einem gängigen Format, das Maschinen lesen können; auf Wunsch geben wir es an andere weiter, soweit das technisch geht.",
            Self::Withdrawal => return Sentence::Withdrawal(None).print(Language::German),
            Self::Objection => "Sie können jederzeit widersprechen, wenn Ihre besondere Situation gegen die Verarbeitung spricht. Dann verarbeiten wir Ihre Daten nicht mehr, es sei denn, wir haben dafür zwingende Gründe, die schwerer wiegen, oder brauchen sie für Rechtsansprüche.",
            Self::Complaint => "Meinen Sie, dass wir Ihre Daten nicht rechtmäßig verarbeiten, können Sie sich bei einer Aufsichtsbehörde beschweren.",
        }
        .to_owned();
        let mut more = |condition: bool, sentence: &str| {
            if condition {
                text.push(' ');
                text.push_str(sentence);
            }
        };
        match self {
            Self::Access => {
                let special = laws.on_access();
                let examples = special.as_ref().map_or_else(String::new, |norms| format!(" (hier: {norms})"));
                let also = if laws.nrw { "§ 12 DSG NRW und " } else { "" };
                let limits = format!("Grenzen setzen {also}für einzelne Verarbeitungen Fachgesetze{examples}.");
                more(laws.nrw || special.is_some(), &limits);
            }
            Self::Erasure => {
                more(
                    bases.consent,
                    "Das gilt auch, wenn Sie eine Einwilligung widerrufen und nichts anderes die Verarbeitung erlaubt.",
                );
                let limits = if bases.duty || bases.task {
                    "Es gilt nicht, solange wir die Daten für eine gesetzliche Pflicht, eine öffentliche Aufgabe oder für Rechtsansprüche brauchen (Art. 17 Abs. 3 lit. b, e DSGVO)."
                } else {
                    "Es gilt nicht, solange wir die Daten für Rechtsansprüche brauchen (Art. 17 Abs. 3 lit. e DSGVO)."
                };
                more(true, limits);
            }
            Self::Portability => {
                let because = match (bases.consent, bases.contract) {
                    (true, true) => {
                        "Das gilt, wo wir Daten mit Ihrer Einwilligung oder für einen Vertrag automatisiert verarbeiten."
                    }
                    (_, true) => "Das gilt, wo wir Daten für einen Vertrag automatisiert verarbeiten.",
                    (_, false) => "Das gilt, wo wir Daten mit Ihrer Einwilligung automatisiert verarbeiten.",
                };
                more(true, because);
            }
            Self::Objection => {
                let because = match (bases.task, bases.interest) {
                    (true, true) => {
                        "Das Recht haben Sie, soweit wir Daten für eine öffentliche Aufgabe oder ein berechtigtes Interesse verarbeiten (Art. 6 Abs. 1 lit. e, f DSGVO)."
                    }
                    (_, true) => {
                        "Das Recht haben Sie, soweit wir Daten für ein berechtigtes Interesse verarbeiten (Art. 6 Abs. 1 lit. f DSGVO)."
                    }
                    (_, false) => {
                        "Das Recht haben Sie, soweit wir Daten für eine öffentliche Aufgabe verarbeiten (Art. 6 Abs. 1 lit. e DSGVO)."
                    }
                };
                more(true, because);
                more(laws.nrw, "Einschränkungen stehen in § 14 DSG NRW und in Fachgesetzen.");
            }
            Self::Restriction => {
                more(laws.bmg, "Im Melderegister gilt das nicht, solange wir prüfen, ob Daten stimmen (§ 12 BMG).");
            }
            Self::Rectification | Self::Withdrawal | Self::Complaint => {}
        }
        text
    }

    fn english(self, bases: Bases, laws: Laws) -> String {
        let mut text = match self {
            Self::Access => "You can learn whether we process data about you, which they are and what is done with them, and you receive a copy.",
            Self::Rectification => "If data about you are wrong or incomplete, you can ask us to correct or complete them.",
            Self::Erasure => "You can ask us to erase your data, for example because we no longer need them or were not allowed to process them.",
            Self::Restriction => "You can ask us to keep data only for the time being, for example if we were not allowed to process them and you do not want them erased.",
            Self::Portability => "What you gave us you receive in a common format that machines can read; if you wish, we pass it on to others as far as that is technically feasible.",
            Self::Withdrawal => return Sentence::Withdrawal(None).print(Language::English),
            Self::Objection => "You can object at any time if your particular situation speaks against the processing. We then stop processing your data, unless we have compelling grounds that outweigh yours, or need them for legal claims.",
            Self::Complaint => "If you think that we do not process your data lawfully, you can lodge a complaint with a supervisory authority.",
        }
        .to_owned();
        let mut more = |condition: bool, sentence: &str| {
            if condition {
                text.push(' ');
                text.push_str(sentence);
            }
        };
        match self {
            Self::Access => {
                let special = laws.on_access();
                let examples = special.as_ref().map_or_else(String::new, |norms| format!(" (here: {norms})"));
                let also = if laws.nrw { "§ 12 DSG NRW and " } else { "" };
                let limits = format!("It is limited by {also}special laws for some processing{examples}.");
                more(laws.nrw || special.is_some(), &limits);
            }
            Self::Erasure => {
                more(
                    bases.consent,
                    "This also applies if you withdraw your consent and nothing else allows the processing.",
                );
                let limits = if bases.duty || bases.task {
                    "It does not apply as long as we need the data for a legal obligation, a public task or legal claims (Art. 17(3)(b), (e) GDPR)."
                } else {
                    "It does not apply as long as we need the data for legal claims (Art. 17(3)(e) GDPR)."
                };
                more(true, limits);
            }
            Self::Portability => {
                let because = match (bases.consent, bases.contract) {
                    (true, true) => {
                        "This holds where we process data by automated means with your consent or for a contract."
                    }
                    (_, true) => "This holds where we process data by automated means for a contract.",
                    (_, false) => "This holds where we process data by automated means with your consent.",
                };
                more(true, because);
            }
            Self::Objection => {
                let because = match (bases.task, bases.interest) {
                    (true, true) => {
                        "You have this right as far as we process data for a public task or a legitimate interest (Art. 6(1)(e), (f) GDPR)."
                    }
                    (_, true) => {
                        "You have this right as far as we process data for a legitimate interest (Art. 6(1)(f) GDPR)."
                    }
                    (_, false) => {
                        "You have this right as far as we process data for a public task (Art. 6(1)(e) GDPR)."
                    }
                };
                more(true, because);
                more(laws.nrw, "It is restricted by § 14 DSG NRW and by special laws.");
            }
            Self::Restriction => {
                more(
                    laws.bmg,
                    "In the population register this does not apply while we check whether data are correct (§ 12 BMG).",
                );
            }
            Self::Rectification | Self::Withdrawal | Self::Complaint => {}
        }
        text
    }
}
