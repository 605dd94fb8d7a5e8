//! How a picture is to be drawn.
//!
//! What is not chosen here is decided by the plan alone.

use crate::i18n::Language;

/// Whether a picture carries its own heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Caption {
    /// It does.
    #[default]
    Shown,
    /// The page around it does.
    Hidden,
}

/// How a picture is to be drawn.
#[derive(Debug, Clone, Copy, Default)]
pub struct DrawOptions {
    /// In which language.
    pub language: Language,
    /// With or without a heading.
    pub caption: Caption,
}
