//! Finds ways between cards that run behind none.
//!
//! For every line single curves between all pairs of sides are tried; where the best still hides,
//! detours between the cards. Then the ends on one side of a card are spread.

mod berths;
mod choice;
mod detour;
mod field;
mod grid;
mod path;
mod port;
mod route;
mod tracks;

pub(super) use choice::Wish;
pub use path::{Curve, Piece};
pub(super) use route::routes;
