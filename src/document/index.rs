//! By what activities are found beside their words, as the index of a book finds pages. It repeats what the activities
//! say: a writer that cannot be searched needs none of it.

use super::Id;

/// The index of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Index {
    /// The legal bases of purposes and of special data.
    pub legal_bases: Vec<IndexGroup>,
    /// What an activity has or has not: "besondere Kategorien", "Drittland".
    pub marks: Vec<IndexEntry>,
}

/// Entries of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexGroup {
    /// What they are: "Gesetze und Satzungen".
    pub label: String,
    /// In order; at least one.
    pub entries: Vec<IndexEntry>,
}

/// Something by which activities are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexEntry {
    /// What it is: "BMG – Bundesmeldegesetz".
    pub label: String,
    /// Whose anchors they are, each once, in the order of the document; at least one.
    pub activities: Vec<Id>,
}
