//! Sentences about what notices lack.

use super::{Sentences, Voice, with_help};
use crate::diagnostic::{NoNotice, NoticeFault, NoticeGap};

/// In German.
pub(super) fn german(fault: &NoticeFault, voice: Voice) -> Sentences {
    match fault {
        NoticeFault::Incomplete(gap) => gap_german(gap, voice),
        NoticeFault::NoNotice(why) => none_german(*why),
        NoticeFault::GroupWithoutTitle { group } => with_help(
            format!("Die Gruppe {} hat keinen Titel; über den Hinweisen steht ihre Kennung.", voice.quote(group)),
            "Ergänzen Sie in register.toml einen Abschnitt [hinweise.gruppe.…] mit der Kennung der Gruppe und „titel“.",
        ),
    }
}

/// In English.
pub(super) fn english(fault: &NoticeFault, voice: Voice) -> Sentences {
    match fault {
        NoticeFault::Incomplete(gap) => gap_english(gap, voice),
        NoticeFault::NoNotice(why) => none_english(*why),
        NoticeFault::GroupWithoutTitle { group } => with_help(
            format!("The group {} has no title; its key stands above the notice.", voice.quote(group)),
            "Add a section [hinweise.gruppe.…] with the group's key and “titel” to register.toml.",
        ),
    }
}

fn gap_german(gap: &NoticeGap, voice: Voice) -> Sentences {
    let lacks = |what: &str, help: &str| with_help(format!("Die Datenschutzhinweise sagen nicht, {what}."), help);
    match gap {
        NoticeGap::ControllerContact => {
            lacks("wie der Verantwortliche zu erreichen ist", "Ergänzen Sie „anschrift“, „telefon“ oder „email“.")
        }
        NoticeGap::OfficerContact => lacks(
            "wie die oder der Datenschutzbeauftragte zu erreichen ist",
            "Ergänzen Sie in register.toml unter [datenschutzbeauftragte] „email“.",
        ),
        NoticeGap::Authority => lacks(
            "bei welcher Behörde man sich beschweren kann",
            "Ergänzen Sie in register.toml [aufsichtsbehoerde] mit „name“ und „web“.",
        ),
        NoticeGap::Purposes => lacks("wozu die Daten verarbeitet werden", "Ergänzen Sie „zwecke“."),
        NoticeGap::LegalBasis => lacks(
            "auf welcher Rechtsgrundlage dieser Zweck beruht",
            "Ergänzen Sie „rechtsgrundlagen“ in dieser Zeile oder am Kopf des Eintrags.",
        ),
        NoticeGap::Interest => lacks(
            "welches berechtigte Interesse Sie verfolgen (Art. 6 Abs. 1 lit. f DSGVO)",
            "Ergänzen Sie in dieser Zeile „interesse“, zum Beispiel: interesse = \"Schutz des Eigentums\"",
        ),
        NoticeGap::Data => lacks("um welche Daten es geht", "Ergänzen Sie „daten“."),
        NoticeGap::Recipients => {
            lacks("wer Daten erhält", "Ergänzen Sie „empfaenger“. Gibt es niemanden, schreiben Sie: empfaenger = []")
        }
        NoticeGap::Transfers => lacks(
            "ob Daten in ein Drittland gehen",
            "Ergänzen Sie „drittland“. Gehen keine dorthin, schreiben Sie: drittland = []",
        ),
        NoticeGap::TransferGround => lacks(
            "worauf diese Übermittlung in ein Drittland beruht",
            "Ergänzen Sie „grund“ (angemessenheit, garantien oder ausnahme) und „grundlage“.",
        ),
        NoticeGap::TransferEvidence => lacks(
            "wo die Garantien für diese Übermittlung nachzulesen sind",
            "Ergänzen Sie „nachweis“: eine https-Adresse, oder bei wem man eine Kopie bekommt.",
        ),
        NoticeGap::Erasure => lacks(
            "wie lange die Daten gespeichert werden oder wonach sich das richtet",
            "Ergänzen Sie „loeschung“, zum Beispiel: loeschung = [ { frist = \"2 Jahre\", ab = \"Ende des Jahres der Erledigung\" } ]",
        ),
        NoticeGap::ErasureOf { category } => lacks(
            &format!("wie lange die Daten {} gespeichert werden", voice.quote(category)),
            "Nennen Sie die Kennung dieser Zeile bei einer Regel unter „loeschung“.",
        ),
        NoticeGap::AutomatedDecisions => lacks(
            "ob eine Maschine entscheidet oder Profile bildet",
            "Ergänzen Sie „automatisiert“. Geschieht das nicht, schreiben Sie: automatisiert = []",
        ),
        NoticeGap::Logic => lacks(
            "nach welcher Logik automatisiert entschieden wird",
            "Ergänzen Sie in dieser Zeile „logik“, in einfachen Worten.",
        ),
        NoticeGap::Significance => lacks(
            "was die automatisierte Entscheidung für Betroffene bedeutet",
            "Ergänzen Sie in dieser Zeile „folgen“.",
        ),
        NoticeGap::Source => {
            lacks("woher die Daten stammen", "Ergänzen Sie „herkunft“, zum Beispiel: herkunft = \"Ihre Angaben\"")
        }
        NoticeGap::Provision => lacks(
            "ob man die Daten angeben muss",
            "Ergänzen Sie: bereitstellung = { pflicht = \"keine\", folgen = \"…\" }. Stammen keine Daten von den Betroffenen selbst, nehmen Sie die Meldung mit Grund hin ([[intern.ausnahme]]).",
        ),
        NoticeGap::Duty => lacks(
            "ob die Angaben vorgeschrieben sind",
            "Ergänzen Sie unter „bereitstellung“ „pflicht“: gesetz, vertrag oder keine.",
        ),
        NoticeGap::Failure => lacks(
            "was geschieht, wenn jemand die Daten nicht angibt",
            "Ergänzen Sie unter „bereitstellung“ „folgen“, als ganzen Satz.",
        ),
    }
}

