//! Periods on the calendar: which months a year, half, quarter or month of a plan covers.
//!
//! A year, half or quarter is one of the fiscal year that bears its number; a month is a calendar
//! month. So of two periods one holds the other, or they share no month.

use jiff::civil::Date;

use crate::model::{Part, Period};

/// Months in a row, counted from January of the year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    /// The first.
    pub first: i32,
    /// The one after the last.
    pub end: i32,
}

impl Months {
    /// The months of a period, where the fiscal year begins in `first_month` (1 to 12).
    pub fn of(period: Period, first_month: i8) -> Self {
        let year = i32::from(period.year) * 12;
        let (from, count) = match period.part {
            Part::Year => (first_month - 1, 12),
            Part::Half(half) => (first_month - 1 + (half - 1) * 6, 6),
            Part::Quarter(quarter) => (first_month - 1 + (quarter - 1) * 3, 3),
            Part::Month(month) => (month - 1, 1),
        };
        let first = year + i32::from(from);
        Self { first, end: first + count }
    }

    /// The months of a fiscal year.
    pub fn of_year(year: i16, first_month: i8) -> Self {
        Self::of(Period { year, part: Part::Year }, first_month)
    }

    /// The fiscal year that they begin in.
    pub fn fiscal_year(self, first_month: i8) -> i16 {
        let year = (self.first - i32::from(first_month - 1)).div_euclid(12);
        i16::try_from(year).unwrap_or_default()
    }

    /// How many there are.
    pub fn count(self) -> i32 {
        self.end - self.first
    }

    /// Whether others are among them.
    pub fn hold(self, others: Self) -> bool {
        self.first <= others.first && others.end <= self.end
    }

    /// Others as bits, the first of these being the lowest; these are a year at most, and hold them.
    pub fn bits(self, others: Self) -> u16 {
        ((1 << others.count()) - 1) << (others.first - self.first)
    }

    /// The last calendar day.
    pub fn last_day(self) -> Option<Date> {
        let last = self.end - 1;
        let (year, month) = (last.div_euclid(12), last.rem_euclid(12) + 1);
        let first = Date::new(year.try_into().ok()?, month.try_into().ok()?, 1);
        first.ok().map(Date::last_of_month)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn months(period: &str, first_month: i8) -> Months {
        Months::of(Period::of(period).expect("a period"), first_month)
    }

    #[test]
    fn follow_the_fiscal_year() {
        assert_eq!(months("2026-q3", 1).last_day(), Some(date(2026, 9, 30)));
        assert_eq!(months("2026-q4", 4).last_day(), Some(date(2027, 3, 31)));
        assert_eq!(months("2027-03", 4).last_day(), Some(date(2027, 3, 31)));
        assert_eq!(months("2027-03", 4).fiscal_year(4), 2026);
        assert_eq!(months("2026-h2", 4).fiscal_year(4), 2026);
    }

    #[test]
    fn hold_one_another_or_share_none() {
        assert!(months("2026", 4).hold(months("2027-03", 4)));
        assert!(!months("2026", 4).hold(months("2026-03", 4)));
        assert_eq!(months("2026", 4).bits(months("2026-q2", 4)), 0b11_1000);
    }
}
