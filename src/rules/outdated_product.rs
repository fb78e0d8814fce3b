use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::names::Names;
use super::notice::Notice;
use super::words::{Words, find, speaks_of_the_past};
use super::{Found, Text};
use crate::diagnostic::LegalFault;
use crate::law::{Product, products};

rule! {
    /// Produkt oder Begriff unter altem Namen
    ///
    /// # Was
    /// Ein Text nennt ein Produkt, einen Dienst oder einen Begriff, der heute anders heißt oder den es nicht mehr
    /// gibt.
    ///
    /// # Warum
    /// Wer Auskunft sucht, muss erkennen, wer die Daten erhält (Art. 5 Abs. 1 lit. a, Art. 12 Abs. 1 DSGVO). Die
    /// Tabelle `src/law/products.tsv` nennt Namen, Jahr und Quelle; die Meldung bleibt immer ein Hinweis.
    ///
    /// # Beispiel
    /// ```toml
    /// herkunft = "Messung mit Piwik"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// herkunft = "Messung mit Matomo"
    /// ```
    "outdated-product" => Hint;
    Text(check), Notice(check_notice)
}

/// Every old name, and the product that it means.
static NAMES: LazyLock<Names<&Product>> = LazyLock::new(|| {
    Names::new(products().iter().flat_map(|product| product.names.iter().map(move |name| (*name, product))))
});

fn check(text: &Text, found: &mut Found) {
    if text.historical || text.is_internal() || !text.is_prose() {
        return;
    }
    let Some((name, product)) = NAMES.longest(text.split()) else { return };
    if is_outdated(text.words, name, product) {
        found.hint(text.place(), fault(name, product), LAW);
    }
}

fn check_notice(notice: &Notice, found: &mut Found) {
    let mut told = BTreeSet::new();
    for sentence in notice.sentences() {
        for (at, name, product) in NAMES.all(&Words::of(sentence.words)) {
            // A section that names it ten times is told once.
            if is_outdated(sentence.words, name, product) && told.insert((sentence.section, name)) {
                found.hint(notice.place(&sentence, &(at..at + name.len())), fault(name, product), LAW);
            }
        }
    }
}

const LAW: Option<&str> = Some("Art. 5 Abs. 1 lit. a DSGVO");

fn is_outdated(text: &str, name: &str, product: &Product) -> bool {
    let names_both = product.today.is_some_and(|today| text.contains(today));
    // A product of another firm, which is still called so.
    let is_another = name == "Piwik" && find(text, "Piwik PRO").is_some();
    !names_both && !is_another && !speaks_of_the_past(text)
}

const fn fault(name: &'static str, product: &Product) -> LegalFault {
    LegalFault::OutdatedProduct { name, today: product.today, since: product.since, doubt: product.doubt }
}
