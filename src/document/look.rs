//! How a city wants its register to look. None of it is text but what stands for the logo where it is not seen.

use std::sync::Arc;

use crate::model::{Colour, Design, Register};
use crate::palette::Rgb;
use crate::picture::Picture;

/// A city's look; without any of it, ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// The colour of headings, links and marks.
    pub accent: Option<Rgb>,
    /// The picture beside the title.
    pub logo: Option<Logo>,
    /// What comes after the page's own style.
    pub style: Option<Arc<str>>,
}

/// A picture, and what stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The picture.
    pub picture: Arc<Picture>,
    /// What it shows.
    pub alternative: String,
}

impl Look {
    /// What a register says of it, and a style beside it.
    pub fn of(register: &Register, style: Option<&str>) -> Self {
        let design = register.head.design.as_ref();
        let logo = design.and_then(|Design { accent: _, logo }| logo.as_ref()).zip(register.logo.as_ref());
        Self {
            accent: design.and_then(|design| design.accent).map(Colour::rgb),
            logo: logo.map(|(named, picture)| Logo {
                picture: Arc::clone(picture),
                alternative: super::compose::line(&named.alternative),
            }),
            style: style.map(Arc::from),
        }
    }

    /// The same without a logo: a page of a single activity is one of thousands, and would hold it each time.
    #[must_use]
    pub fn without_logo(&self) -> Self {
        Self { logo: None, ..self.clone() }
    }
}
