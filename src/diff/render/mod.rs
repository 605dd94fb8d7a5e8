//! How changes are written out: one file a format, one arm each here.
//!
//! Everything is a pure function of a story; what comes from a plan is kept inert by each format.

mod comment;
mod inert;
mod json;
mod map;
mod markdown;
mod source;
mod style;
mod table;
mod text;

pub use map::drawing_of_change;
pub use source::Source;
pub use style::{Context, Depth, Style};

use super::tell::{Part, Story};

/// A form in which changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people at a terminal.
    Text,
    /// A comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [Self; 3] = [Self::Text, Self::Markdown, Self::Json];

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Json => "json",
        }
    }
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
pub fn render(source: &Source<'_>, format: Format, style: Style) -> String {
    match format {
        Format::Text => text::render(source.story, style),
        Format::Markdown => markdown::render(source),
        Format::Json => json::render(source.changes, source.story),
    }
}
