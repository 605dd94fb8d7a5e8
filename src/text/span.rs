//! A half-open range of bytes in one text.
//!
//! Two `u32`, because every value that a human typed carries two of them; texts are capped far
//! below 4 GiB before they are parsed.

use std::ops::Range;

/// Bytes `start..end` of one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` to before `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The empty span at `at`.
    pub const fn at(at: u32) -> Self {
        Self::new(at, at)
    }

    /// The span of a range of a text that is below 4 GiB.
    pub fn of(range: Range<usize>) -> Self {
        let bound = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self::new(bound(range.start), bound(range.end))
    }

    /// The range for slicing.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many bytes.
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether no byte is in it.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies in it whole.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The same bytes, seen from a text that has `by` more bytes in front.
    #[must_use]
    pub fn shifted(self, by: u32) -> Self {
        Self::new(self.start.saturating_add(by), self.end.saturating_add(by))
    }

    /// Its part of a text; empty when it does not fit.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }
}
