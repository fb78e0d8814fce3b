use super::Found;
use super::notice::topics::{TOPICS, Words, going_on};
use super::notice::{Notice, Sentence, periods};
use crate::diagnostic::{ProseFault, Severity};
use crate::model::{Period, PlainText};

rule! {
    /// Frist, die im Verzeichnis anders steht
    ///
    /// # Was
    /// Ein Datenschutzhinweis nennt für eine Verarbeitung eine Frist, die keine Löschregel ihres Eintrags hat. Steht die Frist
    /// nicht im selben Satz wie die Verarbeitung, ist es ein Hinweis.
    ///
    /// # Warum
    /// Hinweis und Verzeichnis sagen dasselbe über dieselben Daten (Art. 5 Abs. 1 lit. a, Art. 13 Abs. 2 lit. a, Art. 30 Abs. 1
    /// lit. f DSGVO); eines von beiden ist falsch.
    ///
    /// # Beispiel
    /// ```text
    /// Die Zugriffsprotokolle löschen wir nach 30 Tagen. (Im Verzeichnis: 7 Tage.)
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Die Zugriffsprotokolle löschen wir nach 7 Tagen. (Im Verzeichnis: 7 Tage.)
    /// ```
    "period-differs-from-register" => Warning;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits || notice.register.is_none() {
        return;
    }
    for sentence in notice.sentences() {
        let told = periods::of_erasure(&sentence);
        for (range, period) in &told {
            let Some((words, severity)) = subject(notice, &sentence) else { continue };
            let records: Vec<_> = going_on(notice).filter(|record| words.is_about(&record.activity)).collect();
            let of_record = |record: &&crate::model::Record| {
                record.activity.erasure.iter().filter_map(|rule| rule.period).collect::<Vec<Period>>()
            };
            let there: Vec<Period> = records.iter().flat_map(of_record).collect();
            if let Some(record) = records.first()
                && there.iter().any(|period| matches!(period, Period::Length(_)))
                // A sentence that names two periods speaks of two things.
                && !told.iter().any(|(_, one)| there.iter().any(|other| periods::agree(*other, *one)))
            {
                let mut kept: Vec<String> = there.iter().map(PlainText::to_plain).collect();
                kept.dedup();
                let fault = ProseFault::PeriodDiffers {
                    topic: words.topic,
                    here: period.to_plain(),
                    there: kept,
                    file: record.file.clone(),
                };
                found.add(severity, notice.place(&sentence, range), fault, Some("Art. 13 Abs. 2 lit. a DSGVO"));
            }
        }
    }
}

/// What a sentence is about: what it names itself or, less surely, the only thing that its section is about.
fn subject(notice: &Notice, sentence: &Sentence) -> Option<(&'static Words, Severity)> {
    let activities = || TOPICS.iter().filter(|words| words.is_activity);
    let only = |mut all: Vec<&'static Words>| if all.len() == 1 { all.pop() } else { None };
    let own = only(activities().filter(|words| words.is_in(sentence)).collect());
    if let Some(words) = own {
        return Some((words, Severity::Warning));
    }
    let of_section = |words: &&Words| notice.section(sentence.section).any(|other| words.is_in(&other));
    only(activities().filter(of_section).collect()).map(|words| (words, Severity::Hint))
}
