//! Places cards: a tidy tree whose small subtrees hang as lists, fitted to a pleasant aspect.
//!
//! In: parents, card sizes, groups, a direction. Out: a rectangle a card, an orthogonal path a tie, frames around
//! subtrees of one group. No two cards overlap and no path crosses a card. Cycles are cut at one
//! edge, which is told. Linear in the number of cards, without recursion, the same for the same input.

mod contour;
mod direction;
mod fit;
mod forest;
mod geometry;
mod hang;
mod layout;
mod node;
mod shelves;
mod tidy;
mod turning;

pub use direction::Direction;
pub use fit::lay_out;
pub use geometry::{Point, Rect};
pub use layout::{Frame, Layout, Link};
pub use node::{Node, Spacing};
