//! A picture as what it shows. Who draws it is the writer; what it says, to the eye and to the ear, stands here.

/// How many activities there are unit by unit, and how many of them are remarkable: a bar a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What is shown.
    pub caption: String,
    /// What each number of a bar counts: all activities, those with special categories, those with a transfer to
    /// a third country.
    pub heads: [String; 3],
    /// The whole in a sentence.
    pub says: String,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
}

/// A bar: an organisational unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The unit, short enough to stand beside a bar.
    pub label: String,
    /// The bar in a sentence, with the unit's whole name.
    pub says: String,
    /// What is written at the bar, under the figure's heads: a dash where there is none.
    pub numbers: [String; 3],
    /// How many activities it has.
    pub total: u32,
    /// How many of them with special categories of personal data (Art. 9 DSGVO).
    pub special: u32,
    /// How many of them with a transfer to a third country (Art. 44 DSGVO).
    pub third: u32,
    /// How many of them with both.
    pub both: u32,
}

impl Figure {
    /// What the picture says to those who do not see it: all that it shows, in sentences.
    pub fn alternative(&self) -> String {
        let sentences: Vec<&str> =
            std::iter::once(self.says.as_str()).chain(self.bars.iter().map(|bar| bar.says.as_str())).collect();
        sentences.join(" ")
    }

    /// The longest bar, by which all are measured.
    pub fn most(&self) -> u32 {
        self.bars.iter().map(|bar| bar.total).max().unwrap_or(0)
    }
}

impl Bar {
    /// Where those with a transfer begin along the bar, when those with special categories come first: the part
    /// under which both lie is those that have both.
    pub fn third_begins(&self) -> u32 {
        self.special.saturating_sub(self.both)
    }
}
