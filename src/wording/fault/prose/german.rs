//! In German.

use super::super::{Sentences, Voice, with_help};
use super::{parts, topic};
use crate::diagnostic::{Discretion, Echo, Format, ProseFault};
use crate::wording::{Language, malformed::malformed};

#[allow(clippy::too_many_lines, reason = "one sentence a fault")]
pub fn tell(fault: &ProseFault, voice: Voice) -> Sentences {
    let topic = |of| topic::told(of, Language::German);
    match fault {
        ProseFault::NotANotice => with_help(
            "Dieser Text ist wohl kein Datenschutzhinweis: Er spricht kaum von personenbezogenen Daten und ihrer Verarbeitung.",
            "Nennen Sie die Datei mit dem Datenschutzhinweis. Was Art. 13 DSGVO verlangt, wird hier nicht geprüft.",
        ),
        ProseFault::MissingPart { part } => parts::german(part),
        ProseFault::AnonymousWithNames { claim, datum } => with_help(
            format!(
                "Gespeichert wird nach diesem Satz ohne Bezug zu Personen ({}), aufgezählt wird aber: {datum}. Das sind personenbezogene Daten (EuGH, C-582/14).",
                voice.quote(claim)
            ),
            "Schreiben Sie, was wirklich geschieht: ob die IP-Adresse gekürzt wird, wie und wann; sonst, dass personenbezogene Daten gespeichert werden, wozu und wie lange.",
        ),
        ProseFault::NotKeptButKept { datum, elsewhere } => with_help(
            format!(
                "Hier heißt es, {} {datum} werde nicht gespeichert; im selben Abschnitt steht: {}.",
                article(datum),
                voice.quote(elsewhere)
            ),
            "Nur eines kann stimmen. Klären Sie, was der Server schreibt, und streichen Sie das andere.",
        ),
        ProseFault::VagueErasure { text } => with_help(
            format!("Wann gelöscht wird, bleibt offen ({}): Es fehlt eine Frist.", voice.quote(text)),
            "Schreiben Sie Frist und Beginn, zum Beispiel: „zwei Jahre nach dem Ende des Jahres, in dem Ihr Anliegen erledigt ist“; lässt sich keine nennen, ein Kriterium, an dem sich das Ende ablesen lässt.",
        ),
        ProseFault::Placeholder { piece } => with_help(
            format!("Hier steht noch ein Platzhalter: {}.", voice.quote(piece)),
            "Schreiben Sie die Angabe hin, oder streichen Sie den Satz.",
        ),
        ProseFault::Alternatives { piece } => with_help(
            format!("Die Vorlage ist nicht ausgefüllt ({}): Wessen Text es ist, bleibt offen.", voice.quote(piece)),
            "Schreiben Sie überall den Namen Ihrer Stadt, Ihrer Gemeinde oder Ihres Amtes.",
        ),
        ProseFault::MalformedCitation { written, corrected } => {
            let reason = malformed(&Format::Citation, &written_out(written), voice.language);
            with_help(
                format!(
                    "Die Fundstelle {} kann nicht stimmen. {}",
                    voice.quote(written),
                    reason.map_or_else(String::new, |malformed| malformed.reason)
                )
                .trim_end(),
                match corrected {
                    Some(_) => "Gemeint ist wohl die Fundstelle, die hier vorgeschlagen wird; prüfen Sie es am Gesetz.",
                    None => "Prüfen Sie die Fundstelle am Gesetz.",
                },
            )
        }
        ProseFault::TrackingWithoutConsent => with_help(
            "Diese Messung setzt Cookies oder liest das Gerät aus, und der Abschnitt nennt keine Einwilligung; ein Widerspruch genügt nicht.",
            "Fragen Sie vorher, und schreiben Sie es: Art. 6 Abs. 1 lit. a DSGVO, § 25 Abs. 1 TDDDG, mit dem Recht zum Widerruf. Wird ohne Zugriff auf das Gerät gezählt, schreiben Sie „ohne Cookies“.",
        ),
        ProseFault::Unencrypted => with_help(
            "Was Menschen auf Ihren Seiten eingeben, wird nach diesem Satz unverschlüsselt übertragen. Das ist kein Hinweis, sondern ein Mangel: Für Verschlüsselung sorgt die Stelle selbst.",
            "Verschlüsseln Sie Seiten und Formulare (HTTPS), und streichen Sie dann den Satz. Auf unverschlüsselte E-Mail dürfen Sie hinweisen.",
        ),
        ProseFault::OwnRisk => with_help(
            "Das Risiko der Übertragung lässt sich nicht denen zuschieben, die Daten senden; die Stelle muss ihren Teil selbst sichern.",
            "Streichen Sie den Satz, und nennen Sie den sicheren Weg.",
        ),
        ProseFault::MeasuresClaimed { elsewhere } => with_help(
            format!(
                "Hier heißt es, Maßnahmen schützten die Daten; an anderer Stelle steht: {}.",
                voice.quote(elsewhere)
            ),
            "Beides zusammen stimmt nicht. Verschlüsseln Sie, oder versprechen Sie hier nicht mehr, als geschieht.",
        ),
        ProseFault::NoDate => with_help(
            "Der Text sagt nicht, von wann er ist. Verlangt ist das nicht; ohne Datum sieht aber niemand, was neu ist und was wann galt.",
            "Schreiben Sie an den Anfang oder ans Ende: „Stand: …“ mit Tag oder Monat und Jahr.",
        ),
        ProseFault::AskedToReturn => with_help(
            "Nach Änderungen sollen die Leute hier selbst sehen. Das genügt den Aufsichtsbehörden nicht (WP 260 rev.01, Rn. 29): Wesentliche Änderungen teilt die Stelle mit.",
            "Streichen Sie den Satz, nennen Sie einen Stand, und sagen Sie, wie Sie auf wesentliche Änderungen hinweisen.",
        ),
        ProseFault::WithoutPeriod { topics } => with_help(
            format!(
                "Wie lange diese Daten gespeichert werden, steht nirgends: {}. Für anderes nennt der Text eine Frist.",
                topics.iter().map(|of| topic(*of)).collect::<Vec<_>>().join(", ")
            ),
            "Nennen Sie in diesem Abschnitt Frist und Beginn oder ein Kriterium, oder in einem Abschnitt für alles, was sonst gilt.",
        ),
        ProseFault::StoredAllTheSame { elsewhere } => with_help(
            format!("Hier heißt es, gespeichert werde nicht; im selben Absatz steht: {}.", voice.quote(elsewhere)),
            "Auch was ausgedruckt oder zur Akte genommen wird, ist aufbewahrt. Schreiben Sie, was wo wie lange bleibt.",
        ),
        ProseFault::DisclosedAllTheSame { elsewhere } => with_help(
            format!(
                "Hier heißt es, Dritte bekämen die Daten nicht; im selben Abschnitt steht: {}.",
                voice.quote(elsewhere)
            ),
            "Werden Daten bei Angriffen oder Ermittlungen weitergegeben, nennen Sie die Ausnahme: wem (Polizei, Staatsanwaltschaft), wann und nach welcher Vorschrift.",
        ),
        ProseFault::UnnamedRecipient { written } => with_help(
            format!(
                "Wer die Daten bekommt, bleibt offen ({}): Der Text nennt weder Namen noch Kategorien.",
                voice.quote(written)
            ),
            "Schreiben Sie, wer es ist, oder wenigstens, was er tut und wo, zum Beispiel: „unser Rechenzentrum in …“, „die Druckerei, die den Versand übernimmt“.",
        ),
        ProseFault::StatisticsWithoutBasis => with_help(
            "Für Statistiken werden Daten mit der IP-Adresse ausgewertet; der Abschnitt nennt dafür keine Rechtsgrundlage und sagt nicht, dass sie vorher anonymisiert werden.",
            "Nennen Sie die Grundlage, oder kürzen Sie die IP-Adresse vor der Auswertung, und schreiben Sie es.",
        ),
        ProseFault::LogWithoutPurpose => with_help(
            "Der Text sagt, was der Server protokolliert, aber nicht, wozu.",
            "Nennen Sie bei den Protokollen den Zweck, zum Beispiel: „um Störungen und Angriffe zu erkennen“. Steht er in anderen Worten da, ist nichts zu tun.",
        ),
        ProseFault::NarrowPersonalData => with_help(
            "Was personenbezogene Daten sind, hängt nicht davon ab, wozu die Stelle sie braucht: Es sind alle Informationen, die sich auf eine identifizierte oder identifizierbare Person beziehen, auch die IP-Adresse.",
            "Streichen Sie die Erklärung, oder schreiben Sie sie, wie sie in Art. 4 Nr. 1 DSGVO steht.",
        ),
        ProseFault::NotInRegister { topic: of } => with_help(
            format!("Im Verzeichnis gibt es keinen Eintrag, der davon handelt: {}.", topic(*of)),
            "Legen Sie den Eintrag an, oder streichen Sie die Stelle, wenn es die Verarbeitung nicht gibt.",
        ),
        ProseFault::NotInNotice { designation, file } => with_help(
            format!("Von der Tätigkeit {} ({file}) sagt dieser Text nichts.", voice.quote(designation)),
            "Gilt dieser Text für Ihre Website, ergänzen Sie einen Abschnitt darüber; gilt er für etwas anderes, ist nichts zu tun.",
        ),
        ProseFault::PeriodDiffers { topic: of, here, there, file } => with_help(
            format!("{}: Hier steht {here}, im Verzeichnis ({file}, „loeschung“): {}.", topic(*of), there.join(", ")),
            "Klären Sie, welche Frist gilt, und schreiben Sie sie an beide Stellen.",
        ),
        ProseFault::BasisDiffers { topic: of, here, there, file } => with_help(
            format!(
                "{}: Hier steht Art. 6 Abs. 1 lit. {} DSGVO, im Verzeichnis ({file}) lit. {}.",
                topic(*of),
                here.join(", "),
                there.join(", ")
            ),
            "Klären Sie, welche Grundlage trägt, und schreiben Sie sie an beide Stellen.",
        ),
        ProseFault::ProductDiffers { here, there, file } => with_help(
            format!(
                "Hier steht {}, im Verzeichnis ({file}): {}.",
                voice.quote(here),
                there.iter().map(|name| voice.quote(name)).collect::<Vec<_>>().join(", ")
            ),
            "Klären Sie, welcher Dienst eingesetzt wird, und nennen Sie ihn an beiden Stellen.",
        ),
    }
}

/// Of the data that rules look for.
fn article(datum: &str) -> &'static str {
    match datum {
        "Vorname" | "Nachname" => "der",
        "Geburtsdatum" => "das",
        _ => "die",
    }
}

/// The citation as it was written: a notice is public, so nothing of it is hidden.
fn written_out(written: &Echo) -> String {
    written.correction(Discretion::Open).unwrap_or_default()
}
