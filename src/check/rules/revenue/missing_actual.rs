//! `revenue/missing-actual`: a period is over for which something was wanted or expected, and nobody
//! wrote down what came in.
//!
//! Of each revenue line only the newest such period is asked, and not before `days` (30) after its
//! end, because the books close later than the month. Where actuals are kept by the quarter or year,
//! a month waits for the end of its own. An actual of zero is an actual; one that cannot be read
//! too.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Course, Entry, Months};
use crate::model::{Entries, Field, Item, Money, Period, Revenue};

pub(super) const RULE: Rule = Rule {
    name: "revenue/missing-actual",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 30)],
    check: Check::Plan(check),
    bad: r"[revenue.maintenance]
target = { 2020-q1 = 300_000, 2020-q2 = 300_000 }
actual = { 2020-q1 = 285_000 }",
    good: r"[revenue.maintenance]
target = { 2020-q1 = 300_000, 2020-q2 = 300_000 }
actual = { 2020-q1 = 285_000, 2020-q2 = 310_000 }",
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let patience = out.threshold("days");
    let is_closed = |end: Date| view.days_since(end) > patience;
    let first_month = view.settings().fiscal_year_start;
    let currency = view.currency();
    for line in view.revenues.iter().filter(|line| is_readable(&line.actual)) {
        let course = Course::of(line, first_month, currency);
        let newest = newest_closed(&course, first_month, is_closed);
        if let Some(missed) = newest.filter(|entry| !course.actual.covers(entry.months)) {
            tell(view, line, missed.period, out);
        }
    }
}

/// Whether every entry can be read.
fn is_readable(written: &Field<Entries<Period, Money>>) -> bool {
    let Some(entries) = written.get() else { return written.is_missing() };
    entries.0.iter().all(|(period, money)| period.get().is_some() && money.amount().is_some())
}

/// The newest period that was planned for and is closed; of several that end together the shortest.
fn newest_closed<'c>(
    course: &'c Course<'_>,
    first_month: i8,
    is_closed: impl Fn(Date) -> bool,
) -> Option<&'c Entry<'c>> {
    let grain = course.actual.entries().iter().map(|entry| entry.months.count()).min();
    let planned = course.target.entries().iter().chain(course.forecast.entries());
    let closed = planned.filter(|entry| {
        let counted = counted_in(entry.months, grain.unwrap_or(1), first_month);
        counted.last_day().is_some_and(&is_closed)
    });
    closed.max_by_key(|entry| (entry.months.end, entry.months.first))
}

/// The months of which an actual is written that holds these: up to the end of a period that is
/// `grain` months long.
fn counted_in(months: Months, grain: i32, first_month: i8) -> Months {
    let begin = i32::from(first_month - 1);
    let end = (months.end - begin + grain - 1).div_euclid(grain) * grain + begin;
    Months { end, ..months }
}

fn tell(view: &PlanView<'_>, line: &Item<Revenue>, period: Period, out: &mut Findings<'_>) {
    let key = period.key();
    let message = view.about("revenue-missing-actual", &line.head).with("period", &*key);
    let finding = out.field(&line.head, "actual", &line.actual, message);
    finding.subject.field = Some(format!("actual.{key}").into());
}
