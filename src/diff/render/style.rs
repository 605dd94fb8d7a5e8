//! How a story is written out, whatever the format: with or without colours, and how much beside the
//! changes. In comes what the user asked for; no format decides it alone.

use crate::diagnostic::render::Colour;

/// How many fields that did not change are told of an item that did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// So many; the rest is counted.
    Fields(usize),
    /// All.
    Full,
}

/// How much of what a change stands in is named, for a reader who asked for less than everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Plans with their items.
    Plans,
    /// The items of a plan that is known.
    Items,
    /// What changed of an item that is known.
    Facts,
}

/// How a story is written out.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Whether colours may be used.
    pub colour: Colour,
    /// How much is told beside the changes.
    pub context: Context,
}
