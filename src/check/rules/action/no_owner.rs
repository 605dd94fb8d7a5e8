//! `action/no-owner`: an open action for which nobody answers.
//!
//! Helpers (`contributors`) and people of the customer (`external`) do not replace the one of ours who
//! sees to it. What is only proposed is a warning: an owner is found when it is accepted.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::ActionStatus;

pub(super) const RULE: Rule = Rule {
    name: "action/no-owner",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
status = "accepted""#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
status = "accepted"
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for action in view.actions.iter().filter(|action| action.is_open()) {
        if action.owner.is_written() {
            continue;
        }
        let has_helpers = !(action.contributors.is_empty() && action.external.is_empty());
        let key = if has_helpers { "action-no-owner-helpers" } else { "action-no-owner" };
        let message = view.about(key, &action.head);
        let finding = out.field(&action.head, "owner", &action.owner, message);
        if action.status.value() == Some(ActionStatus::Proposed) {
            finding.severity = Severity::Warning;
        }
    }
}
