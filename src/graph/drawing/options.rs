//! How a picture is to be drawn.
//!
//! What is not chosen here is decided by the plan alone.

use std::str::FromStr;

use super::density::Density;
use super::layers::Layers;
use super::page::Page;
use crate::graph::layout::Direction;
use crate::i18n::Language;
use crate::model::Id;

/// Whether a picture carries its own heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Caption {
    /// It does.
    #[default]
    Shown,
    /// The page around it does.
    Hidden,
}

/// What the band and the fill of a card tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColorBy {
    /// How somebody stands towards us.
    #[default]
    Stance,
    /// Their weightiest part.
    Role,
    /// Whether somebody of ours looks after them.
    Coverage,
    /// Where they work.
    Unit,
}

impl ColorBy {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Stance, Self::Role, Self::Coverage, Self::Unit];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stance => "stance",
            Self::Role => "role",
            Self::Coverage => "coverage",
            Self::Unit => "unit",
        }
    }
}

impl FromStr for ColorBy {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|choice| choice.word() == word).ok_or(())
    }
}

/// Only the people around one are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    /// The one; when the plan does not know them, everybody is drawn.
    pub person: Id,
    /// How many steps away, over reporting and lines of influence.
    pub depth: usize,
}

/// How a picture is to be drawn.
#[derive(Debug, Clone, Default)]
pub struct DrawOptions {
    /// In which language.
    pub language: Language,
    /// With or without a heading.
    pub caption: Caption,
    /// What the cards' bands tell.
    pub color_by: ColorBy,
    /// Around whom.
    pub focus: Option<Focus>,
    /// What is drawn of what is known.
    pub layers: Layers,
    /// How much each card says.
    pub density: Density,
    /// Where those who report stand.
    pub direction: Direction,
    /// The paper that it has to fit; none for a screen.
    pub page: Option<Page>,
}
