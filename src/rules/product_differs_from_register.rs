use super::Found;
use super::notice::Notice;
use super::notice::topics::{going_on, texts};
use super::tracking_without_consent::TOOLS;
use super::words::{has, place, word_with};
use crate::diagnostic::{Echo, ProseFault};
use crate::law::{Product, products};

rule! {
    /// Analysedienst, der im Verzeichnis anders heißt
    ///
    /// # Was
    /// Ein Datenschutzhinweis nennt einen Dienst zur Webanalyse, und der Eintrag dazu nennt nur einen anderen.
    ///
    /// # Warum
    /// Wer misst und wer die Daten erhält, steht in Hinweis und Verzeichnis gleich (Art. 5 Abs. 1 lit. a, Art. 13 Abs. 1 lit. e
    /// DSGVO). Beide können im Einsatz sein; darum ist es ein Hinweis.
    ///
    /// # Beispiel
    /// ```text
    /// Wir verwenden etracker. (Im Verzeichnis: Matomo.)
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Wir verwenden Matomo. (Im Verzeichnis: Matomo.)
    /// ```
    "product-differs-from-register" => Hint;
    Notice(check)
}

fn check(notice: &Notice, found: &mut Found) {
    if !notice.fits {
        return;
    }
    let mut there: Vec<(&str, &str, &str)> = Vec::new();
    for record in going_on(notice) {
        let named = texts(&record.activity).into_iter().flat_map(|text| {
            let small = text.to_lowercase();
            TOOLS
                .iter()
                .filter(move |tool| small.contains(**tool))
                .map(|tool| (*tool, word_with(text, &[*tool]).unwrap_or(tool), record.file.as_str()))
        });
        there.extend(named);
    }
    let Some((_, _, file)) = there.first().copied() else { return };
    let mut told: Vec<&str> = Vec::new();
    for sentence in notice.sentences() {
        let Some(tool) = has(sentence.small, &TOOLS).filter(|tool| !sentence.denies(&[*tool])) else { continue };
        let is_known = there.iter().any(|(other, _, _)| today(other) == today(tool));
        if !is_known && !told.contains(&tool) {
            told.push(tool);
            let range = place(sentence.small, &[tool]).unwrap_or(0..sentence.words.len());
            let mut names: Vec<&str> = there.iter().map(|(_, written, _)| *written).collect();
            names.dedup();
            let there = names.into_iter().map(Echo::new).collect();
            let fault = ProseFault::ProductDiffers {
                here: Echo::new(&sentence.words[range.clone()]),
                there,
                file: file.to_owned(),
            };
            found.hint(notice.place(&sentence, &range), fault, Some("Art. 13 Abs. 1 lit. e DSGVO"));
        }
    }
}

/// The name of today, in small letters.
fn today(tool: &str) -> String {
    let is_old = |product: &&Product| product.names.iter().any(|name| name.eq_ignore_ascii_case(tool));
    let renamed = products().iter().find(is_old).and_then(|product| product.today);
    renamed.unwrap_or(tool).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_the_same_under_its_old_name() {
        assert_eq!(today("piwik"), today("matomo"));
        assert_eq!(today("webtrekk"), today("mapp intelligence"));
        assert_ne!(today("etracker"), today("matomo"));
    }
}
