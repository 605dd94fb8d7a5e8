//! How lines look and what they mean, each with its words.
//!
//! A kind of influence has a style of its own; reporting has one where the tree cannot show it.

use crate::i18n::{Language, Message};
use crate::model::{LineKind, Word as _};

/// How a line looks and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineStyle {
    /// Somebody sways somebody.
    Influences,
    /// Somebody trusts somebody.
    Trusts,
    /// Somebody also reports to somebody, in matters of the subject.
    Dotted,
    /// Two are in conflict.
    Conflict,
    /// Somebody stands in for somebody.
    Deputises,
    /// Reporting that closes a circle and was taken out of the tree.
    Cut,
    /// Reporting as it was before, in a picture of changes.
    Reported,
}

impl LineStyle {
    /// Every style.
    pub const ALL: [Self; 7] = [
        Self::Influences,
        Self::Trusts,
        Self::Dotted,
        Self::Conflict,
        Self::Deputises,
        Self::Cut,
        Self::Reported,
    ];

    /// A word for it in class names and outputs for machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Influences => "influences",
            Self::Trusts => "trusts",
            Self::Dotted => "dotted",
            Self::Conflict => "conflict",
            Self::Deputises => "deputises",
            Self::Cut => "cut",
            Self::Reported => "reported",
        }
    }

    /// Whether it goes from one to the other and not both ways.
    pub fn is_directed(self) -> bool {
        !matches!(self, Self::Conflict | Self::Reported)
    }

    /// Its words in the legend.
    pub(super) fn label(self) -> Message {
        match self {
            Self::Influences => LineKind::Influences.label(),
            Self::Trusts => LineKind::Trusts.label(),
            Self::Dotted => LineKind::Dotted.label(),
            Self::Conflict => LineKind::Conflict.label(),
            Self::Deputises => LineKind::Deputises.label(),
            Self::Cut => Message::new("graph-line-cut"),
            Self::Reported => Message::new("graph-line-reported"),
        }
    }

    fn sentence_key(self) -> &'static str {
        match self {
            Self::Influences => "graph-sentence-influences",
            Self::Trusts => "graph-sentence-trusts",
            Self::Dotted => "graph-sentence-dotted",
            Self::Conflict => "graph-sentence-conflict",
            Self::Deputises => "graph-sentence-deputises",
            Self::Cut => "graph-sentence-cut",
            Self::Reported => "graph-sentence-reported",
        }
    }

    /// What such a line between two people says.
    pub(super) fn sentence(self, from: &str, to: &str, language: Language) -> String {
        Message::new(self.sentence_key()).with("from", from).with("to", to).in_language(language)
    }
}

impl From<LineKind> for LineStyle {
    fn from(kind: LineKind) -> Self {
        match kind {
            LineKind::Influences => Self::Influences,
            LineKind::Trusts => Self::Trusts,
            LineKind::Dotted => Self::Dotted,
            LineKind::Conflict => Self::Conflict,
            LineKind::Deputises => Self::Deputises,
        }
    }
}
