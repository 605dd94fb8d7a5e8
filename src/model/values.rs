//! Simple values: dates, numbers, money, periods, rhythms, long texts, file names.
//!
//! Each reads itself from what the plan language writes; numbers are exact decimals, never binary
//! fractions.

use std::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize as Derive;
use serde::Serialize as Write;
use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::word::words;
use super::{Field, Word};

/// The name by which a reader recognises a date and gives its text.
pub const DATE: &str = "$keyplan::Date";
/// The name by which a reader recognises a number and gives its text.
pub const NUMBER: &str = "$keyplan::Number";
/// The name by which a reader recognises Markdown, whose references it collects.
pub const MARKDOWN: &str = "$keyplan::Markdown";
/// The name by which a reader recognises a file name, which it collects.
pub const ASSET: &str = "$keyplan::Asset";

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

/// An exact decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(pub Decimal);

/// A long text in Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markdown(pub String);

/// A file of the plan, relative to its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset(pub String);

/// Makes a value of a text that the reader hands over under a name.
macro_rules! from_text {
    ($type:ident, $name:ident, $expecting:literal, |$text:ident| $parse:expr) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl Visitor<'_> for Text {
                    type Value = $type;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }
                    fn visit_str<E: Error>(self, $text: &str) -> Result<$type, E> {
                        $parse.ok_or_else(|| {
                            E::invalid_value(serde::de::Unexpected::Str($text), &self)
                        })
                    }
                }
                deserializer.deserialize_newtype_struct($name, Text)
            }
        }
    };
}

from_text!(Day, DATE, "a date", |text| text.parse().ok().map(Day));
from_text!(Number, NUMBER, "a number", |text| decimal(text).map(Number));
from_text!(Markdown, MARKDOWN, "text", |text| Some(Markdown(text.to_owned())));
from_text!(Asset, ASSET, "a file name", |text| Some(Asset(text.to_owned())));
from_text!(Period, PERIOD, "a period", |text| Period::of(text));

/// A decimal with or without an exponent; `None` for `nan`, `inf` and what does not fit.
fn decimal(text: &str) -> Option<Decimal> {
    let text = text.strip_prefix('+').unwrap_or(text);
    text.parse().ok().or_else(|| Decimal::from_scientific(text).ok())
}

impl Markdown {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field<Markdown> {
    /// The Markdown, empty when there is none.
    pub fn markdown(&self) -> &str {
        self.get().map_or("", Markdown::as_str)
    }

    /// Whether nobody wrote anything: the field is missing or its text is empty.
    pub fn is_blank(&self) -> bool {
        self.is_missing() || self.get().is_some_and(|text| text.as_str().trim().is_empty())
    }
}

/// An amount of money; without a currency it is in the plan's.
#[derive(Debug, Clone, Default, Derive, Write, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Money {
    /// How much.
    pub amount: Field<Number>,
    /// ISO 4217 code.
    pub currency: Field<String>,
}

impl Field<Money> {
    /// The amount, when there is a good one.
    pub fn amount(&self) -> Option<Decimal> {
        self.get()?.amount.value().map(|number| number.0)
    }
}

/// The name by which a reader recognises a period.
pub const PERIOD: &str = "$keyplan::Period";

/// A year, half-year, quarter or month: `2026`, `2026-h1`, `2026-q3`, `2026-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// Calendar year in which it begins.
    pub year: i16,
    /// Which part of the year.
    pub part: Part,
}

/// A part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// All of it.
    Year,
    /// Half 1 or 2.
    Half(i8),
    /// Quarter 1 to 4.
    Quarter(i8),
    /// Month 1 to 12.
    Month(i8),
}

impl Period {
    /// Reads a period as it is written.
    pub fn of(text: &str) -> Option<Self> {
        let (year, part) = match text.split_once('-') {
            Some((year, part)) => (year, Some(part)),
            None => (text, None),
        };
        if year.len() != 4 {
            return None;
        }
        let within = |text: &str, most: i8| text.parse().ok().filter(|at| (1..=most).contains(at));
        let part = match part {
            None => Part::Year,
            Some(half) if half.starts_with('h') => Part::Half(within(&half[1..], 2)?),
            Some(quarter) if quarter.starts_with('q') => Part::Quarter(within(&quarter[1..], 4)?),
            Some(month) if month.len() == 2 => Part::Month(within(month, 12)?),
            Some(_) => return None,
        };
        Some(Self { year: year.parse().ok()?, part })
    }

    /// The period as it is written.
    pub fn key(self) -> String {
        match self.part {
            Part::Year => self.year.to_string(),
            Part::Half(half) => format!("{}-h{half}", self.year),
            Part::Quarter(quarter) => format!("{}-q{quarter}", self.year),
            Part::Month(month) => format!("{}-{month:02}", self.year),
        }
    }

    /// The last calendar day of the period.
    pub fn last_day(self) -> Option<Date> {
        let month = match self.part {
            Part::Year => 12,
            Part::Half(half) => half * 6,
            Part::Quarter(quarter) => quarter * 3,
            Part::Month(month) => month,
        };
        Date::new(self.year, month, 1).ok().map(Date::last_of_month)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Year => write!(f, "{}", self.year),
            Part::Half(half) => write!(f, "{} H{half}", self.year),
            Part::Quarter(quarter) => write!(f, "{} Q{quarter}", self.year),
            Part::Month(month) => write!(f, "{}-{month:02}", self.year),
        }
    }
}

