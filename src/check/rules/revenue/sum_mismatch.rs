//! `revenue/sum-mismatch`: a year and its parts are both given for one measure of a revenue line,
//! and the parts add up to something else.
//!
//! What holds for a year and its halves, quarters or months holds for a half and a quarter too. The
//! parts are asked only when they fill the whole; `percent` (0.5) is left for rounding. Sums over
//! several lines are computed and never typed, so there is nothing to compare. Several currencies
//! are left to `revenue/mixed-currency`.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::Measure;

pub(super) const RULE: Rule = Rule {
    name: "revenue/sum-mismatch",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[Threshold::tenths("percent", 5)],
    check: Check::Plan(check),
    bad: r"[revenue.maintenance.target]
2027 = 1_500_000
2027-h1 = 600_000
2027-h2 = 700_000",
    good: r"[revenue.maintenance.target]
2027 = 1_300_000
2027-h1 = 600_000
2027-h2 = 700_000",
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let rounding = out.threshold("percent");
    let first_month = view.settings().fiscal_year_start;
    let currency = view.currency();
    for line in &view.revenues {
        for (name, written) in line.measures() {
            let measure = Measure::of(written, first_month, currency);
            for whole in measure.entries() {
                let Some(sum) = measure.parts(whole) else { continue };
                if is_beyond(sum, whole.amount, rounding) {
                    let field = format!("{name}.{}", whole.period.key());
                    let message = view.about("revenue-sum-mismatch", &line.head);
                    let message = message.with("field", &*field).with("whole", whole.amount);
                    out.at(&line.head, &field, whole.at, message.with("sum", sum));
                }
            }
        }
    }
}

/// Whether two amounts differ by more than so many percent of the second.
fn is_beyond(sum: Decimal, whole: Decimal, percent: Decimal) -> bool {
    let difference = sum.checked_sub(whole).and_then(|by| by.abs().checked_mul(100.into()));
    let allowed = whole.abs().checked_mul(percent);
    difference.zip(allowed).is_some_and(|(difference, allowed)| difference > allowed)
}
