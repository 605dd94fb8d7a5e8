//! How changes are to be told: in which language, of which accounts, with what the history knows.
//!
//! A language alone is enough.

use crate::diff::state::Subject;
use crate::i18n::Language;
use crate::model::Id;

/// How often a deadline moved before the changes that are told: of a plan and an item by their ids of now,
/// and the field as it is written (`due`). None where the history does not know.
pub type Moved<'a> = dyn Fn(&Id, &Subject, &str) -> Option<usize> + 'a;

/// How much is told beside what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Nothing: a history tells changes alone.
    Changes,
    /// Key figures, what else names the things, whose approval is needed.
    Everything,
}

/// How changes are to be told.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// In which language.
    pub language: Language,
    /// The ids of the accounts whose findings are told; all findings when none is named. Of which accounts
    /// the changes are told is decided by the changes themselves.
    pub accounts: &'a [String],
    /// How often deadlines moved before; none where nobody asked the history.
    pub moved: Option<&'a Moved<'a>>,
    /// How much is told beside.
    pub extent: Extent,
}

impl From<Language> for Telling<'_> {
    fn from(language: Language) -> Self {
        Self { language, accounts: &[], moved: None, extent: Extent::Everything }
    }
}
