//! Languages: messages, labels of words, numbers, dates, money.
//!
//! A [`Message`] is a key with values; it becomes text only where it is shown. The texts lie in one
//! folder a language (`en/`, `de/`); a test compares their keys and arguments.

mod catalog;
mod dates;
mod language;
mod message;
mod numbers;

pub use catalog::{has_key, keys};
pub use dates::{date, month_year};
pub use language::Language;
pub use message::{Arg, Message, specimen, text};
pub use numbers::{compact, exact_percent, money, number, percent};
