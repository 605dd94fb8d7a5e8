//! Turns the lines and columns of the Markdown tree into byte spans.
//!
//! Lines end as comrak sees them: at a line feed, a carriage return or both. Columns count bytes
//! from 1, ends are inclusive. A place that does not fit the text is clipped, never trusted.

use comrak::nodes::{LineColumn, Sourcepos};

use crate::text::Span;

/// The line starts of one Markdown text.
pub(super) struct Places<'m> {
    markdown: &'m str,
    starts: Vec<usize>,
}

impl<'m> Places<'m> {
    pub(super) fn new(markdown: &'m str) -> Self {
        let bytes = markdown.as_bytes();
        let ends = memchr::memchr2_iter(b'\n', b'\r', bytes)
            .filter(|at| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'));
        let starts = std::iter::once(0).chain(ends.map(|at| at + 1)).collect();
        Self { markdown, starts }
    }

    /// The bytes of a node.
    pub(super) fn span(&self, place: Sourcepos) -> Span {
        let start = self.offset(place.start);
        let last = self.offset(place.end);
        let end = self.markdown[last..].chars().next().map_or(last, |c| last + c.len_utf8());
        Span::of(start..end.max(start))
    }

    /// Where the node's line begins.
    pub(super) fn line_start(&self, place: Sourcepos) -> usize {
        self.offset(LineColumn { line: place.start.line, column: 1 })
    }

    fn offset(&self, at: LineColumn) -> usize {
        let line = self.starts.get(at.line.saturating_sub(1)).copied();
        let offset =
            line.unwrap_or(self.markdown.len()).saturating_add(at.column.saturating_sub(1));
        let offset = offset.min(self.markdown.len());
        (0..=offset).rev().find(|at| self.markdown.is_char_boundary(*at)).unwrap_or(0)
    }
}
