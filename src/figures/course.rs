//! The course of a revenue line: what came in, what is expected and what is wanted, year by year.
//!
//! The outlook of a year is what came in and, for the months without an actual, the forecast. A
//! forecast that reaches into such months counts as a whole, for it was made of both.

use super::{Measure, Months, Total};
use crate::model::Revenue;

/// Three measures of a revenue line on the calendar.
#[derive(Debug, Clone)]
pub struct Course<'a> {
    /// What came in.
    pub actual: Measure<'a>,
    /// What is expected.
    pub forecast: Measure<'a>,
    /// What is wanted.
    pub target: Measure<'a>,
}

impl<'a> Course<'a> {
    /// The course of a line, where the fiscal year begins in `first_month`.
    pub fn of(line: &'a Revenue, first_month: i8, currency: &'a str) -> Self {
        let measure = |written| Measure::of(written, first_month, currency);
        Self {
            actual: measure(&line.actual),
            forecast: measure(&line.forecast),
            target: measure(&line.target),
        }
    }

    /// The months of a year whose actual is known, one bit each.
    pub fn known(&self, year: Months) -> u16 {
        self.actual.within(year).fold(0, |known, entry| known | year.bits(entry.months))
    }

    /// What a year is likely to come to; none when amounts have several currencies.
    pub fn outlook(&self, year: Months) -> Option<Total<'a>> {
        let known = self.known(year);
        let open = self.forecast.within(year).filter(|e| year.bits(e.months) & !known != 0);
        Total::of(open.chain(self.actual.within(year)), year)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::super::measure::tests::written;
    use super::*;

    fn outlook(actual: &[(&str, i64)], forecast: &[(&str, i64)]) -> (i64, u32) {
        let line =
            Revenue { actual: written(actual), forecast: written(forecast), ..Revenue::default() };
        let course = Course::of(&line, 1, "EUR");
        let total = course.outlook(Months::of_year(2026, 1)).expect("one currency");
        (
            i64::try_from(total.amount.trunc().mantissa()).expect("a small sum"),
            total.months.count_ones(),
        )
    }

    #[test]
    fn takes_what_came_in_before_what_was_expected() {
        let quarters = [("2026-q1", 5), ("2026-q2", 5), ("2026-q3", 5), ("2026-q4", 6)];
        assert_eq!(outlook(&[("2026-q1", 3), ("2026-q2", 4)], &quarters), (3 + 4 + 5 + 6, 12));
        assert_eq!(outlook(&[("2026-q1", 3)], &[("2026", 30)]), (30, 12));
        assert_eq!(
            outlook(&[("2026-01", 1), ("2026-02", 1), ("2026-03", 1)], &quarters[..1]),
            (3, 3)
        );
        assert_eq!(Decimal::from(outlook(&[("2026", 9)], &quarters).0), Decimal::from(9));
    }
}