fn gap_english(gap: &NoticeGap, voice: Voice) -> Sentences {
    let lacks = |what: &str, help: &str| with_help(format!("The privacy notice does not say {what}."), help);
    match gap {
        NoticeGap::ControllerContact => {
            lacks("how the controller can be reached", "Add “anschrift”, “telefon” or “email”.")
        }
        NoticeGap::OfficerContact => lacks(
            "how the data protection officer can be reached",
            "Add “email” under [datenschutzbeauftragte] in register.toml.",
        ),
        NoticeGap::Authority => lacks(
            "with which authority a complaint can be lodged",
            "Add [aufsichtsbehoerde] with “name” and “web” to register.toml.",
        ),
        NoticeGap::Purposes => lacks("for what purposes the data are processed", "Add “zwecke”."),
        NoticeGap::LegalBasis => lacks(
            "on which legal basis this purpose rests",
            "Add “rechtsgrundlagen” to this row or at the head of the record.",
        ),
        NoticeGap::Interest => lacks(
            "which legitimate interest is pursued (Art. 6(1)(f) GDPR)",
            "Add “interesse” to this row, for example: interesse = \"Schutz des Eigentums\"",
        ),
        NoticeGap::Data => lacks("which data are concerned", "Add “daten”."),
        NoticeGap::Recipients => {
            lacks("who receives data", "Add “empfaenger”. If there is nobody, write: empfaenger = []")
        }
        NoticeGap::Transfers => {
            lacks("whether data go to a third country", "Add “drittland”. If none go there, write: drittland = []")
        }
        NoticeGap::TransferGround => lacks(
            "on what this transfer to a third country rests",
            "Add “grund” (angemessenheit, garantien or ausnahme) and “grundlage”.",
        ),
        NoticeGap::TransferEvidence => lacks(
            "where the safeguards of this transfer can be read",
            "Add “nachweis”: an https address, or from whom a copy can be had.",
        ),
        NoticeGap::Erasure => lacks(
            "for how long the data are stored, or by which criteria that is decided",
            "Add “loeschung”, for example: loeschung = [ { frist = \"2 Jahre\", ab = \"Ende des Jahres der Erledigung\" } ]",
        ),
        NoticeGap::ErasureOf { category } => lacks(
            &format!("for how long the data {} are stored", voice.quote(category)),
            "Name this row's key in a rule under “loeschung”.",
        ),
        NoticeGap::AutomatedDecisions => lacks(
            "whether decisions are automated or profiles made",
            "Add “automatisiert”. If that does not happen, write: automatisiert = []",
        ),
        NoticeGap::Logic => lacks("by which logic decisions are automated", "Add “logik” to this row, in plain words."),
        NoticeGap::Significance => {
            lacks("what the automated decision means for data subjects", "Add “folgen” to this row.")
        }
        NoticeGap::Source => {
            lacks("where the data come from", "Add “herkunft”, for example: herkunft = \"Ihre Angaben\"")
        }
        NoticeGap::Provision => lacks(
            "whether the data have to be provided",
            "Add: bereitstellung = { pflicht = \"keine\", folgen = \"…\" }. If no data come from the data subjects themselves, accept the finding with a reason ([[intern.ausnahme]]).",
        ),
        NoticeGap::Duty => lacks(
            "whether providing the data is a duty",
            "Add “pflicht” under “bereitstellung”: gesetz, vertrag or keine.",
        ),
        NoticeGap::Failure => lacks(
            "what happens if somebody does not provide the data",
            "Add “folgen” under “bereitstellung”, as a whole sentence.",
        ),
    }
}