words! {
    /// A rhythm that has a word.
    pub enum Rhythm as "cadence" {
        /// Every week.
        Weekly = "weekly",
        /// Every two weeks.
        Biweekly = "biweekly",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every six months.
        HalfYearly = "half-yearly",
        /// Every year.
        Yearly = "yearly",
    }
}

/// How often something happens: a word or a number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cadence {
    /// A rhythm that has a word.
    Word(Rhythm),
    /// Every so many days.
    Days(u16),
}

impl Cadence {
    /// The longest time between two occurrences, in days.
    pub fn days(self) -> i32 {
        match self {
            Self::Days(days) => i32::from(days),
            Self::Word(Rhythm::Weekly) => 7,
            Self::Word(Rhythm::Biweekly) => 14,
            Self::Word(Rhythm::Monthly) => 31,
            Self::Word(Rhythm::Quarterly) => 92,
            Self::Word(Rhythm::HalfYearly) => 184,
            Self::Word(Rhythm::Yearly) => 366,
        }
    }
}

impl<'de> Deserialize<'de> for Cadence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        number_or_word(deserializer, Rhythm::WORDS, 1..=3_660).map(|found| match found {
            Found::Number(days) => Self::Days(days),
            Found::Word(at) => Self::Word(Rhythm::ALL[at]),
        })
    }
}

words! {
    /// How much somebody decides, in words.
    pub enum Weight as "influence" {
        /// Up to 3 of 10.
        Low = "low",
        /// Up to 6 of 10.
        Medium = "medium",
        /// 7 of 10 and more.
        High = "high",
    }
}

/// How much somebody decides: 0 (nothing) to 10 (everything).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Influence(pub u8);

impl Influence {
    /// From this on somebody counts as a key player.
    pub const KEY: Self = Self(7);

    /// The word for it.
    pub fn weight(self) -> Weight {
        match self.0 {
            0..=3 => Weight::Low,
            4..=6 => Weight::Medium,
            _ => Weight::High,
        }
    }

    /// A word stands for the middle of its range.
    fn of_weight(weight: Weight) -> Self {
        Self(match weight {
            Weight::Low => 2,
            Weight::Medium => 5,
            Weight::High => 8,
        })
    }
}

impl<'de> Deserialize<'de> for Influence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        number_or_word(deserializer, Weight::WORDS, 0..=10).map(|found| match found {
            Found::Number(level) => Self(u8::try_from(level).unwrap_or(10)),
            Found::Word(at) => Self::of_weight(Weight::ALL[at]),
        })
    }
}

/// A number within bounds, or the position of a word.
enum Found {
    Number(u16),
    Word(usize),
}

fn number_or_word<'de, D: Deserializer<'de>>(
    deserializer: D,
    words: &'static [&'static str],
    bounds: std::ops::RangeInclusive<u16>,
) -> Result<Found, D::Error> {
    struct Either(&'static [&'static str], std::ops::RangeInclusive<u16>);

    impl Visitor<'_> for Either {
        type Value = Found;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            // What is taken, parted by `|`, as the reader's fault wants it.
            write!(f, "{}-{}|{}", self.1.start(), self.1.end(), self.0.join("|"))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<Found, E> {
            let level = u16::try_from(value).ok().filter(|level| self.1.contains(level));
            let fault = || E::invalid_value(serde::de::Unexpected::Signed(value), &self);
            level.map(Found::Number).ok_or_else(fault)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Found, E> {
            let known = self.0.iter().position(|word| *word == text);
            known.map(Found::Word).ok_or_else(|| E::unknown_variant(text, self.0))
        }
    }
    deserializer.deserialize_any(Either(words, bounds))
}

/// A whole number from 1 (low) to 3 (high).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grade(pub u8);

impl<'de> Deserialize<'de> for Grade {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        number_or_word(deserializer, Weight::WORDS, 1..=3).map(|found| match found {
            Found::Number(grade) => Self(u8::try_from(grade).unwrap_or(3)),
            Found::Word(at) => Self([1, 2, 3][at]),
        })
    }
}

impl Cadence {
    /// How it is shown, when it has a word.
    pub fn rhythm(self) -> Option<crate::i18n::Message> {
        match self {
            Self::Word(rhythm) => Some(rhythm.label()),
            Self::Days(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_periods() {
        assert_eq!(Period::of("2027-q1"), Some(Period { year: 2027, part: Part::Quarter(1) }));
        assert_eq!(Period::of("2027-q5"), None);
        assert_eq!(Period::of("27"), None);
        for text in ["2027", "2027-h2", "2027-q1", "2027-04"] {
            assert_eq!(Period::of(text).map(Period::key).as_deref(), Some(text));
        }
        let day = Period::of("2026-h1").and_then(Period::last_day);
        assert_eq!(day, Some(jiff::civil::date(2026, 6, 30)));
    }

    #[test]
    fn keeps_every_digit_of_a_number() {
        assert_eq!(decimal("12.30").map(|number| number.to_string()), Some("12.30".to_owned()));
        assert_eq!(decimal("1e3"), Some(Decimal::from(1000)));
        assert_eq!(decimal("nan"), None);
    }
}
