//! Finds ways between cards that hide behind as few others as possible.
//!
//! For every line direct curves between all pairs of sides are tried; where the best still hides,
//! ways along the lanes between the cards. Then the ends on one side of a card are spread.

mod berths;
mod choice;
mod field;
mod lanes;
mod path;
mod port;
mod route;

pub(super) use choice::Wish;
pub use path::{Curve, Piece};
pub(super) use route::routes;
