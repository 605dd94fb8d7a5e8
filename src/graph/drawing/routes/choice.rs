//! What is wanted of a way, and what was chosen for it: sides, and how far it bends.
//!
//! A choice says nothing yet of where on a side a line meets its card.

use super::port::Side;

/// A line that is wanted.
#[derive(Debug, Clone, Copy)]
pub(in crate::graph::drawing) struct Wish {
    pub(in crate::graph::drawing) from: usize,
    pub(in crate::graph::drawing) to: usize,
    /// Whether it ends in an arrow.
    pub(in crate::graph::drawing) is_directed: bool,
}

/// A way that was chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    pub(super) leave: Side,
    pub(super) enter: Side,
    /// For so many per cent of the way the ends of a curve run straight; none for a detour.
    pub(super) bend: Option<i64>,
}
