//! What single letters of a text give away: mail addresses, telephone numbers, bank accounts, secrets,
//! words of a list, and the sentence around a place.
//!
//! In come a text and often a place in it, out comes a span. Every function looks at a bounded number of
//! bytes around its place, so that a pass over a text stays one pass, whatever the text is.

pub mod iban;
mod letters;
mod mail;
pub mod phone;
pub mod secret;
mod sentence;
mod starts;
mod words;

pub use letters::is_letter;
pub use mail::{Address, address_around};
pub use sentence::sentence_around;
pub use starts::Starts;
pub use words::Words;
