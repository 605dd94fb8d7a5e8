//! `solution/no-value`: a solution that does not say what it is worth to the customer.
//!
//! What was declined needs no value any more.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Field, Markdown, SolutionStatus};

pub(super) const RULE: Rule = Rule {
    name: "solution/no-value",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[solution.monitoring]
title = "Condition monitoring of the separators"
status = "presented""#,
    good: r#"[solution.monitoring]
title = "Condition monitoring of the separators"
status = "presented"
value = "One avoided bearing damage saves EUR 38,000""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for solution in &view.solutions {
        let is_declined = solution.status.value() == Some(SolutionStatus::Declined);
        if !is_declined && is_blank(&solution.value) {
            let message = view.about("solution-no-value", &solution.head);
            out.field(&solution.head, "value", &solution.value, message);
        }
    }
}

fn is_blank(value: &Field<Markdown>) -> bool {
    value.is_missing() || value.get().is_some_and(|text| text.as_str().trim().is_empty())
}
