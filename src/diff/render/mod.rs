//! How changes are written out: one file a format, one arm each here.
//!
//! Everything is a pure function of a story; what comes from a plan is kept inert by each format.

mod json;
mod style;
mod text;

pub use style::{Context, Depth, Style};

use super::change::Changes;
use super::tell::{Part, Story};

/// A form in which changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people at a terminal.
    Text,
    /// For programs.
    Json,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [Self; 2] = [Self::Text, Self::Json];

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
        }
    }

    /// The endings that tell a format.
    pub const ENDINGS: [(&'static str, Self); 2] = [("txt", Self::Text), ("json", Self::Json)];
}

/// What changed, as text for a terminal without a summary.
pub fn body(story: &Story, style: Style, depth: Depth) -> String {
    text::body(story, style, depth)
}

/// What is told of a plan, in words, as JSON.
pub fn told(part: &Part) -> serde_json::Value {
    json::told(part)
}

/// Writes changes and what is told of them in a format.
pub fn render(changes: &Changes, story: &Story, format: Format, style: Style) -> String {
    match format {
        Format::Text => text::render(story, style),
        Format::Json => json::render(changes, story),
    }
}
