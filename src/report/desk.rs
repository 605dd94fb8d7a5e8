//! What turns values into words, numbers, dates and links in one language.
//!
//! A report is written at a desk: it knows what is reported on and the language; how addresses and prose look
//! is the matter of its [`Dress`].

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::basis::Basis;
use super::dress::Dress;
use super::marks::{Marked, sign};
use super::view::{Bar, Mark, Source, Spark, Tone};
use crate::figures::Amounts;
use crate::i18n::{self, Language, Message};
use crate::model::{Cadence, Day, Field, Item, Money, Plan, Word};

/// Where a report is written.
#[derive(Clone)]
pub(crate) struct Desk<'a> {
    pub(crate) basis: &'a Basis<'a>,
    pub(crate) language: Language,
    pub(crate) dress: Arc<dyn Dress + 'a>,
}

impl<'a> Desk<'a> {
    /// A desk for a report in a language and a dress.
    pub(crate) fn new(
        basis: &'a Basis<'a>,
        language: Language,
        dress: Arc<dyn Dress + 'a>,
    ) -> Self {
        Self { basis, language, dress }
    }

    /// The address of an account, empty where it has none.
    pub(crate) fn account(&self, plan: &Plan) -> String {
        self.dress.account(plan)
    }

    /// A text of the interface, in the words of the plans' authors where they have their own.
    pub(crate) fn text(&self, key: &str) -> String {
        let own = self.basis.workspace.settings.label(self.language, key);
        own.map_or_else(|| i18n::text(self.language, key, &[]), str::to_owned)
    }

    /// A message in the report's language.
    pub(crate) fn say(&self, message: &Message) -> String {
        if message.args().is_empty() {
            self.text(message.key())
        } else {
            message.in_language(self.language)
        }
    }

    /// A text with a count.
    pub(crate) fn count(&self, key: &'static str, count: usize) -> String {
        self.say(&Message::new(key).with("count", count))
    }

    /// A word of the plan language.
    pub(crate) fn word(&self, word: impl Word) -> String {
        self.say(&word.label())
    }

    /// The word of a field.
    pub(crate) fn field_word<W: Word>(&self, field: &Field<W>) -> Option<String> {
        field.value().map(|word| self.word(word))
    }

    /// A word as a mark.
    pub(crate) fn mark(&self, word: impl Marked) -> Mark {
        let (tone, sign) = word.look();
        Mark { tone, sign, word: self.word(word) }
    }

    /// The mark of a field.
    pub(crate) fn field_mark<W: Marked>(&self, field: &Field<W>) -> Option<Mark> {
        field.value().map(|word| self.mark(word))
    }

    /// A date.
    pub(crate) fn date(&self, date: Date) -> String {
        i18n::date(self.language, date)
    }

    /// The date of a field.
    pub(crate) fn day(&self, field: &Field<Day>) -> Option<String> {
        field.value().map(|day| self.date(day.0))
    }

    /// From one day to another.
    pub(crate) fn term(&self, start: &Field<Day>, end: &Field<Day>) -> Option<String> {
        match (self.day(start), self.day(end)) {
            (Some(start), Some(end)) => Some(format!("{start} – {end}")),
            (Some(start), None) => Some(self.say(&Message::new("site-from").with("date", start))),
            (None, Some(end)) => Some(self.say(&Message::new("site-until").with("date", end))),
            (None, None) => None,
        }
    }

    /// A rhythm in words.
    pub(crate) fn cadence(&self, every: Cadence) -> String {
        let days = usize::try_from(every.days()).unwrap_or_default();
        every.rhythm().map_or_else(|| self.count("site-every-days", days), |word| self.say(&word))
    }

    /// A number.
    pub(crate) fn number(&self, number: Decimal) -> String {
        i18n::number(self.language, number)
    }

    /// A number with its unit.
    pub(crate) fn quantity(&self, number: Decimal, unit: &str) -> String {
        match unit {
            "" => self.number(number),
            "%" => format!(
                "{}{}",
                self.number(number),
                i18n::percent(self.language, Decimal::ZERO).trim_start_matches('0')
            ),
            code if is_currency(code) => self.short(number, code),
            unit => format!("{}\u{a0}{unit}", self.number(number)),
        }
    }

