//! `revenue/implausible-growth`: a revenue line is planned to grow by more than `percent` (50)
//! within a year, and nothing says why.
//!
//! Compared are the target of a fiscal year, else its outlook, and the outlook of the year before,
//! else its target; both must hold all twelve months, so that a line that begins within a year is
//! left alone. A note is reason enough, and so is a deal for the same offering, or any place of the
//! plan that names the line. One finding a line: the first such year.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Course, Months, Total};
use crate::model::{Item, Ref, Revenue, Stage};

pub(super) const RULE: Rule = Rule {
    name: "revenue/implausible-growth",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("percent", 50)],
    check: Check::Plan(check),
    bad: r"[revenue.maintenance]
actual = { 2026 = 400_000 }
target = { 2027 = 900_000 }",
    good: r#"[revenue.maintenance]
actual = { 2026 = 400_000 }
target = { 2027 = 900_000 }
notes = "From January on we look after plant Kehl as well.""#,
};

/// All twelve months.
const FULL: u16 = 0xFFF;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("percent");
    let first_month = view.settings().fiscal_year_start;
    let currency = view.currency();
    for line in view.revenues.iter().filter(|line| line.head.common().notes.is_blank()) {
        let course = Course::of(line, first_month, currency);
        let years = course.target.years(first_month).chain(course.forecast.years(first_month));
        let steep = years.filter_map(|year| {
            let growth = growth(&course, year, first_month)?;
            (growth > most).then_some((year, growth))
        });
        let Some((year, growth)) = steep.min_by_key(|(year, _)| *year) else { continue };
        if !is_explained(view, line) {
            tell(view, line, year, growth, out);
        }
    }
}

/// By how many percent the plan for a year lies above the year before; none for a year that is over.
fn growth(course: &Course<'_>, year: i16, first_month: i8) -> Option<Decimal> {
    let before = Months::of_year(year.checked_sub(1)?, first_month);
    let year = Months::of_year(year, first_month);
    if course.known(year) == FULL {
        return None;
    }
    let is_full = |total: &Total<'_>| total.months == FULL;
    let target = |year| course.target.total(year).filter(is_full);
    let outlook = |year| course.outlook(year).filter(is_full);
    let planned = target(year).or_else(|| outlook(year))?;
    let base = outlook(before).or_else(|| target(before))?;
    if planned.currency != base.currency || base.amount <= Decimal::ZERO {
        return None;
    }
    let more = planned.amount.checked_sub(base.amount)?.checked_mul(Decimal::ONE_HUNDRED)?;
    more.checked_div(base.amount)
}

/// Whether a deal for the same offering or some other place of the plan says where it comes from.
fn is_explained(view: &PlanView<'_>, line: &Item<Revenue>) -> bool {
    let offering = line.offering.get().map(Ref::id);
    let mut deals =
        view.opportunities.iter().filter(|deal| deal.stage.value() != Some(Stage::Lost));
    let has_deal =
        deals.any(|deal| offering.is_some() && deal.offering.get().map(Ref::id) == offering);
    has_deal || view.mentions(&line.head.key).next().is_some()
}

fn tell(
    view: &PlanView<'_>,
    line: &Item<Revenue>,
    year: i16,
    growth: Decimal,
    out: &mut Findings<'_>,
) {
    let message = view.about("revenue-implausible-growth", &line.head);
    let message = message.with("year", i64::from(year)).with("percent", growth.round());
    let planned = if line.target.is_written() { "target" } else { "forecast" };
    let field = if line.target.is_written() { &line.target } else { &line.forecast };
    out.field(&line.head, planned, field, message);
}
