//! Which parts of a publication are built.

use super::EditionKind;

/// A part that can be built without the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The PDF.
    Pdf,
    /// The page.
    Page,
    /// The data.
    Data,
}

impl Output {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Page, Self::Data];

    /// Its name on the command line and in the manifest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Page => "page",
            Self::Data => "data",
        }
    }
}

/// The parts to build. All of them, and the link to them, are a whole publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outputs([bool; Output::ALL.len()]);

impl Default for Outputs {
    fn default() -> Self {
        Self::ALL
    }
}

impl From<Output> for Outputs {
    fn from(only: Output) -> Self {
        std::iter::once(only).collect()
    }
}

impl FromIterator<Output> for Outputs {
    fn from_iter<All: IntoIterator<Item = Output>>(all: All) -> Self {
        let mut chosen = [false; Output::ALL.len()];
        all.into_iter().for_each(|output| chosen[output as usize] = true);
        Self(chosen)
    }
}

impl Outputs {
    /// Every part.
    pub const ALL: Self = Self([true; Output::ALL.len()]);

    /// Whether a part is built.
    pub const fn has(self, output: Output) -> bool {
        self.0[output as usize]
    }

    /// Whether no part is left out that an edition has.
    pub fn is_whole(self, edition: EditionKind) -> bool {
        edition.outputs().iter().all(|output| self.has(*output))
    }

    /// Whether every part of another choice is in this one.
    pub fn holds(self, other: Self) -> bool {
        other.iter().all(|output| self.has(output))
    }

    /// The parts, in the order of [`Output::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Output> {
        Output::ALL.into_iter().filter(move |output| self.has(*output))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_named_once_and_in_order() {
        let some: Outputs = [Output::Data, Output::Pdf, Output::Data].into_iter().collect();
        assert_eq!(some.iter().map(Output::name).collect::<Vec<_>>(), ["pdf", "data"]);
        assert!(!some.is_whole(EditionKind::Public));
        assert!(Outputs::default().holds(some) && !some.holds(Outputs::default()));
    }

    #[test]
    fn an_edition_is_whole_with_what_it_can_have() {
        let papers: Outputs = [Output::Page, Output::Pdf].into_iter().collect();
        assert!(papers.is_whole(EditionKind::Internal) && !papers.is_whole(EditionKind::Public));
        assert!(Output::ALL.into_iter().collect::<Outputs>().is_whole(EditionKind::Public));
    }
}
