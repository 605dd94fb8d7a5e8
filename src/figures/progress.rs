//! How far an objective is: (last - baseline) / (target - baseline), against the time that has gone.
//!
//! Shares are in percent of the way; they may be below 0 and above 100.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::model::{Day, Direction, Entries, Field, Objective, Reading};

/// How far an objective is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// The last reading.
    pub last: Option<(Date, Decimal)>,
    /// The part of the way from baseline to target, in percent.
    pub done: Option<Decimal>,
    /// The part of the time that has gone, in percent, 0 to 100.
    pub expected: Option<Decimal>,
}

impl Progress {
    /// How many points the work is ahead of the time; negative when it is behind.
    pub fn lead(&self) -> Option<Decimal> {
        self.done?.checked_sub(self.expected?)
    }
}

/// The readings by day, the oldest first.
pub fn readings(measured: &Field<Entries<Day, Reading>>) -> Vec<(Date, Decimal)> {
    let pairs =
        measured.pairs().filter_map(|(day, reading)| Some((day.0, reading.value.value()?.0)));
    let mut all: Vec<_> = pairs.collect();
    all.sort_by_key(|(day, _)| *day);
    all
}

/// How far an objective is on a day.
pub fn progress(objective: &Objective, today: Date) -> Progress {
    let readings = readings(&objective.measured);
    let last = readings.iter().rev().find(|(day, _)| *day <= today).copied();
    let start = objective.start.value().map(|day| day.0);
    let start = start.or_else(|| readings.first().map(|(day, _)| *day));
    Progress {
        last,
        done: last.and_then(|(_, value)| way(objective, value)),
        expected: expected(start, objective.due.value().map(|day| day.0), today),
    }
}

/// The part of the way at a value; none when the objective is to keep things as they are.
fn way(objective: &Objective, value: Decimal) -> Option<Decimal> {
    if objective.direction.value() == Some(Direction::Maintain) {
        return None;
    }
    let (baseline, target) = (objective.baseline.value()?.0, objective.target.value()?.0);
    let gone = value.checked_sub(baseline)?.checked_mul(Decimal::ONE_HUNDRED)?;
    gone.checked_div(target.checked_sub(baseline)?)
}

fn expected(start: Option<Date>, due: Option<Date>, today: Date) -> Option<Decimal> {
    let (start, due) = (start?, due?);
    let days = |from: Date, to: Date| i64::from((to - from).get_days());
    let all = days(start, due);
    let gone = days(start, today).clamp(0, all.max(0));
    Decimal::from(gone * 100).checked_div(Decimal::from(all))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Number;

    fn objective(baseline: i64, target: i64) -> Objective {
        let number = |value: i64| Field::of(Number(Decimal::from(value)));
        let reading = Reading { value: number(4), ..Reading::default() };
        let measured = Entries(vec![(Field::of(Day(date(2026, 9, 30))), Field::of(reading))]);
        Objective {
            baseline: number(baseline),
            target: number(target),
            start: Field::of(Day(date(2026, 1, 1))),
            due: Field::of(Day(date(2026, 12, 31))),
            measured: Field::of(measured),
            ..Objective::default()
        }
    }

    #[test]
    fn goes_the_way_down_too() {
        let progress = progress(&objective(6, 2), date(2026, 7, 2));
        assert_eq!(progress.done, None, "the reading is in the future");
        let progress = super::progress(&objective(6, 2), date(2026, 12, 31));
        assert_eq!(progress.done, Some(Decimal::from(50)));
        assert_eq!(progress.expected, Some(Decimal::from(100)));
        assert_eq!(progress.lead(), Some(Decimal::from(-50)));
    }

    #[test]
    fn stays_silent_where_there_is_no_way() {
        assert_eq!(progress(&objective(4, 4), date(2026, 12, 1)).done, None);
    }
}
