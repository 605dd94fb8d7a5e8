//! What a Markdown text consists of, as far as others ask: headings, sections, links, embedded views,
//! and why a text is not rendered at all.
//!
//! All spans are bytes of the text that was read.

use crate::text::Span;

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 1 to 6, as written or, when rendered, as shown.
    pub level: u8,
    /// Its text without markup.
    pub text: String,
    /// Its id, unique in the text; with the prefix when rendered.
    pub id: String,
    /// Its place.
    pub span: Span,
}

/// A heading with what stands below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// The heading's number in [`Prose::headings`](crate::document::Prose::headings).
    pub heading: usize,
    /// From the heading to the next of its level or higher.
    pub span: Span,
    /// Whether nothing but comments stands below the heading, no deeper heading either.
    pub is_empty: bool,
}

/// Whether a target is linked or shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// `[text](target)`
    Link,
    /// `![text](target)`
    Image,
}

/// A link or image with a path within the plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalLink {
    /// The whole link.
    pub span: Span,
    /// The path as written, with its fragment.
    pub target: String,
    /// Link or image.
    pub kind: LinkKind,
}

/// A fenced block that shows a view of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embed {
    /// The whole block.
    pub span: Span,
    /// What it asks for, such as `graph hierarchy`.
    pub line: String,
}

/// Why a text is not read or rendered as Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// It is longer than [`PROSE_LIMIT`](crate::document::PROSE_LIMIT) bytes.
    TooLong,
    /// It nests deeper than [`DEPTH_LIMIT`](crate::document::DEPTH_LIMIT) levels.
    TooDeep,
    /// It is made to take long.
    TooMuchWork,
    /// Its HTML is longer than [`HTML_LIMIT`](crate::document::HTML_LIMIT) bytes.
    HtmlTooLong,
}

/// Whether a fenced block asks for a view of the plan.
pub(super) fn is_embed(info: &str) -> bool {
    info.split_whitespace().next() == Some("keyplan")
}

/// A piece of raw HTML without its comments.
pub(super) fn without_comments(html: &str) -> String {
    let (mut out, mut rest) = (String::new(), html);
    while let Some(start) = rest.find("<!--") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    out + rest
}
