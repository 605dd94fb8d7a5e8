//! `goal/no-customer-side`: a plan in force whose goals are all ours.
//!
//! A goal has the customer's side when it is theirs or joint, or says what of theirs it supports. Where
//! the plan knows priorities, initiatives or goals of the customer, at least one of ours must say
//! which it supports. Goals that are all about our own revenue are left to `goal/only-own-revenue`,
//! which says the same more sharply.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Goal, GoalCategory, Plan, Side};

pub(super) const RULE: Rule = Rule {
    name: "goal/no-customer-side",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[goal.renewal]
title = "Framework contract to 2030"
side = "ours"
category = "retention""#,
    good: r#"[plan]
status = "active"

[priority.uptime]
title = "Run the lines as planned"

[goal.renewal]
title = "Framework contract to 2030"
side = "ours"
category = "retention"
supports = "priority.uptime""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let goals = || view.goals.iter();
    if view.goals.is_empty() || goals().any(|goal| is_linked(goal)) {
        return;
    }
    if goals().any(|goal| matches!(goal.side.value(), Some(Side::Customer | Side::Joint))) {
        if knows_the_customer(view.plan) {
            let help = Message::new("goal-no-customer-side-unlinked.help");
            out.plan(Message::new("goal-no-customer-side-unlinked")).help = Some(help);
        }
    } else if goals().any(|goal| goal.category.value() != Some(GoalCategory::Revenue)) {
        out.plan(Message::new("goal-no-customer-side"));
    }
}

/// Whether a goal says what of the customer's it supports, or a side that could not be read.
fn is_linked(goal: &Goal) -> bool {
    !goal.supports.is_empty() || goal.side.is_written() && goal.side.get().is_none()
}

/// Whether the plan says what the customer pursues.
fn knows_the_customer(plan: &Plan) -> bool {
    !plan.priorities.is_empty() || !plan.initiatives.is_empty() || !plan.customer_goals.is_empty()
}
