//! `goal/none`: a plan in force that pursues nothing.
//!
//! An objective without a goal above it counts, because the middle levels may be skipped; the
//! customer's own goals do not, for they say nothing of ours. Templates without goals are left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "goal/none",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"

[goal.fewer-outages]
title = "Halve the outages of the plant"
side = "joint""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let pursues_nothing = view.goals.is_empty() && view.objectives.is_empty();
    if pursues_nothing {
        out.plan(Message::new("goal-none"));
    }
}
