//! Our sales to a customer by fiscal year, and what is in the pipeline.
//!
//! A year, half or quarter in a plan is one of the fiscal year that bears its number; a month is a
//! calendar month. Within one stream a month counts once: the coarsest entry that holds it wins.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Amounts, Months};
use crate::model::{Entries, Field, Item, Money, Opportunity, Period, Plan, Revenue, Stage};

/// What came in, what is expected, what is wanted and what could be had in one fiscal year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sums {
    /// What came in.
    pub actual: Amounts,
    /// What is expected.
    pub forecast: Amounts,
    /// What is wanted.
    pub target: Amounts,
    /// What could be had.
    pub potential: Amounts,
}

impl Sums {
    /// Adds other sums.
    pub fn add(&mut self, other: &Self) {
        self.actual.add_all(&other.actual);
        self.forecast.add_all(&other.forecast);
        self.target.add_all(&other.target);
        self.potential.add_all(&other.potential);
    }
}

/// The fiscal year of a day: the calendar year in which it began.
pub fn fiscal_year(day: Date, first_month: i8) -> i16 {
    if day.month() >= first_month { day.year() } else { day.year() - 1 }
}

/// The sums of all streams of a plan.
pub fn sums(plan: &Plan, year: i16, first_month: i8, currency: &str) -> Sums {
    let mut all = Sums::default();
    for stream in &plan.revenues {
        all.add(&stream_sums(stream, year, first_month, currency));
    }
    all
}

/// The sums of one stream.
pub fn stream_sums(stream: &Revenue, year: i16, first_month: i8, currency: &str) -> Sums {
    let of = |entries| year_sum(entries, year, first_month, currency);
    Sums {
        actual: of(&stream.actual),
        forecast: of(&stream.forecast),
        target: of(&stream.target),
        potential: of(&stream.potential),
    }
}

fn year_sum(
    entries: &Field<Entries<Period, Money>>,
    year: i16,
    first_month: i8,
    currency: &str,
) -> Amounts {
    let within = entries.pairs().filter_map(|(period, money)| {
        let months = months(*period, year, first_month)?;
        Some((months, money))
    });
    let mut parts: Vec<_> = within.collect();
    parts.sort_by_key(|(months, _)| std::cmp::Reverse(months.count_ones()));
    let (mut sum, mut seen) = (Amounts::default(), 0u16);
    for (months, money) in parts {
        if seen & months == 0 {
            seen |= months;
            sum.add_money(&Field::of(money.clone()), currency);
        }
    }
    sum
}

/// The months of a fiscal year that a period covers, one bit each; none when it is in another.
fn months(period: Period, year: i16, first_month: i8) -> Option<u16> {
    let (year, own) = (Months::of_year(year, first_month), Months::of(period, first_month));
    year.hold(own).then(|| year.bits(own))
}

/// What may still be won.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pipeline {
    /// How many deals are open.
    pub deals: usize,
    /// What they are worth.
    pub amount: Amounts,
    /// What they are worth by their probability.
    pub weighted: Amounts,
}

impl Pipeline {
    /// Adds one deal when it is open.
    fn add(&mut self, deal: &Opportunity, currency: &str) {
        if matches!(deal.stage.value(), Some(Stage::Won | Stage::Lost)) {
            return;
        }
        self.deals += 1;
        self.amount.add_money(&deal.amount, currency);
        if let (Some(amount), Some(percent)) = (deal.amount.amount(), deal.probability.value()) {
            let own = deal.amount.get().and_then(|money| money.currency.get());
            let weighted = amount.checked_mul(percent.0 / Decimal::ONE_HUNDRED);
            self.weighted.add(weighted.unwrap_or_default(), own.map_or(currency, String::as_str));
        }
    }

    /// Adds that of another plan.
    pub fn add_all(&mut self, other: &Self) {
        self.deals += other.deals;
        self.amount.add_all(&other.amount);
        self.weighted.add_all(&other.weighted);
    }
}

/// What may still be won at an account.
pub fn pipeline(plan: &Plan, currency: &str) -> Pipeline {
    let mut all = Pipeline::default();
    for deal in &plan.opportunities {
        all.add(deal, currency);
    }
    all
}

/// What may be won by the end of a day; a deal without a date may be won by then.
pub fn pipeline_until(plan: &Plan, day: Date, currency: &str) -> Pipeline {
    let mut all = Pipeline::default();
    let closes = |deal: &&Item<Opportunity>| deal.close_date.value().is_none_or(|on| on.0 <= day);
    for deal in plan.opportunities.iter().filter(closes) {
        all.add(deal, currency);
    }
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::measure::tests::written as entries;
    use super::*;

    #[test]
    fn counts_every_month_once() {
        let written = entries(&[("2026-q1", 3), ("2026-01", 1), ("2026-07", 5), ("2025", 9)]);
        assert_eq!(year_sum(&written, 2026, 1, "EUR").of("EUR"), Some(Decimal::from(8)));
        let whole = entries(&[("2026-q1", 3), ("2026", 10)]);
        assert_eq!(year_sum(&whole, 2026, 1, "EUR").of("EUR"), Some(Decimal::from(10)));
    }

    #[test]
    fn begins_the_fiscal_year_in_its_month() {
        assert_eq!(fiscal_year(date(2026, 3, 31), 4), 2025);
        let written = entries(&[("2026-03", 1), ("2026-04", 2)]);
        assert_eq!(year_sum(&written, 2025, 4, "EUR").of("EUR"), Some(Decimal::from(1)));
    }
}
