//! What the public edition does not show, and why.

use std::path::Path;

use super::{error, plain, quoted_path};
use crate::{
    edition::{InternalAnswer, Overview},
    model::{Jurisdiction, Record, Withholding},
    wording::{Label, Language},
};

/// The overview.
pub fn told(overview: &Overview, folder: &str, language: Language) -> String {
    let Overview { jurisdiction, withheld, drafts, shown, answers, contracts, remark } = overview;
    let mut text = match language {
        Language::German => {
            "Was die öffentliche Fassung nicht zeigt, und warum. Nicht zur Veröffentlichung.\n".to_owned()
        }
        Language::English => "What the public edition does not show, and why. Not for publication.\n".to_owned(),
    };
    text.push_str(&match language {
        Language::German => format!("\nGanze Einträge, zurückgehalten: {}\n", withheld.len()),
        Language::English => format!("\nWhole records, withheld: {}\n", withheld.len()),
    });
    for (record, withholding) in withheld {
        text.push_str(&named(record, folder, &reason(withholding, language)));
    }
    text.push_str(&match language {
        Language::German => format!("\nEntwürfe, noch nicht öffentlich: {}\n", drafts.len()),
        Language::English => format!("\nDrafts, not public yet: {}\n", drafts.len()),
    });
    for record in drafts {
        text.push_str(&named(record, folder, ""));
    }
    text.push_str(&match language {
        Language::German => format!("\nAngaben unter [intern] in öffentlichen Einträgen (insgesamt {shown}):\n"),
        Language::English => format!("\nAnswers under [intern] in public records ({shown} in all):\n"),
    });
    for (answer, number) in answers {
        let (label, why) = (label(*answer).print(language), why(*answer, *jurisdiction, language));
        text.push_str(&format!("  {label}: {number}\n    {why}\n"));
    }
    if answers.is_empty() {
        text.push_str(match language {
            Language::German => "  keine\n",
            Language::English => "  none\n",
        });
    }
    text.push_str(&match language {
        Language::German => format!(
            "\nZum ganzen Verzeichnis: Verträge mit Partnern: {contracts}, Bemerkung: {}\n",
            if *remark { "ja" } else { "nein" }
        ),
        Language::English => format!(
            "\nOn the whole register: contracts with partners: {contracts}, remark: {}\n",
            if *remark { "yes" } else { "no" }
        ),
    });
    text.push_str(match language {
        Language::German => {
            "\nDie Aufsichtsbehörde sieht all das auf Anfrage (Art. 30 Abs. 4 DSGVO): verzeichnis build --edition internal\n"
        }
        Language::English => {
            "\nThe supervisory authority sees all of it on request (Art. 30(4) GDPR): verzeichnis build --edition internal\n"
        }
    });
    text
}

/// There is no register, since files cannot be read.
pub fn unreadable(folder: &Path, language: Language) -> String {
    let folder = quoted_path(folder, language);
    match language {
        Language::German => error(
            &format!(
                "Was zurückgehalten wird, lässt sich nicht sagen: In {folder} sind Fehler in Schreibweise oder Aufbau."
            ),
            "Alle Fehler zeigt: verzeichnis check",
            language,
        ),
        Language::English => error(
            &format!("What is withheld cannot be told: in {folder} there are errors of notation or shape."),
            "All errors are shown by: verzeichnis check --lang en",
            language,
        ),
    }
}

fn named(record: &Record, folder: &str, reason: &str) -> String {
    let name = format!("  {} ({})\n", plain(&record.activity.designation), record.key);
    let reason = if reason.is_empty() { String::new() } else { format!("    {reason}\n") };
    format!("{name}{reason}    {}\n", plain(&format!("{folder}/{}", record.file)))
}

