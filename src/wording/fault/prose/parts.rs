//! What a notice lacks, and what to write.

use super::super::{Sentences, with_help};
use crate::diagnostic::{NoticePart, Right};

pub fn german(part: &NoticePart) -> Sentences {
    match part {
        NoticePart::Controller => with_help(
            "Es fehlt, wer verantwortlich ist und wie man diese Stelle erreicht.",
            "Schreiben Sie: „Verantwortlich ist die Stadt …, vertreten durch …, Anschrift, Telefon, E-Mail.“ Ein Verweis auf das Impressum genügt nicht.",
        ),
        NoticePart::DataProtectionOfficer => with_help(
            "Es fehlt, wie man die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreicht; eine Behörde hat immer eine Person dafür (Art. 37 Abs. 1 lit. a DSGVO).",
            "Schreiben Sie eine Anschrift, Telefonnummer oder E-Mail-Adresse dazu; ein Name ist nicht nötig.",
        ),
        NoticePart::Purposes => with_help(
            "Es fehlt, zu welchen Zwecken die Daten verarbeitet werden.",
            "Schreiben Sie zu jeder Verarbeitung, wozu sie dient.",
        ),
        NoticePart::LegalBasis => with_help(
            "Es fehlt die Rechtsgrundlage: Kein Satz nennt einen Buchstaben des Art. 6 Abs. 1 DSGVO.",
            "Schreiben Sie sie zu jedem Zweck, zum Beispiel: „Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit …“ und die Vorschrift Ihres Landes oder Fachgesetzes.",
        ),
        NoticePart::Recipients => with_help(
            "Es fehlt, wer die Daten erhält.",
            "Nennen Sie Empfänger oder Kategorien, auch Dienstleister, die in Ihrem Auftrag arbeiten (Rechenzentrum, Versand); gibt es keine, sagen Sie das.",
        ),
        NoticePart::ThirdCountry { service } => with_help(
            format!("Der Text nennt {service}, sagt aber nicht, ob Daten in ein Drittland gelangen."),
            "Schreiben Sie, in welches Land und worauf Sie das stützen: Angemessenheitsbeschluss (Art. 45 DSGVO) oder Garantien (Art. 46 DSGVO) und wo man sie bekommt; oder dass es keine Übermittlung gibt.",
        ),
        NoticePart::Period => with_help(
            "Es fehlt, wie lange die Daten gespeichert werden.",
            "Nennen Sie zu jeder Verarbeitung eine Frist mit ihrem Beginn, oder die Kriterien, nach denen sie sich bestimmt.",
        ),
        NoticePart::Rights { missing } => with_help(
            format!("Von den Rechten der Betroffenen fehlt: {}.", list(missing, right_german)),
            "Schreiben Sie: „Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch (Art. 15 bis 18, 20, 21 DSGVO)“, soweit sie bestehen.",
        ),
        NoticePart::Withdrawal => with_help(
            "Es fehlt, dass sich eine Einwilligung jederzeit widerrufen lässt.",
            "Schreiben Sie: „Ihre Einwilligung können Sie jederzeit widerrufen; was bis dahin geschehen ist, bleibt rechtmäßig“, und wie (bei Newslettern: der Link in jeder Ausgabe).",
        ),
        NoticePart::Complaint => with_help(
            "Es fehlt, dass man sich bei der Aufsichtsbehörde beschweren kann.",
            "Schreiben Sie: „Sie können sich bei einer Aufsichtsbehörde beschweren“ (Art. 77 DSGVO), am besten mit Namen und Adresse der zuständigen.",
        ),
        NoticePart::Provision => with_help(
            "Es fehlt, ob man die Daten angeben muss und was geschieht, wenn nicht.",
            "Schreiben Sie, ob die Angaben vorgeschrieben oder freiwillig sind, und die Folge, zum Beispiel: „Ohne diese Angaben können wir Ihnen nicht antworten.“",
        ),
        NoticePart::Consequence => with_help(
            "Ob man die Daten angeben muss, sagt der Text; was geschieht, wenn nicht, sagt er nicht.",
            "Schreiben Sie die Folge, zum Beispiel: „Ohne diese Angaben können wir Ihnen nicht antworten“, oder dass es keine gibt: „Nachteile haben Sie dadurch nicht.“",
        ),
        NoticePart::AutomatedDecision => with_help(
            "Ob Entscheidungen automatisiert getroffen werden (auch Profiling), sagt der Text nicht. Verlangt ist es nur, wenn es sie gibt.",
            "Gibt es keine, genügt ein Satz: „Automatisierte Entscheidungen einschließlich Profiling finden nicht statt.“",
        ),
    }
}

