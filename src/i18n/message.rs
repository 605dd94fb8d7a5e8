//! A text that is not yet in any language: a key and its values.
//!
//! Values take the reader's form (grouping, order of day and month, "a, b or c") only here, when the
//! message becomes text.

use std::borrow::Cow;

use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Language, catalog, dates, numbers};

/// A value inside a message; numbers and dates take the reader's form when the message is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// Text as it is: an id, a key, a name.
    Text(String),
    /// A count, which also chooses plurals.
    Count(i64),
    /// A place in a row, which chooses endings such as those of "1st" and "2nd".
    Ordinal(usize),
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

    /// The same message with its values that are text changed, those of messages in it too.
    #[must_use]
    pub fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Self {
        let changed = |arg: &Arg| match arg {
            Arg::Text(text) => Arg::Text(change(text)),
            Arg::Message(message) => Arg::from(message.with_texts(change)),
            other => other.clone(),
        };
        let args = self.args.iter().map(|(name, arg)| (*name, changed(arg))).collect();
        Self { key: self.key.clone(), args }
    }

    /// The text in a language.
    pub fn in_language(&self, language: Language) -> String {
        text(language, &self.key, &self.args)
    }
}

/// The text of `key` (or `key.attribute`) with its values, in a language.
pub fn text(language: Language, key: &str, args: &[(&'static str, Arg)]) -> String {
    let values = args.iter().map(|(name, arg)| (*name, value(language, arg))).collect();
    catalog::text(language, key, &values)
}

/// The text of `key` as it is in general: a value that is not given is shown as `some-id`.
pub fn specimen(language: Language, key: &str, args: &[(&'static str, Arg)]) -> String {
    let shown = text(language, key, args);
    let mut pieces = shown.split("{$");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        out += &["some-", name, rest].concat();
    }
    out
}

fn word(language: Language, key: &str) -> String {
    catalog::text(language, key, &FluentArgs::new())
}

/// A value as the message shows it; only counts stay numbers, because they choose plurals.
fn value(language: Language, arg: &Arg) -> FluentValue<'static> {
    let shown = match arg {
        Arg::Count(count) => return FluentValue::from(*count),
        Arg::Ordinal(place) => return ordinal(*place),
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => numbers::number(language, *number),
        Arg::Date(date) => dates::date(language, *date),
        Arg::Money(amount, currency) => numbers::money(language, *amount, currency),
        Arg::Message(message) => message.in_language(language),
        Arg::AnyOf(items) => list(items, &word(language, "list-or")),
        Arg::AllOf(items) => list(items, &word(language, "list-and")),
    };
    FluentValue::from(shown)
}

fn ordinal(place: usize) -> FluentValue<'static> {
    let mut number = FluentNumber::from(place);
    number.options.r#type = FluentNumberType::Ordinal;
    FluentValue::Number(number)
}

/// "a", "a and b", "a, b and c".
fn list(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [init @ .., end] => format!("{} {last} {end}", init.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_lists_as_people_do() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(list(&items, "or"), "a, b or c");
        assert_eq!(list(&items[..1], "or"), "a");
    }
}
