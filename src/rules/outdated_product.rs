use std::sync::LazyLock;

use super::words::{Names, find, speaks_of_the_past};
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
    Text(check)
}

/// Every old name, and the product that it means.
static NAMES: LazyLock<Names<&Product>> = LazyLock::new(|| {
    Names::new(products().iter().flat_map(|product| product.names.iter().map(move |name| (*name, product))))
});

fn check(text: &Text, found: &mut Found) {
    if text.historical || text.is_internal() || !text.is_prose() {
        return;
    }
    let Some((name, product)) = NAMES.longest(text.words) else { return };
    let names_both = product.today.is_some_and(|today| text.words.contains(today));
    // A product of another firm, which is still called so.
    let is_another = name == "Piwik" && find(text.words, "Piwik PRO").is_some();
    if !names_both && !is_another && !speaks_of_the_past(text.words) {
        let fault = LegalFault::OutdatedProduct { name, today: product.today, since: product.since, doubt: product.doubt };
        found.hint(text.place(), fault, Some("Art. 5 Abs. 1 lit. a DSGVO"));
    }
}
