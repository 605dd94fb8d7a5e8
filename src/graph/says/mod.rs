//! What a map says: its most telling facts as sentences, the weightiest first.
//!
//! In: a plan with its graphs and a date. Out: neutral values that become a sentence in any language
//! and know whom they are about. Where nothing is to be said, nothing is.

mod reading;
mod saying;

pub use reading::sayings;
pub use saying::{Phrase, Saying, Topic};