    /// A percentage.
    pub(crate) fn percent(&self, number: Decimal) -> String {
        i18n::percent(self.language, number)
    }

    /// An amount in few digits.
    pub(crate) fn short(&self, amount: Decimal, currency: &str) -> String {
        i18n::compact(self.language, amount, currency)
    }

    /// An amount to the unit.
    pub(crate) fn money(&self, amount: Decimal, currency: &str) -> String {
        i18n::money(self.language, amount, currency)
    }

    /// The amount of a field whose currency is `currency` unless it says otherwise.
    pub(crate) fn field_money(&self, field: &Field<Money>, currency: &str) -> Option<String> {
        let own = field.get().and_then(|money| money.currency.get());
        Some(self.money(field.amount()?, own.map_or(currency, String::as_str)))
    }

    /// Sums in few digits, one for each currency.
    pub(crate) fn sums(&self, amounts: &Amounts) -> Option<String> {
        let all: Vec<_> = amounts.iter().map(|(code, amount)| self.short(amount, code)).collect();
        (!all.is_empty()).then(|| all.join(" + "))
    }

    /// Sums to the unit, one for each currency.
    pub(crate) fn full_sums(&self, amounts: &Amounts) -> Option<String> {
        let all: Vec<_> = amounts.iter().map(|(code, amount)| self.money(amount, code)).collect();
        (!all.is_empty()).then(|| all.join(" + "))
    }

    /// Where a line stands in the plan files, when there is a way there.
    pub(crate) fn place(&self, path: &str, text: &str, line: u32) -> Option<Source> {
        let href = self.dress.source(path, line)?;
        let place = self.say(&Message::new("site-source").with("name", text));
        Some(Source { href, place })
    }
}

/// Whether a unit is an ISO 4217 code.
pub(crate) fn is_currency(unit: &str) -> bool {
    unit.len() == 3 && unit.chars().all(|c| c.is_ascii_uppercase())
}

/// A percentage as a share of a bar.
pub(crate) fn share(percent: Decimal) -> u8 {
    percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED).round().to_u8().unwrap_or(0)
}

/// A bar with its words.
pub(crate) fn bar(done: Decimal, due: Option<Decimal>, tone: Tone, words: String) -> Bar {
    Bar { done: share(done), due: due.map(share), tone, words }
}

/// A line through readings, when there are two or more.
pub(crate) fn spark(
    values: &[(Date, Decimal)],
    goal: Option<Decimal>,
    words: String,
) -> Option<Spark> {
    let ((first, _), (last, _)) = (values.first()?, values.last()?);
    let days = |to: Date| f64::from((to - *first).get_days());
    let whole = days(*last);
    let float = |value: Decimal| value.to_f64().unwrap_or(0.0);
    let heights = values.iter().map(|(_, value)| float(*value)).chain(goal.map(float));
    let (low, high) =
        heights.fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
    if values.len() < 2 || whole <= 0.0 {
        return None;
    }
    let range = if high > low { high - low } else { 1.0 };
    let x = |at: Date| format!("{:.1}", 3.0 + 94.0 * days(at) / whole);
    let y = |value: Decimal| format!("{:.1}", 26.0 - 22.0 * (float(value) - low) / range);
    let points: Vec<_> =
        values.iter().map(|(at, value)| format!("{},{}", x(*at), y(*value))).collect();
    let (last_day, last_value) = values.last()?;
    Some(Spark {
        points: points.join(" "),
        last_x: x(*last_day),
        last_y: y(*last_value),
        goal_y: goal.map(y),
        words,
    })
}

/// The text of a name field, or what stands in for it.
pub(crate) fn name_or<'a, T>(name: &'a Field<String>, item: &'a Item<T>) -> &'a str {
    name.get().filter(|name| !name.trim().is_empty()).map_or(item.id(), String::as_str)
}

/// A mark of the interface.
pub(crate) fn remark(tone: Tone, word: String) -> Mark {
    Mark { tone, sign: sign(tone), word }
}
