//! References in prose: `[[target]]` and `[[target|label]]`, outside code.
//!
//! comrak decides what is a reference; the place and the parts are read from the source at its
//! position, and the position is checked, because escapes and tables can shift it.

use comrak::Arena;
use comrak::nodes::{Node, NodeValue, Sourcepos};
use memchr::memmem;

use super::places::Places;
use super::tree;
use crate::text::Span;

/// A reference; all spans are of the text that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// From `[[` to `]]`.
    pub span: Span,
    /// The target, without blanks around it.
    pub target: Span,
    /// The text to show, where one is given.
    pub label: Option<Span>,
}

impl Reference {
    /// The same reference in a text that has `by` more bytes in front.
    #[must_use]
    pub fn shifted(self, by: u32) -> Self {
        Self {
            span: self.span.shifted(by),
            target: self.target.shifted(by),
            label: self.label.map(|label| label.shifted(by)),
        }
    }
}

/// The references of a Markdown text in order; without `[[` in it nothing is parsed.
pub fn references(markdown: &str) -> Vec<Reference> {
    if memmem::find(markdown.as_bytes(), b"[[").is_none() {
        return Vec::new();
    }
    let arena = Arena::new();
    let root = tree::parse(&arena, markdown, &tree::options());
    root.map_or_else(|_| Vec::new(), |root| of_tree(root, markdown, &Places::new(markdown)))
}

/// The references of a tree in order of the source.
fn of_tree(root: Node<'_>, markdown: &str, places: &Places<'_>) -> Vec<Reference> {
    let links =
        root.descendants().filter(|node| matches!(node.data().value, NodeValue::WikiLink(_)));
    at_places(links.map(|node| node.data().sourcepos).collect(), markdown, places)
}

/// The references that comrak found at some places, in order of the source.
pub(super) fn at_places(
    mut nodes: Vec<Sourcepos>,
    markdown: &str,
    places: &Places<'_>,
) -> Vec<Reference> {
    // Footnotes hang at the end of the tree, wherever they stand in the source.
    nodes.sort_by_key(|place| (place.start.line, place.start.column));
    let mut found: Vec<Reference> = Vec::with_capacity(nodes.len());
    for place in nodes {
        let past = found.last().map_or(0, |reference| reference.span.range().end);
        let start = places.span(place).range().start;
        // `![[x]]` is a reference too; its place begins with the mark.
        let start = start + usize::from(markdown[start..].starts_with('!'));
        let exact = Some(start).filter(|start| *start >= past);
        let near = || search(markdown, past.max(places.line_start(place)));
        found.extend(exact.and_then(|start| read(markdown, start)).or_else(near));
    }
    found
}

fn search(markdown: &str, from: usize) -> Option<Reference> {
    memmem::find_iter(markdown.as_bytes().get(from..)?, b"[[")
        .find_map(|at| read(markdown, from + at))
}

/// Reads the reference that begins at `start`.
fn read(markdown: &str, start: usize) -> Option<Reference> {
    let inside = markdown.get(start..)?.strip_prefix("[[")?;
    let end = inside.find("]]")?;
    let inside = &inside[..end];
    if inside.contains(['[', ']']) {
        return None;
    }
    let first = start + 2;
    let (target, label) = match inside.find('|') {
        // In a table the bar is escaped, or it would end the cell.
        Some(bar) => {
            let target = inside[..bar].strip_suffix('\\').unwrap_or(&inside[..bar]);
            (target, Some(trimmed(&inside[bar + 1..], first + bar + 1)))
        }
        None => (inside, None),
    };
    let span = Span::of(start..first + end + 2);
    Some(Reference { span, target: trimmed(target, first), label })
}

/// The span of a text at `start` without blanks around it.
fn trimmed(text: &str, start: usize) -> Span {
    let begin = start + (text.len() - text.trim_start().len());
    Span::of(begin..begin + text.trim().len())
}
