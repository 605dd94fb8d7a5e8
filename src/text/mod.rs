//! Places in text: byte spans, lines and columns, edits, near words.
//!
//! Knows no plan. Every place counts bytes of the source as it was read.

mod edit;
mod lines;
mod near;
pub mod scan;
mod span;

pub use edit::{Edit, apply};
pub use lines::{LineColumn, LineIndex};
pub use near::nearest;
pub use span::Span;
