use super::Found;
use super::notice::{Notice, Sentence};
use super::words::has;
use crate::diagnostic::ProseFault;

rule! {
    /// Formulare ohne Verschlüsselung
    ///
    /// # Was
    /// Ein Datenschutzhinweis sagt, dass Formulare oder die Seiten der Stadt unverschlüsselt übertragen werden, oder schiebt das
    /// Risiko der Übertragung denen zu, die etwas senden. Ein Hinweis auf gewöhnliche E-Mail ist kein Mangel. Verspricht derselbe Text
    /// technische und organisatorische Maßnahmen, ist dieser Widerspruch ein Hinweis.
    ///
    /// # Warum
    /// Für die Sicherheit ihrer eigenen Seiten sorgt die Stadt (Art. 32 Abs. 1 lit. a DSGVO, § 19 Abs. 4 TDDDG); mit einem
    /// Hinweis lässt sich das nicht abbedingen.
    ///
    /// # Beispiel
    /// ```text
    /// Unsere Online-Formulare werden unverschlüsselt übertragen.
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Unsere Online-Formulare werden verschlüsselt übertragen (TLS).
    /// ```
    "unencrypted-transmission" => Warning;
    Notice(check)
}

const UNENCRYPTED: [&str; 8] = [
    "unverschlüsselt",
    "nicht verschlüsselt",
    "keine gesicherte verbindung",
    "keine verschlüsselung",
    "keine sichere verbindung",
    "ohne verschlüsselung",
    "unencrypted",
    "not encrypted",
];
/// What is the city's own to secure.
const OWN: [&str; 9] = [
    "formular",
    "verbindung",
    "internetseite",
    "webseite",
    "website",
    "portal",
    "online form",
    "contact form",
    "our site",
];
const RISK: [&str; 4] = ["auf eigenes risiko", "auf eigene gefahr", "auf ihr risiko", "at your own risk"];

const MEASURES: [&str; 2] = ["maßnahmen", "measures"];
const OF_SECURITY: [&str; 12] = [
    "technisch",
    "organisatorisch",
    "sicherstell",
    "schutz",
    "schützen",
    "sicherheit",
    "vorschrift",
    "einhalt",
    "technical",
    "protect",
    "security",
    "safeguard",
];

fn check(notice: &Notice, found: &mut Found) {
    const LAW: Option<&str> = Some("Art. 32 Abs. 1 lit. a DSGVO");
    let (mut section, mut first) = (None, None);
    for sentence in notice.sentences().filter(Sentence::is_told).filter(|_| notice.fits) {
        // A section that says it twice means it once.
        if section != Some(sentence.section) && sentence.says(&UNENCRYPTED) && is_own(&sentence) {
            section = Some(sentence.section);
            first = first.or(Some(sentence));
            found.warning(notice.at(&sentence, &UNENCRYPTED), ProseFault::Unencrypted, LAW);
        }
        if sentence.says(&RISK) && sentence.says(&["übertrag", "übermitt", "daten", "data"]) {
            found.hint(notice.at(&sentence, &RISK), ProseFault::OwnRisk, LAW);
        }
    }
    // Who promises measures and encrypts nothing promises too much; once is enough.
    let promises = |sentence: &Sentence| {
        sentence.is_told() && sentence.says(&MEASURES) && sentence.says(&OF_SECURITY) && !sentence.says(&UNENCRYPTED)
    };
    if let Some((other, claim)) = first.and_then(|first| Some((first, notice.sentences().find(promises)?))) {
        let fault = ProseFault::MeasuresClaimed { elsewhere: other.around(&UNENCRYPTED) };
        found.hint(notice.at(&claim, &MEASURES), fault, LAW);
    }
}

/// „Unverschlüsselt“ may be said of mail alone, and what is encrypted in the same breath.
fn is_own(sentence: &Sentence) -> bool {
    // What is barred is not done.
    const BARRED: [&str; 5] = ["nicht unverschlüsselt", "nicht möglich", "nicht zugelassen", "gesperrt", "umgeleitet"];
    sentence.small.split(';').any(|clause| {
        let without =
            clause.replace("unverschlüsselt", "").replace("nicht verschlüsselt", "").replace("not encrypted", "");
        let is_praised = [" verschlüsselt", " encrypted"].iter().any(|praise| without.contains(praise));
        has(clause, &UNENCRYPTED).is_some()
            && has(clause, &OWN).is_some()
            && has(clause, &BARRED).is_none()
            && !is_praised
    })
}
