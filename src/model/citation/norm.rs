//! The parts of a citation, from the section sign to the half sentence.

use super::law_name::LawName;

/// A list that is never empty, with what joins its members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct List<T> {
    /// The first member.
    pub first: T,
    /// The others, each with what stands before it.
    pub rest: Vec<(Joint, T)>,
}

impl<T> List<T> {
    /// A list of one.
    pub const fn one(first: T) -> Self {
        Self { first, rest: Vec::new() }
    }

    /// All members in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.first).chain(self.rest.iter().map(|(_, member)| member))
    }

    /// The last member.
    pub fn last(&self) -> &T {
        self.rest.last().map_or(&self.first, |(_, member)| member)
    }

    /// Whether there is only one member.
    pub const fn is_single(&self) -> bool {
        self.rest.is_empty()
    }
}

/// What stands between two members of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Joint {
    /// „,“
    Comma,
    /// „und“
    And,
    /// „oder“
    Or,
    /// „;“
    Semicolon,
    /// „i. V. m.“, in conjunction with
    InConjunction,
}

impl Joint {
    /// What is printed between two members.
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Comma => ", ",
            Self::And => " und ",
            Self::Or => " oder ",
            Self::Semicolon => "; ",
            Self::InConjunction => " i.\u{a0}V.\u{a0}m. ",
        }
    }
}

/// Articles or sections of one law: „§§ 55, 56, 58 Abs. 7 GO NRW“.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Norm {
    /// Article or section.
    pub sort: Sort,
    /// The numbers; what follows narrows down the last one.
    pub numbers: List<Item>,
    /// Where in the last number: paragraphs, sentences, letters.
    pub places: Option<List<Chain>>,
    /// The law.
    pub law: LawName,
}

/// How a law counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// „Art.“
    Article,
    /// „§“
    Section,
}

/// Steps that lead to one place: „Abs. 1 S. 2 Nr. 3“. Every level occurs once.
pub type Chain = Vec<Step>;

/// One step: „Nr. 2, 3“.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    /// What is counted.
    pub level: Level,
    /// Which of them.
    pub items: List<Item>,
}

/// What a step counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// Absatz.
    Paragraph,
    /// Unterabsatz.
    Subparagraph,
    /// Satz.
    Sentence,
    /// Nummer, Ziffer.
    Number,
    /// Buchstabe.
    Letter,
    /// Doppelbuchstabe.
    DoubleLetter,
    /// Halbsatz.
    HalfSentence,
    /// Alternative.
    Alternative,
    /// Variante.
    Variant,
}

impl Level {
    /// All levels.
    pub const ALL: [Self; 9] = [
        Self::Paragraph,
        Self::Subparagraph,
        Self::Sentence,
        Self::Number,
        Self::Letter,
        Self::DoubleLetter,
        Self::HalfSentence,
        Self::Alternative,
        Self::Variant,
    ];

    /// The abbreviation that is printed.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Paragraph => "Abs.",
            Self::Subparagraph => "UAbs.",
            Self::Sentence => "S.",
            Self::Number => "Nr.",
            Self::Letter => "lit.",
            Self::DoubleLetter => "Doppelbuchst.",
            Self::HalfSentence => "Hs.",
            Self::Alternative => "Alt.",
            Self::Variant => "Var.",
        }
    }

    /// Whether the level counts with letters instead of numbers.
    pub const fn has_letters(self) -> bool {
        match self {
            Self::Letter | Self::DoubleLetter => true,
            Self::Paragraph
            | Self::Subparagraph
            | Self::Sentence
            | Self::Number
            | Self::HalfSentence
            | Self::Alternative
            | Self::Variant => false,
        }
    }
}

/// A number or letter, and how far it reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Item {
    /// Where it begins.
    pub value: Value,
    /// How far it reaches.
    pub extent: Extent,
}

impl Item {
    /// Nothing but the value itself.
    pub const fn single(value: Value) -> Self {
        Self { value, extent: Extent::Single }
    }

