//! The formats, one arm each.
//!
//! In: a drawing and what the graphs of its plan answer. Out: the bytes of a file; only pictures in
//! SVG have links.

use std::str::FromStr;

use super::dot::dot;
use super::json::json;
use super::links::Links;
use super::mermaid::mermaid;
use super::png::png;
use super::svg::svg;
use super::text::{text, text_of_says};
use crate::error::Result;
use crate::graph::{Drawing, Facts};

/// A format in which a drawing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// A picture that stands alone.
    #[default]
    Svg,
    /// The same picture as pixels, for slides and mails.
    Png,
    /// Graphviz.
    Dot,
    /// A Mermaid flowchart, as GitHub and GitLab show it.
    Mermaid,
    /// Everything, for other programs.
    Json,
    /// An outline for terminals and screen readers.
    Text,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] =
        [Self::Svg, Self::Png, Self::Dot, Self::Mermaid, Self::Json, Self::Text];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
            Self::Json => "json",
            Self::Text => "text",
        }
    }

    /// Whether it is bytes that no terminal shows.
    pub fn is_binary(self) -> bool {
        self == Self::Png
    }

    /// Whether it is looked at, and not read by people or programs.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png)
    }

    /// The extension of its files.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Dot => "dot",
            Self::Mermaid => "mmd",
            Self::Json => "json",
            Self::Text => "txt",
        }
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|format| format.word() == word).ok_or(())
    }
}

/// Writes a drawing in a format; only pictures in SVG have links, and only the last two say what the
/// graphs answer.
///
/// # Errors
/// When a picture is too large for pixels, or keyplan was built without PNG.
pub fn render(
    drawing: &Drawing,
    facts: &Facts<'_>,
    format: Format,
    links: Links<'_>,
) -> Result<Vec<u8>> {
    let text = match format {
        Format::Png => return png(drawing),
        Format::Svg => svg(drawing, links),
        Format::Dot => dot(drawing),
        Format::Mermaid => mermaid(drawing),
        Format::Json => json(drawing, facts),
        Format::Text => text(drawing) + &text_of_says(drawing, facts),
    };
    Ok(text.into_bytes())
}
