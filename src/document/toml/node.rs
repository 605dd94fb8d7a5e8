//! The flat arena's parts: one node a key with its value, or an array's element.
//!
//! Nodes name each other by number, hold spans instead of text, and stay at 40 bytes, because a
//! workspace holds hundreds of thousands of them.

use crate::text::Span;

/// The number of a node in its arena.
pub(super) type Id = u32;

/// No node.
pub(super) const NONE: Id = Id::MAX;

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Keys with values.
    Table,
    /// Values in order.
    Array,
    /// Text.
    String,
    /// A whole number of 64 bits.
    Integer,
    /// A number with a fraction or exponent, `inf` or `nan`.
    Float,
    /// `true` or `false`.
    Boolean,
    /// A calendar day.
    Date,
    /// A day with a time, with or without an offset.
    DateTime,
    /// A time of day.
    Time,
    /// A value that could not be read; its fault has been told.
    Damaged,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Written {
    /// A string, number, boolean, date or time.
    Scalar,
    /// `[ … ]` as a value.
    Array,
    /// `{ … }` as a value.
    Inline,
    /// The whole document.
    Root,
    /// A table with a `[header]` of its own.
    Header,
    /// A table that only other headers mention: `a` in `[a.b]`.
    Implicit,
    /// A table that dotted keys make: `a` in `a.b = 1`.
    Dotted,
    /// The array that `[[header]]`s fill.
    ArrayOfTables,
    /// One table of a `[[header]]`.
    Element,
}

/// Where the header of a table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Header {
    /// The last key: `cfo` in `[stakeholder.cfo]`, with its quotes.
    pub id: Span,
    /// The dotted path between the brackets.
    pub path: Span,
    /// From `[` to `]`.
    pub line: Span,
    /// From the end of the header to the end of the table's own last line.
    pub body: Span,
}

/// The value itself, or something directly in it, is hurt by a mistake.
pub(super) const DAMAGED: u8 = 1;
/// The key holds escapes; its text lies aside.
pub(super) const KEY_ESCAPED: u8 = 1 << 1;
/// The key is written in quotes, which its span leaves out.
pub(super) const KEY_QUOTED: u8 = 1 << 2;
/// The string is its source without the quotes.
pub(super) const PLAIN: u8 = 1 << 3;
/// A second header led here; equal keys were told with it.
pub(super) const REOPENED: u8 = 1 << 4;

/// One value with its key.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// The key's text, without quotes; empty at the start for elements and the root.
    pub key: Span,
    /// The value; for tables with a header the header's line, for dotted and implicit ones the key.
    pub span: Span,
    /// The next entry or element of the same parent.
    pub next: Id,
    /// The first entry or element.
    pub first: Id,
    /// The last entry or element.
    pub last: Id,
    /// How many entries or elements.
    pub len: u32,
    /// The number of its header, plus one.
    pub header: u32,
    pub shape: Shape,
    pub written: Written,
    pub flags: u8,
}

impl Node {
    pub(super) fn new(key: Span, span: Span, shape: Shape, written: Written) -> Self {
        Self {
            key,
            span,
            next: NONE,
            first: NONE,
            last: NONE,
            len: 0,
            header: 0,
            shape,
            written,
            flags: 0,
        }
    }

    pub(super) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_forty_bytes() {
        assert_eq!(size_of::<Node>(), 40);
    }
}
