//! Places in text: byte spans, lines and columns, edits, differences, near words, same words.
//!
//! Knows no plan. Every place counts bytes of the source as it was read.

mod difference;
mod edit;
mod lines;
mod near;
pub mod scan;
mod span;
mod words;

pub use difference::{TextChange, changes, difference};
pub use edit::{Edit, apply};
pub use lines::{LineColumn, LineIndex};
pub use near::{Guess, guess, nearest};
pub use span::Span;
pub use words::{paragraphs, same_words, words, words_key};