    /// Whether the value lies within; „ff.“ is taken to reach to the end of the law.
    pub fn covers(&self, value: Value) -> bool {
        match self.extent {
            Extent::Single => self.value == value,
            Extent::To(end) => self.value <= value && value <= end,
            Extent::Next => self.value == value || self.value.next() == value,
            Extent::Following => self.value <= value,
        }
    }
}

/// How far an item reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Only itself.
    Single,
    /// „–“: up to and including this value.
    To(Value),
    /// „f.“: and the next one.
    Next,
    /// „ff.“: and those that follow.
    Following,
}

/// „34a“, or „e“, or „aa“. Ordered as the law counts: 34 before 34a before 35.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A number with the letter that an amendment gave it.
    Number(u16, Option<char>),
    /// A small letter, once or twice („aa“).
    Letter(char, bool),
}

impl Value {
    /// A number without a letter.
    pub const fn number(number: u16) -> Self {
        Self::Number(number, None)
    }

    /// The one that „f.“ adds.
    fn next(self) -> Self {
        match self {
            Self::Number(number, None) => Self::Number(number.saturating_add(1), None),
            Self::Number(number, Some(letter)) => Self::Number(number, Some(following(letter))),
            Self::Letter(letter, double) => Self::Letter(following(letter), double),
        }
    }
}

fn following(letter: char) -> char {
    char::from_u32(u32::from(letter) + 1).unwrap_or(letter)
}

impl Norm {
    /// Whether the number is cited, in a list or a range included. 34 covers Section 34 alone, not 34a.
    pub fn covers(&self, number: u16) -> bool {
        self.numbers.iter().any(|item| item.covers(Value::number(number)))
    }

    /// Every chain with the steps that it takes over from the chain before: in „Abs. 1 lit. a; Abs. 3“ none, in
    /// „Abs. 2 S. 1 Nr. 3; Nr. 6“ the second is „Abs. 2 S. 1 Nr. 6“.
    pub fn paths(&self) -> Vec<Vec<&Step>> {
        let mut paths: Vec<Vec<&Step>> = Vec::new();
        for chain in self.places.iter().flat_map(List::iter) {
            let level = chain.first().map(|step| step.level);
            let inherited = paths.last().map_or_else(Vec::new, |path| {
                let end = path.iter().position(|step| Some(step.level) == level).unwrap_or(path.len());
                path[..end].to_vec()
            });
            paths.push(inherited.into_iter().chain(chain).collect());
        }
        paths
    }

    /// The letters that are cited of a paragraph.
    pub(super) fn letters(&self, paragraph: u16) -> Vec<char> {
        let steps = self.lettered(paragraph);
        steps.iter().flat_map(|step| ('a'..='z').filter(|letter| step.has_letter(*letter))).collect()
    }

    /// Whether a letter of a paragraph is cited.
    pub fn has_letter(&self, paragraph: u16, letter: char) -> bool {
        // Most norms cite no such letter of any paragraph.
        let steps = self.places.iter().flat_map(List::iter).flatten();
        steps.filter(|step| step.level == Level::Letter).any(|step| step.has_letter(letter))
            && self.lettered(paragraph).iter().any(|step| step.has_letter(letter))
    }

    /// The steps that name letters of a paragraph.
    fn lettered(&self, paragraph: u16) -> Vec<&Step> {
        let is_within = |path: &Vec<&Step>| {
            path.iter().any(|step| {
                step.level == Level::Paragraph && step.items.iter().any(|item| item.covers(Value::number(paragraph)))
            })
        };
        let within = self.paths().into_iter().filter(is_within).flatten();
        within.filter(|step| step.level == Level::Letter).collect()
    }
}

impl Step {
    fn has_letter(&self, letter: char) -> bool {
        self.items.iter().any(|item| item.covers(Value::Letter(letter, false)))
    }
}
