//! `solution/declined-no-reason`: the customer declined a solution, and the plan does not say why.
//!
//! A reason may stand in `notes` or among the objections.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::SolutionStatus;

pub(super) const RULE: Rule = Rule {
    name: "solution/declined-no-reason",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[solution.monitoring]
title = "Condition monitoring of the separators"
status = "declined""#,
    good: r#"[solution.monitoring]
title = "Condition monitoring of the separators"
status = "declined"
notes = "Their own crew takes it over in spring""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for solution in &view.solutions {
        let is_declined = solution.status.value() == Some(SolutionStatus::Declined);
        let notes = &solution.head.common().notes;
        let has_notes =
            notes.is_written() && notes.get().is_none_or(|text| !text.0.trim().is_empty());
        if is_declined && !has_notes && solution.objections.is_empty() {
            let message = view.about("solution-declined-no-reason", &solution.head);
            out.field(&solution.head, "status", &solution.status, message);
        }
    }
}
