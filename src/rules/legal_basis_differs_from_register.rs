use super::Found;
use super::citations::{DSGVO, bases};
use super::notice::Notice;
use super::notice::citations::Cited;
use super::notice::topics::{TOPICS, Words, going_on};
use crate::diagnostic::ProseFault;

rule! {
    /// Rechtsgrundlage, die im Verzeichnis anders steht
    ///
    /// # Was
    /// Der Abschnitt eines Datenschutzhinweises über eine Verarbeitung nennt Buchstaben des Art. 6 Abs. 1 DSGVO, und ihr Eintrag
    /// nennt nur andere. Gehört die Fundstelle zu etwas anderem, ist nichts zu tun; darum ist es ein Hinweis.
    ///
    /// # Warum
    /// Von der Rechtsgrundlage hängen die Rechte der Betroffenen ab; Hinweis und Verzeichnis nennen dieselbe (Art. 13 Abs. 1
    /// lit. c DSGVO).
    ///
    /// # Beispiel
    /// ```text
    /// Newsletter: Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO. (Im Verzeichnis: lit. a.)
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Newsletter: Rechtsgrundlage ist Art. 6 Abs. 1 lit. a DSGVO. (Im Verzeichnis: lit. a.)
    /// ```
    "legal-basis-differs-from-register" => Hint;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits || notice.register.is_none() {
        return;
    }
    for (sentence, cited) in notice.citations() {
        let Cited::Well(citation, range) = cited else { continue };
        let mut here = citation.letters(DSGVO, 6, 1);
        here.dedup();
        let is_in = |words: &&Words| notice.section(sentence.section).any(|other| words.is_in(&other));
        let mut topics = TOPICS.iter().filter(|words| words.is_activity).filter(is_in);
        // A section about several things says of none which letter is its own.
        let (Some(words), None) = (topics.next(), topics.next()) else { continue };
        let record = going_on(notice).find(|record| words.is_about(&record.activity));
        let Some(record) = record.filter(|_| !here.is_empty()) else { continue };
        let mut there: Vec<char> = bases(&record.activity).flat_map(|(_, basis)| basis.letters(DSGVO, 6, 1)).collect();
        there.sort_unstable();
        there.dedup();
        if !there.is_empty() && !here.iter().any(|letter| there.contains(letter)) {
            let [here, there] = [here, there].map(|letters| letters.into_iter().map(String::from).collect());
            let fault = ProseFault::BasisDiffers { topic: words.topic, here, there, file: record.file.clone() };
            found.hint(notice.place(sentence, range), fault, Some("Art. 13 Abs. 1 lit. c DSGVO"));
        }
    }
}
