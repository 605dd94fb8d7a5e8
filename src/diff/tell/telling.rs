//! How changes are to be told: in which language, of which accounts.
//!
//! A language alone is enough.

use crate::i18n::Language;

/// How changes are to be told.
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    /// In which language.
    pub language: Language,
    /// The ids of the accounts whose findings are told; all findings when none is named. Of which accounts
    /// the changes are told is decided by the changes themselves.
    pub accounts: &'a [String],
}

impl From<Language> for Telling<'_> {
    fn from(language: Language) -> Self {
        Self { language, accounts: &[] }
    }
}
