//! Why an answer cannot be had.
//!
//! A value that knows its sentence; whoever asked may answer again.

use crate::i18n::Message;

/// Why an answer cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Both would contradict each other.
    NotBoth,
    /// A value was given for something that is not one field.
    NotAField,
    /// What was typed is no value of TOML.
    NotAValue,
}

impl Refusal {
    /// The reason as a sentence.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::NotBoth => "resolve-not-both",
            Self::NotAField => "resolve-not-a-field",
            Self::NotAValue => "resolve-not-a-value",
        })
    }
}
