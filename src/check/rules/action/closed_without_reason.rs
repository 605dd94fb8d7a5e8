//! `action/closed-without-reason`: an action that was rejected, cancelled or is blocked, and no note says
//! why.
//!
//! A `status-note` says it, and so do the `notes` of the action. What is done needs no reason.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::ActionStatus;

pub(super) const RULE: Rule = Rule {
    name: "action/closed-without-reason",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.discount]
title = "Offer a volume discount"
status = "rejected""#,
    good: r#"[action.discount]
title = "Offer a volume discount"
status = "rejected"
status-note = "answers a question that nobody at the customer asks""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for action in &view.actions {
        let key = match action.status.value() {
            Some(ActionStatus::Rejected) => "action-closed-without-reason",
            Some(ActionStatus::Cancelled) => "action-closed-without-reason-cancelled",
            Some(ActionStatus::Blocked) => "action-closed-without-reason-blocked",
            _ => continue,
        };
        if action.status_note.is_blank() && action.head.common().notes.is_blank() {
            out.field(&action.head, "status", &action.status, view.about(key, &action.head));
        }
    }
}
