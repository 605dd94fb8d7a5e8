//! `revenue/target-uncovered`: the targets of a fiscal year are more than its outlook and what the
//! pipeline is worth.
//!
//! The outlook is what came in and the forecast for the rest. Only lines count whose target and
//! outlook speak of the same months, so that what nobody has forecast yet is no gap. The pipeline is
//! taken at its best: all deals that close by the end of the year, by probability. A year of which
//! all has come in is history, and a gap of up to `percent` (5) of the target is within what a
//! forecast can say. Objectives about revenue are left alone: their metric does not say whose
//! revenue, or when.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::figures::{Course, Months, currency_of, pipeline_until};
use crate::i18n::Message;
use crate::model::{Item, Opportunity, Place, Revenue};

pub(super) const RULE: Rule = Rule {
    name: "revenue/target-uncovered",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("percent", 5)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[revenue.maintenance]
forecast = { 2027 = 900_000 }
target = { 2027 = 1_200_000 }"#,
    good: r#"[plan]
status = "active"

[revenue.maintenance]
forecast = { 2027 = 900_000 }
target = { 2027 = 1_200_000 }

[opportunity.second-plant]
title = "Maintenance of plant Kehl"
amount = 600_000
probability = 50
close-date = 2027-03-31"#,
};

/// What a line counts for in one fiscal year.
struct Line<'a> {
    target: Decimal,
    outlook: Decimal,
    currency: &'a str,
    /// Whether something of it is still to come.
    is_open: bool,
    /// Where the target stands.
    at: Place,
}

impl<'a> Line<'a> {
    /// None when target and outlook do not speak of the same months in the same currency.
    fn of(line: &Item<Revenue>, course: &Course<'a>, year: Months) -> Option<Self> {
        let (target, outlook) = (course.target.total(year)?, course.outlook(year)?);
        if target.months != outlook.months || target.currency != outlook.currency {
            return None;
        }
        let first = course.target.within(year).next()?;
        Some(Self {
            target: target.amount,
            outlook: outlook.amount,
            currency: target.currency?,
            is_open: course.known(year) != target.months,
            at: line.place(first.at),
        })
    }

    fn gap(&self) -> Option<Decimal> {
        self.target.checked_sub(self.outlook)
    }
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let first_month = view.settings().fiscal_year_start;
    let currency = view.currency();
    let mut years: BTreeMap<i16, Vec<Line<'_>>> = BTreeMap::new();
    for line in &view.revenues {
        let course = Course::of(line, first_month, currency);
        for year in course.target.years(first_month) {
            let of_year = Line::of(line, &course, Months::of_year(year, first_month));
            years.entry(year).or_default().extend(of_year);
        }
    }
    for (year, lines) in years.iter().filter(|(_, lines)| lines.iter().any(|line| line.is_open)) {
        check_year(view, *year, lines, out);
    }
}

fn check_year(view: &PlanView<'_>, year: i16, lines: &[Line<'_>], out: &mut Findings<'_>) {
    let last_day = Months::of_year(year, view.settings().fiscal_year_start).last_day();
    let Some((gap, target)) = gap(lines).filter(|(gap, _)| *gap > Decimal::ZERO) else { return };
    let Some(covered) = last_day.and_then(|day| pipeline(view, day, lines[0].currency)) else {
        return;
    };
    let Some(gap) = gap.checked_sub(covered) else { return };
    let percent = gap.checked_mul(Decimal::ONE_HUNDRED).and_then(|gap| gap.checked_div(target));
    let Some(percent) = percent.filter(|percent| *percent > out.threshold("percent")) else {
        return;
    };
    let message = Message::new("revenue-target-uncovered")
        .with("year", year.to_string())
        .with("gap", gap.round())
        .with("percent", percent.round());
    if let Some(worst) = lines.iter().max_by_key(|line| line.gap()) {
        out.place(worst.at, Subject::default(), message);
    }
}

/// How far the outlook of all lines stays behind their target, and that target; none in several
/// currencies.
fn gap(lines: &[Line<'_>]) -> Option<(Decimal, Decimal)> {
    let is_one = lines.iter().all(|line| line.currency == lines[0].currency);
    let zero = is_one.then_some((Decimal::ZERO, Decimal::ZERO));
    lines.iter().fold(zero, |sums, line| {
        let (gap, target) = sums?;
        Some((gap.checked_add(line.gap()?)?, target.checked_add(line.target)?))
    })
}

/// What the deals until a day are worth by probability; none when one cannot be read or stands in
/// another currency.
fn pipeline(view: &PlanView<'_>, last_day: Date, currency: &str) -> Option<Decimal> {
    let own = view.currency();
    if view.opportunities.iter().any(|deal| is_bad(deal, own)) {
        return None;
    }
    let worth = pipeline_until(view.plan, last_day, own).weighted;
    let is_foreign = worth.iter().any(|(code, amount)| code != currency && !amount.is_zero());
    (!is_foreign).then(|| worth.of(currency).unwrap_or_default())
}

/// Whether something of a deal cannot be read that says what it is worth, and when.
fn is_bad(deal: &Opportunity, own: &str) -> bool {
    let amount = deal.amount.amount().and(currency_of(&deal.amount, own));
    deal.amount.is_written() && amount.is_none()
        || deal.probability.is_written() && deal.probability.get().is_none()
        || deal.close_date.is_written() && deal.close_date.get().is_none()
}