pub fn english(part: &NoticePart) -> Sentences {
    match part {
        NoticePart::Controller => with_help(
            "It is not said who the controller is and how to reach it.",
            "Write: “The controller is the city of …, represented by …, address, telephone, e-mail.” A reference to the imprint does not suffice.",
        ),
        NoticePart::DataProtectionOfficer => with_help(
            "It is not said how to reach the data protection officer; a public authority always has one (Art. 37(1)(a) GDPR).",
            "Add an address, telephone number or e-mail address; a name is not needed.",
        ),
        NoticePart::Purposes => {
            with_help("It is not said for which purposes data are processed.", "Say of each processing what it is for.")
        }
        NoticePart::LegalBasis => with_help(
            "The legal basis is missing: no sentence names a point of Art. 6(1) GDPR.",
            "Add it to each purpose, for instance: “The legal basis is Art. 6(1)(e) GDPR in conjunction with …” and the national provision.",
        ),
        NoticePart::Recipients => with_help(
            "It is not said who receives the data.",
            "Name recipients or categories, processors too (data centre, dispatch); if there are none, say so.",
        ),
        NoticePart::ThirdCountry { service } => with_help(
            format!("The text names {service}, but not whether data reach a third country."),
            "Say which country and on which ground: adequacy decision (Art. 45 GDPR) or safeguards (Art. 46 GDPR) and where to obtain them; or that nothing is transferred.",
        ),
        NoticePart::Period => with_help(
            "It is not said how long data are stored.",
            "Name for each processing a period with its start, or the criteria that determine it.",
        ),
        NoticePart::Rights { missing } => with_help(
            format!("Of the rights of data subjects these are missing: {}.", list(missing, right_english)),
            "Write: “You have the right of access, rectification, erasure, restriction of processing, data portability, and to object (Art. 15 to 18, 20, 21 GDPR)”, as far as they exist.",
        ),
        NoticePart::Withdrawal => with_help(
            "It is not said that consent can be withdrawn at any time.",
            "Write: “You can withdraw your consent at any time; what was done before remains lawful”, and how (of newsletters: the link in each issue).",
        ),
        NoticePart::Complaint => with_help(
            "It is not said that people can lodge a complaint with the supervisory authority.",
            "Write: “You can lodge a complaint with a supervisory authority” (Art. 77 GDPR), with the name and address of the competent one.",
        ),
        NoticePart::Provision => with_help(
            "It is not said whether data must be provided, and what happens if not.",
            "Say whether it is required or voluntary, and the consequence, for instance: “Without these data we cannot answer you.”",
        ),
        NoticePart::Consequence => with_help(
            "The text says whether data must be provided, and not what happens if they are not.",
            "Write the consequence, for instance: “Without these data we cannot answer you”, or that there is none: “You have no disadvantage.”",
        ),
        NoticePart::AutomatedDecision => with_help(
            "The text does not say whether decisions are automated (profiling included). It is required only if there are any.",
            "If there are none, a sentence is enough: “There is no automated decision-making, including profiling.”",
        ),
    }
}

fn list(rights: &[Right], told: impl Fn(Right) -> &'static str) -> String {
    rights.iter().map(|right| told(*right)).collect::<Vec<_>>().join(", ")
}

const fn right_german(right: Right) -> &'static str {
    match right {
        Right::Access => "Auskunft (Art. 15)",
        Right::Rectification => "Berichtigung (Art. 16)",
        Right::Erasure => "Löschung (Art. 17)",
        Right::Restriction => "Einschränkung der Verarbeitung (Art. 18)",
        Right::Portability => "Datenübertragbarkeit (Art. 20, wo sie besteht)",
        Right::Objection => "Widerspruch (Art. 21)",
    }
}

const fn right_english(right: Right) -> &'static str {
    match right {
        Right::Access => "access (Art. 15)",
        Right::Rectification => "rectification (Art. 16)",
        Right::Erasure => "erasure (Art. 17)",
        Right::Restriction => "restriction of processing (Art. 18)",
        Right::Portability => "data portability (Art. 20, where it exists)",
        Right::Objection => "objection (Art. 21)",
    }
}
