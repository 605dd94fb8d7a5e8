//! What a merge left open in a file: its conflicts one by one, and the file with each of them decided.
//!
//! In come the text with its markers and, where Git still knows it, the text that both sides began with; out come
//! conflicts by item and field, and the text with the answers in it. What nobody answered keeps its markers, and
//! no line outside a conflict changes unless both sides meant it.

mod about;
mod answer;
mod both;
mod left;
mod refusal;
mod regions;
mod typed;

pub use about::Conflict;
pub use answer::{Answer, Settled};
pub use left::Left;
pub use refusal::Refusal;
pub use regions::{BadMarker, Misfit};
