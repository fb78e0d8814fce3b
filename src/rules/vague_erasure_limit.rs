use super::Found;
use super::notice::{Notice, periods};
use super::words::{place, stem};
use crate::diagnostic::{Echo, LegalFault, Place, ProseFault, Severity};
use crate::model::{LegalFramework, Period, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Löschfrist ohne Zahl und ohne Kriterium
    ///
    /// # Was
    /// Eine Löschregel sagt „solange benötigt“, „nach Wegfall der Grundlage“, „gemäß gesetzlichen Fristen“ oder
    /// Ähnliches und nennt keine Frist. In Datenschutzhinweisen ist es ein Hinweis, wenn im selben Abschnitt eine Frist steht.
    ///
    /// # Warum
    /// Gefragt ist die vorgesehene Frist (Art. 30 Abs. 1 lit. f DSGVO). Dass Daten gelöscht werden, wenn sie nicht
    /// mehr gebraucht werden, sagt schon Art. 17 Abs. 1 lit. a; wann das ist, entscheidet die Stelle und schreibt es
    /// auf.
    ///
    /// # Beispiel
    /// ```toml
    /// loeschung = [ { sobald = "die Daten nicht mehr benötigt werden" } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// loeschung = [ { frist = "2 Jahre", ab = "Ende des Jahres, in dem der Antrag erledigt ist" } ]
    /// ```
    "vague-erasure-limit" => Warning;
    Register(check), Notice(check_notice)
}

const SIGNS: [&str; 35] = [
    "sobald es geht",
    "sobald wie möglich",
    "so bald wie möglich",
    "sobald möglich",
    "ablauf der aufbewahrungsfrist",
    "ablauf der aufbewahrungspflicht",
    "gesetzlicher regelung",
    "gesetzlichen regelung",
    "gesetzlicher vorgaben",
    "solange benötigt",
    "solange erforderlich",
    "solange notwendig",
    "solange sie benötigt",
    "solange sie erforderlich",
    "nicht mehr benötigt",
    "nicht mehr erforderlich",
    "nicht mehr notwendig",
    "nicht länger benötigt",
    "nicht mehr gebraucht",
    "wegfall des zweck",
    "wegfall der grundlage",
    "wegfall der rechtsgrundlage",
    "zweckerreichung",
    "zweckfortfall",
    "zweckerfüllung",
    "zweck erfüllt",
    "zweck entfällt",
    "gesetzlichen frist",
    "gesetzlicher frist",
    "gesetzlichen aufbewahrungsfrist",
    "gesetzlicher aufbewahrungsfrist",
    "gesetzlichen vorgaben",
    "gesetzlichen bestimmungen",
    "geltenden fristen",
    "so lange wie nötig",
];

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw || activity.status == Status::Ended {
            continue;
        }
        for (index, rule) in activity.erasure.iter().enumerate() {
            if matches!(rule.period, Some(Period::Length(_))) {
                continue;
            }
            let texts = [
                ("sobald", &rule.upon),
                ("ab", &rule.from),
                ("wenn", &rule.condition),
                ("vor", &rule.before),
                ("dann", &rule.then),
            ];
            let vague = texts.iter().find(|(_, text)| text.as_deref().is_some_and(|text| stem(text, &SIGNS).is_some()));
            if let Some((key, Some(text))) = vague {
                let place = Place::value(&record.file, Pointer::root().key("loeschung").row(index).key(key));
                let fault = LegalFault::VagueErasure { text: Echo::new(text.as_str()) };
                // „Unverzüglich, sobald nicht mehr erforderlich“ is how some laws put it: § 90 Abs. 2 LBG NRW.
                let may_be_law = rule.period == Some(Period::WithoutUndueDelay);
                // „Austritt, spätestens wenn …“ has a criterion of its own.
                let says_more = text.contains("spätestens");
                let severity = match (may_be_law, rule.legal_basis.is_some() || says_more) {
                    (true, true) => continue,
                    (true, false) | (false, true) => Severity::Hint,
                    (false, false) => Severity::Warning,
                };
                found.add(severity, place, fault, Some("Art. 30 Abs. 1 lit. f DSGVO"));
            }
        }
    }
}

fn check_notice(notice: &Notice, found: &mut Found) {
    for sentence in notice.sentences().filter(|_| notice.fits) {
        let vague = sentence.says(&periods::ENDS).then(|| place(sentence.small, &SIGNS)).flatten();
        let Some(range) = vague.filter(|_| periods::all(sentence.small).is_empty()) else { continue };
        // „Spätestens mit dem Ende der Veranstaltung“ is a criterion of its own.
        if sentence.small.contains("spätestens") {
            continue;
        }
        let has_period = notice.section(sentence.section).any(|other| !periods::of_erasure(&other).is_empty());
        let severity = if has_period { Severity::Hint } else { Severity::Warning };
        let fault = ProseFault::VagueErasure { text: Echo::new(&sentence.words[range.clone()]) };
        found.add(severity, notice.place(&sentence, &range), fault, Some("Art. 13 Abs. 2 lit. a DSGVO"));
    }
}
