//! Why a value could not be read. Comes out of serde, goes into a finding at the value's field.
//!
//! What the parser or a field within told already is `Told` and told no second time.

use std::fmt;

use jiff::civil::Date;
use serde::de::{Expected, Unexpected};

use crate::i18n::{Arg, Message};

/// Why a value could not be read.
#[derive(Debug)]
pub(super) enum Fault {
    /// Somebody else tells about it: the parser, or a field within.
    Told,
    /// The value is of another type; `expect-…` is what the field takes.
    Type(&'static str),
    /// Several ids where one is taken.
    SeveralIds,
    /// A date in quotes, and the day that it is.
    QuotedDate(Date),
    /// A number where text belongs.
    UnquotedText,
    /// A value of the right type that the field does not take; what it takes.
    Value(Vec<String>),
    /// A word that the field does not know, and those it knows.
    Word(String, &'static [&'static str]),
}

impl Fault {
    /// What is wrong with the field `key`.
    pub(super) fn message(&self, key: &str) -> Option<Message> {
        let named = |id| Message::new(id).with("key", key);
        Some(match self {
            Self::Told => return None,
            Self::Type(expected) => {
                named("ref-wrong-type").with("expected", Message::new(*expected))
            }
            Self::SeveralIds => named("ref-wrong-type").with("expected", Message::new("expect-id")),
            Self::QuotedDate(_) => named("ref-wrong-type-quoted-date"),
            Self::UnquotedText => named("ref-wrong-type-unquoted"),
            Self::Value(taken) => {
                named("ref-wrong-type-value").with("expected", Arg::AnyOf(taken.clone()))
            }
            Self::Word(word, _) => named("ref-unknown-word").with("word", word.as_str()),
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Fault {}

/// serde's errors. The deserializer checks types itself, so what arrives here is a value or word
/// that a noun refused; an expectation lists what is taken, parted by `|`.
impl serde::de::Error for Fault {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Type("expect-other")
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let taken = expected.to_string();
        Self::Value(taken.split('|').map(str::to_owned).collect())
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_value(unexpected, expected)
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        Self::Word(word.to_owned(), known)
    }
}
