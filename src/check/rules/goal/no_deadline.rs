//! `goal/no-deadline`: an objective with an open end.
//!
//! What is achieved, missed, cancelled or put off needs no date any more. What shall stay as it is
//! (`direction = "maintain"`) holds to the end of the plan's period, when that is given.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::Direction;

pub(super) const RULE: Rule = Rule {
    name: "goal/no-deadline",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
title = "Faster repairs"
metric = "Mean time to repair"
target = 3.0"#,
    good: r#"[objective.mttr]
title = "Faster repairs"
metric = "Mean time to repair"
target = 3.0
due = 2027-06-30"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let has_end = view.header.as_ref().and_then(|header| header.period.get());
    let has_end = has_end.is_some_and(|term| term.end.is_written());
    for objective in &view.objectives {
        let holds_on = objective.direction.value() == Some(Direction::Maintain) && has_end;
        if objective.due.is_missing() && objective.is_pursued() && !holds_on {
            let message = view.about("goal-no-deadline", &objective.head);
            out.field(&objective.head, "due", &objective.due, message);
        }
    }
}
