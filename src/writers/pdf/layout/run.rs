//! Text of one look and one owner, with what surrounds it.

use super::style::Look;
use crate::writers::pdf::page::{LinkTarget, Owner};
use crate::writers::pdf::structure::NodeId;

/// Text of one look and one owner.
#[derive(Debug, Clone)]
pub struct Run {
    /// The text.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// Whose content it is.
    pub owner: Owner,
    /// What surrounds it.
    pub dress: Dress,
}

impl Run {
    /// Takes away the line below a link.
    pub fn without_line(&mut self) {
        match &mut self.dress {
            Dress::Link { line, .. } => *line = false,
            Dress::Plain | Dress::Tag | Dress::Break => {}
        }
    }
}

/// What surrounds a run.
#[derive(Debug, Clone)]
pub enum Dress {
    /// Nothing.
    Plain,
    /// A line around it.
    Tag,
    /// A place to click.
    Link {
        /// The `Link` node.
        node: NodeId,
        /// Where it goes.
        to: LinkTarget,
        /// It has a line below it; what stands in a column of links alone is told by its place.
        line: bool,
    },
    /// A new line begins behind it.
    Break,
}

/// As far as it matters to where things stand, what surrounds a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Nothing that takes room.
    Plain,
    /// A line around it.
    Tag,
    /// A new line begins behind it.
    Break,
}

impl Dress {
    /// Its form.
    pub const fn form(&self) -> Form {
        match self {
            Self::Plain | Self::Link { .. } => Form::Plain,
            Self::Tag => Form::Tag,
            Self::Break => Form::Break,
        }
    }
}

/// Room between a tag's text and the line around it.
pub const TAG_PAD: f32 = 3.5;
/// Room around that line.
pub const TAG_GAP: f32 = 1.2;
