//! `goal/only-own-revenue`: a plan in force whose goals are all about what we sell.
//!
//! Only what is said counts: a goal without a category, or with one that could not be read, may be
//! about anything. Revenue that the customer wants, or both sides, is no fault.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Goal, GoalCategory, Side};

pub(super) const RULE: Rule = Rule {
    name: "goal/only-own-revenue",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[goal.growth]
title = "Revenue from 1.2 to 1.5 million euros"
side = "ours"
category = "revenue""#,
    good: r#"[plan]
status = "active"

[goal.growth]
title = "Revenue from 1.2 to 1.5 million euros"
side = "ours"
category = "revenue"

[goal.fewer-outages]
title = "Halve the outages of the plant"
side = "joint"
category = "customer-success""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if !view.goals.is_empty() && view.goals.iter().all(|goal| is_own_revenue(goal)) {
        out.plan(Message::new("goal-only-own-revenue"));
    }
}

fn is_own_revenue(goal: &Goal) -> bool {
    let is_ours = goal.side.is_missing() || goal.side.value() == Some(Side::Ours);
    is_ours && goal.category.value() == Some(GoalCategory::Revenue)
}