fn none_german(why: NoNotice) -> Sentences {
    match why {
        NoNotice::Processor => with_help(
            "Diese Tätigkeit üben Sie im Auftrag aus: Über sie informieren Ihre Auftraggeber, nicht Sie. Sie kommt in den Hinweisen nicht vor.",
            "Geben Sie Ihren Auftraggebern, was sie dafür brauchen; hier ist nichts zu ändern.",
        ),
        NoNotice::LawEnforcement { nrw: true } => with_help(
            "Für diese Tätigkeit gelten nicht Art. 13 und 14 DSGVO, sondern §§ 47, 48 DSG NRW. Sie kommt in den Hinweisen nicht vor.",
            "Informieren Sie nach § 47 DSG NRW allgemein und nach § 48 DSG NRW im Einzelfall, und nehmen Sie die Meldung mit Grund hin ([[intern.ausnahme]]).",
        ),
        NoNotice::LawEnforcement { nrw: false } => with_help(
            "Für diese Tätigkeit gelten nicht Art. 13 und 14 DSGVO, sondern das Recht zur JI-Richtlinie. Sie kommt in den Hinweisen nicht vor.",
            "Informieren Sie nach dem Recht Ihres Landes, und nehmen Sie die Meldung mit Grund hin ([[intern.ausnahme]]).",
        ),
        NoNotice::OutsideUnionLaw { nrw } => with_help(
            if nrw {
                "Diese Tätigkeit steht außerhalb des Unionsrechts und kommt in den Hinweisen nicht vor. In Nordrhein-Westfalen gilt die DSGVO auch dort entsprechend (§ 5 Abs. 8 DSG NRW), außer bei Ehrungen und Gnadensachen (§ 21 DSG NRW)."
            } else {
                "Diese Tätigkeit steht außerhalb des Unionsrechts und kommt in den Hinweisen nicht vor."
            },
            "Prüfen Sie, ob Sie nach Art. 13, 14 DSGVO informieren müssen.",
        ),
        NoNotice::OtherLaw => with_help(
            "Für diese Tätigkeit gelten nicht Art. 13 und 14 DSGVO, sondern anderes Recht. Sie kommt in den Hinweisen nicht vor.",
            "Informieren Sie nach diesem Recht, und nehmen Sie die Meldung mit Grund hin ([[intern.ausnahme]]).",
        ),
        NoNotice::FormerLaw => with_help(
            "Dieser Eintrag steht unter aufgehobenem Recht. Er kommt in den Hinweisen nicht vor.",
            "Gibt es die Tätigkeit noch, fassen Sie den Eintrag neu, nach heutigem Recht.",
        ),
    }
}

fn none_english(why: NoNotice) -> Sentences {
    match why {
        NoNotice::Processor => with_help(
            "This activity is carried out on behalf of others: they inform about it, not you. It is not in the notice.",
            "Give the controllers what they need for that; nothing has to be changed here.",
        ),
        NoNotice::LawEnforcement { nrw: true } => with_help(
            "Art. 13 and 14 GDPR do not apply to this activity; §§ 47, 48 DSG NRW do. It is not in the notice.",
            "Inform in general under § 47 DSG NRW and in the single case under § 48 DSG NRW, and accept the finding with a reason ([[intern.ausnahme]]).",
        ),
        NoNotice::LawEnforcement { nrw: false } => with_help(
            "Art. 13 and 14 GDPR do not apply to this activity; the law that transposes the Law Enforcement Directive does. It is not in the notice.",
            "Inform under that law, and accept the finding with a reason ([[intern.ausnahme]]).",
        ),
        NoNotice::OutsideUnionLaw { nrw } => with_help(
            if nrw {
                "This activity is outside Union law and is not in the notice. In North Rhine-Westphalia the GDPR applies there correspondingly (§ 5 Abs. 8 DSG NRW), except to honours and pardons (§ 21 DSG NRW)."
            } else {
                "This activity is outside Union law and is not in the notice."
            },
            "Check whether you have to inform under Art. 13, 14 GDPR.",
        ),
        NoNotice::OtherLaw => with_help(
            "Art. 13 and 14 GDPR do not apply to this activity; another law does. It is not in the notice.",
            "Inform under that law, and accept the finding with a reason ([[intern.ausnahme]]).",
        ),
        NoNotice::FormerLaw => with_help(
            "This record stands under repealed law. It is not in the notice.",
            "If the activity still exists, write the record anew, under the law of today.",
        ),
    }
}
