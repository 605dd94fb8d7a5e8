//! `action/no-due`: an open action without a date.
//!
//! A proposal gets its date when it is accepted, and an action of a milestone may take the
//! milestone's. Templates without deadlines, such as the simple grid of steps, are left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Action, ActionStatus};

pub(super) const RULE: Rule = Rule {
    name: "action/no-due",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "accepted""#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "accepted"
due = 2027-03-31"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for action in view.actions.iter().filter(|action| action.is_open()) {
        let is_proposal = action.status.value() == Some(ActionStatus::Proposed);
        if action.due.is_missing() && !is_proposal && !has_dated_milestone(view, action) {
            let message = view.about("action-no-due", &action.head);
            out.field(&action.head, "due", &action.due, message);
        }
    }
}

fn has_dated_milestone(view: &PlanView<'_>, action: &Action) -> bool {
    let milestone = action.milestone.get().and_then(|named| view.milestones.get(named.id()));
    milestone.is_some_and(|milestone| milestone.due.is_written())
}
