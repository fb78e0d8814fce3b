//! Art. 13 and 14 DSGVO: what notices say beside the records, and of which records one speaks.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Key;

/// # Datenschutzhinweise
///
/// Texte, die `verzeichnis notice` neben den Angaben der Einträge druckt (Art. 13, 14 DSGVO). Alles Übrige kommt aus den
/// Einträgen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct NoticeTexts {
    /// # Einleitung
    ///
    /// Anfang aller Hinweise; ohne Angabe ein fester Text (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "einleitung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Hier erfahren Sie, was die Stadt mit Ihren Daten macht.", length(min = 1))]
    pub introduction: Option<String>,
    /// # Rechte
    ///
    /// Wie Betroffene ihre Rechte bei Ihnen ausüben, zusätzlich zu dem, was das Gesetz sagt (Art. 12 Abs. 2 DSGVO).
    #[serde(rename = "rechte", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Ein Brief oder eine E-Mail an die Datenschutzbeauftragte genügt.", length(min = 1))]
    pub rights: Option<String>,
    /// # Gruppen
    ///
    /// Titel und Einleitung der Hinweise für alle Einträge mit derselben `gruppe` (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "gruppe", default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("examples" = [{ "internetauftritt": { "titel": "Internetauftritt" } }]))]
    pub groups: BTreeMap<Key, NoticeGroup>,
}

/// # Gruppe
///
/// Was für die Hinweise einer Gruppe gilt (Art. 12 Abs. 1 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct NoticeGroup {
    /// # Titel
    ///
    /// Wovon die Hinweise handeln, in einer Zeile; ohne Angabe die Kennung der Gruppe (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "titel", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Internetauftritt", length(min = 1), regex(pattern = r"^[^\r\n]*$"))]
    pub title: Option<String>,
    /// # Einleitung
    ///
    /// Anfang dieser Hinweise, statt der Einleitung aller (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "einleitung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Diese Hinweise gelten für alle Seiten unter www.musterstadt.example.", length(min = 1))]
    pub introduction: Option<String>,
}

/// The records of which a notice speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoticeScope {
    /// All that are public.
    #[serde(rename = "alle")]
    All,
    /// Those of one `gruppe`.
    #[serde(rename = "gruppe")]
    Group(Key),
    /// One.
    #[serde(rename = "taetigkeit")]
    Activity(Key),
}

impl NoticeScope {
    /// Whether a record of this identifier and group is among them.
    pub fn holds(&self, key: &Key, group: Option<&Key>) -> bool {
        match self {
            Self::All => true,
            Self::Group(wanted) => group == Some(wanted),
            Self::Activity(wanted) => key == wanted,
        }
    }

    /// The name of its files without ending: `hinweise`, `hinweise-internetauftritt`, `hinweis-melderegister`.
    pub fn stem(&self) -> String {
        match self {
            Self::All => "hinweise".to_owned(),
            Self::Group(group) => format!("hinweise-{group}"),
            Self::Activity(key) => format!("hinweis-{key}"),
        }
    }

    /// The scope of files with this name; nothing if none has it.
    pub fn of_stem(stem: &str) -> Option<Self> {
        if stem == "hinweise" {
            return Some(Self::All);
        }
        let group = stem.strip_prefix("hinweise-").map(|key| key.parse().map(Self::Group));
        group.or_else(|| stem.strip_prefix("hinweis-").map(|key| key.parse().map(Self::Activity)))?.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_tell_what_they_speak_of() {
        let key = |text: &str| text.parse::<Key>().expect(text);
        for scope in [
            NoticeScope::All,
            NoticeScope::Group(key("internetauftritt")),
            NoticeScope::Activity(key("e-1")),
            NoticeScope::Activity(key("hinweise")),
        ] {
            assert_eq!(NoticeScope::of_stem(&scope.stem()), Some(scope));
        }
        for other in ["", "hinweis", "hinweise-", "hinweis-A", "melderegister"] {
            assert_eq!(NoticeScope::of_stem(other), None, "{other}");
        }
    }
}
