//! How changes are written out: one file a format, one arm each here.
//!
//! Everything is a pure function of a story; what comes from a plan is kept inert by each format.

mod style;
mod text;

pub use style::{Context, Style};

use super::tell::Story;

/// A form in which changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people at a terminal.
    Text,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [Self; 1] = [Self::Text];

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
        }
    }
}

/// Writes a story in a format.
pub fn render(story: &Story, format: Format, style: Style) -> String {
    match format {
        Format::Text => text::render(story, style),
    }
}