/// "Seit 1. Mai 2024: Die Veröffentlichung würde Angreifern helfen".
fn reason(Withholding { reason, since }: &Withholding, language: Language) -> String {
    let reason = reason.as_deref().map(|reason| plain(&reason.split_whitespace().collect::<Vec<_>>().join(" ")));
    let reason = reason.unwrap_or_else(|| match language {
        Language::German => "Ein Grund fehlt; er gehört unter [intern.zurueckhaltung] zu „grund“.".to_owned(),
        Language::English => "The reason is missing; it belongs to “grund” under [intern.zurueckhaltung].".to_owned(),
    });
    match (since.map(|day| day.long(language)), language) {
        (None, _) => reason,
        (Some(day), Language::German) => format!("Seit {day}: {reason}"),
        (Some(day), Language::English) => format!("Since {day}: {reason}"),
    }
}

const fn label(answer: InternalAnswer) -> Label {
    match answer {
        InternalAnswer::ContactPerson => Label::ContactPerson,
        InternalAnswer::Systems => Label::Systems,
        InternalAnswer::AccessGroups => Label::AccessGroups,
        InternalAnswer::Measures => Label::Measures,
        InternalAnswer::ImpactAssessment => Label::ImpactAssessment,
        InternalAnswer::Risk => Label::Risk,
        InternalAnswer::Remark => Label::Remark,
        InternalAnswer::ReviewNotes => Label::ReviewNotes,
        InternalAnswer::Exceptions => Label::Exceptions,
    }
}

/// Why an answer is not public.
fn why(answer: InternalAnswer, jurisdiction: Option<Jurisdiction>, language: Language) -> &'static str {
    // § 3 Abs. 3 DSG NRW keeps documents on measures out of freedom of information.
    let nrw = jurisdiction == Some(Jurisdiction::NorthRhineWestphalia);
    match (answer, language) {
        (InternalAnswer::ContactPerson, Language::German) => {
            "Wer im Haus zuständig ist, steht mit Namen oder Durchwahl nicht im Netz (Art. 5 Abs. 1 lit. c DSGVO)."
        }
        (InternalAnswer::ContactPerson, Language::English) => {
            "Names and extensions of staff do not belong on the web (Art. 5(1)(c) GDPR)."
        }
        (InternalAnswer::Systems | InternalAnswer::AccessGroups | InternalAnswer::Measures, Language::German)
            if nrw =>
        {
            "Im Einzelnen bekannt, schützte es weniger (Art. 32 DSGVO, § 3 Abs. 3 DSG NRW); öffentlich ist die allgemeine Beschreibung (Art. 30 Abs. 1 lit. g DSGVO)."
        }
        (InternalAnswer::Systems | InternalAnswer::AccessGroups | InternalAnswer::Measures, Language::German) => {
            "Im Einzelnen bekannt, schützte es weniger (Art. 32 DSGVO); öffentlich ist die allgemeine Beschreibung (Art. 30 Abs. 1 lit. g DSGVO)."
        }
        (InternalAnswer::Systems | InternalAnswer::AccessGroups | InternalAnswer::Measures, Language::English)
            if nrw =>
        {
            "Known in detail, it would protect less (Art. 32 GDPR, § 3 Abs. 3 DSG NRW); public is the general description (Art. 30(1)(g) GDPR)."
        }
        (InternalAnswer::Systems | InternalAnswer::AccessGroups | InternalAnswer::Measures, Language::English) => {
            "Known in detail, it would protect less (Art. 32 GDPR); public is the general description (Art. 30(1)(g) GDPR)."
        }
        (InternalAnswer::ImpactAssessment | InternalAnswer::Risk, Language::German) => {
            "Es zeigt, wo ein Angriff lohnt; Art. 35 DSGVO verlangt keine Veröffentlichung."
        }
        (InternalAnswer::ImpactAssessment | InternalAnswer::Risk, Language::English) => {
            "It shows where an attack pays; Art. 35 GDPR does not ask for publication."
        }
        (InternalAnswer::Remark | InternalAnswer::ReviewNotes | InternalAnswer::Exceptions, Language::German) => {
            "Arbeit der Datenschutzbeauftragten, die zur Vertraulichkeit verpflichtet ist (Art. 38 Abs. 5 DSGVO)."
        }
        (InternalAnswer::Remark | InternalAnswer::ReviewNotes | InternalAnswer::Exceptions, Language::English) => {
            "Work of the data protection officer, who is bound to confidentiality (Art. 38(5) GDPR)."
        }
    }
}
