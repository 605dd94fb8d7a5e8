//! `resource/budget-overrun`: more was spent of a line of the budget than was set aside, and no note
//! says why.
//!
//! Up to `percent` (5) over is left alone. Amounts in two currencies are not compared; a line
//! without a planned amount is not judged.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::currency_of;
use crate::model::Budget;

pub(super) const RULE: Rule = Rule {
    name: "resource/budget-overrun",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("percent", 5)],
    check: Check::Plan(check),
    bad: r#"[budget.pilot]
category = "project"
planned = 40_000
actual = 46_000"#,
    good: r#"[budget.pilot]
category = "project"
planned = 40_000
actual = 46_000
notes = "Air freight for the spare drive, agreed with the board on 20 August.""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("percent");
    let own = view.currency();
    for line in view.budgets.iter().filter(|line| line.head.common().notes.is_blank()) {
        let Some((planned, actual)) = amounts(line, own) else { continue };
        let allowed = planned.checked_mul(most).map(|part| part / Decimal::ONE_HUNDRED);
        let over = actual.checked_sub(planned);
        if over.zip(allowed).is_some_and(|(over, allowed)| over > allowed) {
            let message = view.about("resource-budget-overrun", &line.head);
            let message = message.with("planned", planned).with("actual", actual);
            out.field(&line.head, "actual", &line.actual, message);
        }
    }
}

/// What was set aside and what was spent, when both can be compared.
fn amounts(line: &Budget, own: &str) -> Option<(Decimal, Decimal)> {
    let (planned, actual) = (line.planned.amount()?, line.actual.amount()?);
    let is_one = currency_of(&line.planned, own)? == currency_of(&line.actual, own)?;
    is_one.then_some((planned, actual))
}
