//! What waits for what, from left to right: actions as cards, milestones as diamonds, the critical path
//! thick.
//!
//! In: the facts of a plan. Out: a picture of all work that waits or is waited for; every tie has a
//! lane of its own, so that none runs through a card. What waits for nothing is left to the list
//! beside it.

mod layers;
mod picture;
mod settle;
mod svg;

pub use picture::{Flow, FlowCard, FlowTie, flow};
pub use svg::flow_svg;
