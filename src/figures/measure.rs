//! One measure of a revenue line (actual, forecast, target, potential), laid out on the calendar.
//!
//! Entries lie in the order of time, of those that begin together the longest first. In a sum every
//! month counts once, and amounts of several currencies have none.

use rust_decimal::Decimal;

use super::{Months, currency_of};
use crate::model::{Entries, Field, Money, Period};
use crate::text::Span;

/// What one period of a measure says.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The period as it is written.
    pub period: Period,
    /// Its months.
    pub months: Months,
    /// How much.
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: &'a str,
    /// Where the amount stands.
    pub at: Span,
}

/// The entries of a measure that could be read.
#[derive(Debug, Clone, Default)]
pub struct Measure<'a>(Vec<Entry<'a>>);

/// What entries come to within a fiscal year or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total<'a> {
    /// How much.
    pub amount: Decimal,
    /// Its currency, when there is any amount.
    pub currency: Option<&'a str>,
    /// The months that it holds, one bit each, the first being the lowest.
    pub months: u16,
}

impl<'a> Measure<'a> {
    /// Lays the entries out; amounts are in `currency` unless they say otherwise.
    pub fn of(
        written: &'a Field<Entries<Period, Money>>,
        first_month: i8,
        currency: &'a str,
    ) -> Self {
        let entry = |(period, money): &'a (Field<Period>, Field<Money>)| {
            let period = period.value()?;
            let months = Months::of(period, first_month);
            let (amount, currency) = (money.amount()?, currency_of(money, currency)?);
            Some(Entry { period, months, amount, currency, at: money.at() })
        };
        let written = written.get().map_or(&[][..], |entries| &entries.0);
        let mut laid: Vec<Entry<'_>> = written.iter().filter_map(entry).collect();
        laid.sort_by_key(|entry| (entry.months.first, -entry.months.end));
        Self(laid)
    }

    /// The entries.
    pub fn entries(&self) -> &[Entry<'a>] {
        &self.0
    }

    /// The fiscal years in which entries begin, each once.
    pub fn years(&self, first_month: i8) -> impl Iterator<Item = i16> {
        let mut last = None;
        let years = self.0.iter().map(move |entry| entry.months.fiscal_year(first_month));
        years.filter(move |year| last.replace(*year) != Some(*year))
    }

    /// The entries that lie within some months.
    pub fn within(&self, months: Months) -> impl Iterator<Item = &Entry<'a>> {
        let begin = self.0.partition_point(|entry| entry.months.first < months.first);
        let from = self.0[begin..].iter().take_while(move |entry| entry.months.first < months.end);
        from.filter(move |entry| months.hold(entry.months))
    }

    /// What the entries within a year come to; none when they have several currencies.
    pub fn total(&self, year: Months) -> Option<Total<'a>> {
        Total::of(self.within(year), year)
    }

    /// What the parts of an entry add up to; none unless they fill it and share its currency.
    pub fn parts(&self, whole: &Entry<'_>) -> Option<Decimal> {
        let parts = self.within(whole.months).filter(|part| part.months != whole.months);
        let total = Total::of(parts, whole.months)?;
        let is_full = total.months == whole.months.bits(whole.months);
        (is_full && total.currency == Some(whole.currency)).then_some(total.amount)
    }

    /// Whether every one of some months has an entry.
    pub fn covers(&self, months: Months) -> bool {
        let reach = self.0.iter().fold(months.first, |reach, entry| {
            if entry.months.first <= reach { reach.max(entry.months.end) } else { reach }
        });
        reach >= months.end
    }
}

impl<'a> Total<'a> {
    /// Adds entries up that lie within a year; of two that share a month the first counts.
    pub fn of<'e>(entries: impl Iterator<Item = &'e Entry<'a>>, year: Months) -> Option<Self>
    where
        'a: 'e,
    {
        let mut total = Self::default();
        for entry in entries {
            let months = year.bits(entry.months);
            if total.months & months != 0 {
                continue;
            }
            if total.currency.is_some_and(|currency| currency != entry.currency) {
                return None;
            }
            total.months |= months;
            total.currency = Some(entry.currency);
            total.amount = total.amount.checked_add(entry.amount)?;
        }
        Some(total)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::Number;

    /// A measure as it is written, without places.
    pub(in crate::figures) fn written(entries: &[(&str, i64)]) -> Field<Entries<Period, Money>> {
        let entry = |(period, amount): &(&str, i64)| {
            let number = Number(Decimal::from(*amount));
            let money = Money { amount: Field::of(number), ..Money::default() };
            (Field::of(Period::of(period).expect("a period")), Field::of(money))
        };
        Field::of(Entries(entries.iter().map(entry).collect()))
    }

    #[test]
    fn adds_up_the_parts_of_a_whole() {
        let field = written(&[("2026-q2", 2), ("2026-h1", 4), ("2026-q1", 1), ("2026-02", 9)]);
        let measure = Measure::of(&field, 1, "EUR");
        let half = measure.entries()[0];
        assert_eq!(half.amount, Decimal::from(4), "the longest is first");
        assert_eq!(measure.parts(&half), Some(Decimal::from(3)), "February is in its quarter");
        assert_eq!(measure.parts(&measure.entries()[1]), None, "one month is no quarter");
    }

    #[test]
    fn covers_months_by_entries_of_any_length() {
        let field = written(&[("2025", 9), ("2026-q1", 2), ("2026-04", 1)]);
        let measure = Measure::of(&field, 1, "EUR");
        let covers =
            |period: &str| measure.covers(Months::of(Period::of(period).expect("a period"), 1));
        assert!(covers("2025-q4") && covers("2026-03") && covers("2026-04"));
        assert!(!covers("2026-q2") && !covers("2024-12"));
        assert_eq!(measure.years(1).collect::<Vec<_>>(), [2025, 2026]);
    }
}
