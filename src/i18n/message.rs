//! A text that is not yet in any language: a key and its values.

use std::borrow::Cow;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Language, catalog};

/// A value inside a message; numbers and dates take the reader's form when the message is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// Text as it is: an id, a key, a name.
    Text(String),
    /// A count, which also chooses plurals.
    Count(i64),
    /// A number.
    Number(Decimal),
    /// A date.
    Date(Date),
    /// An amount with its ISO 4217 code.
    Money(Decimal, String),
    /// Another message, shown in the same language.
    Message(Box<Message>),
    /// Several texts, shown as "a, b or c".
    AnyOf(Vec<String>),
    /// Several texts, shown as "a, b and c".
    AllOf(Vec<String>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Decimal> for Arg {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// A key of the catalogue with the values that it needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    key: Cow<'static, str>,
    args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message of `key`, which may name an attribute: `goal-no-metric.help`.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Its key in the catalogue.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Its values by name.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }

    /// The text in a language.
    pub fn in_language(&self, language: Language) -> String {
        catalog::text(language, &self.key, &self.args)
    }
}
