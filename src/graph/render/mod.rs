//! Writes a drawing: as a picture, as a graph for other programs, as text for terminals and ears.
//!
//! One file a format, one arm each. Writers decide nothing about the picture and escape all that
//! comes from a plan.

mod dot;
mod mermaid;
mod style;
mod svg;
mod text;

use std::str::FromStr;

pub use dot::dot;
pub use mermaid::mermaid;
pub use style::svg_style;
pub use svg::{svg, svg_inline};
pub use text::text;

use super::Drawing;

/// A format in which a drawing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// A picture that stands alone.
    #[default]
    Svg,
    /// Graphviz.
    Dot,
    /// A Mermaid flowchart, as GitHub and GitLab show it.
    Mermaid,
    /// An outline for terminals and screen readers.
    Text,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Svg, Self::Dot, Self::Mermaid, Self::Text];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
            Self::Text => "text",
        }
    }

    /// The extension of its files.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Dot => "dot",
            Self::Mermaid => "mmd",
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

/// Where the cards of a picture lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Links<'a> {
    /// Nowhere.
    #[default]
    None,
    /// To an address in which `{id}` stands for the person's id.
    Pattern(&'a str),
}

impl Links<'_> {
    /// The address of a person.
    fn address(self, id: &str) -> Option<String> {
        match self {
            Self::None => None,
            Self::Pattern(pattern) => Some(pattern.replace("{id}", &in_address(id))),
        }
    }
}

/// An id as a part of an address; all but letters, digits and `-_.~` is written in per cent.
fn in_address(id: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(id.len());
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Writes a drawing in a format; only pictures have links.
pub fn render(drawing: &Drawing, format: Format, links: Links<'_>) -> String {
    match format {
        Format::Svg => svg(drawing, links),
        Format::Dot => dot(drawing),
        Format::Mermaid => mermaid(drawing),
        Format::Text => text(drawing),
    }
}
