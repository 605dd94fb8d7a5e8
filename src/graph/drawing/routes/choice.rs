//! What is wanted of a way, and what was chosen for it: sides, and a curve or lanes.
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

/// In which manner a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// As one curve whose ends run straight for so many per cent of the way.
    Direct(i64),
    /// Across to a lane, along it, across to another at some height, along that.
    Lanes {
        /// The lane beside the first card.
        first: i64,
        /// How high it changes over; nowhere when both lanes are one.
        over: i64,
        /// The lane beside the second card.
        second: i64,
    },
}

/// A way that was chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    pub(super) leave: Side,
    pub(super) enter: Side,
    pub(super) shape: Shape,
}
