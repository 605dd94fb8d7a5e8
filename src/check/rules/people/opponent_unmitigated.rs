//! `people/opponent-unmitigated`: somebody with influence doubts us or is against us, and nothing
//! in the plan answers that.
//!
//! With influence: who decides, or has an influence of `at-least` (7). An answer is an open action
//! or a risk that names the person, or the `plan` of whoever looks after them.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::{Stakeholder, Stance, Word};

pub(super) const RULE: Rule = Rule {
    name: "people/opponent-unmitigated",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 7)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.head-of-purchasing]
name = "Ana Sousa"
influence = 8
stance = "skeptic""#,
    good: r#"[plan]
status = "active"

[stakeholder.head-of-purchasing]
name = "Ana Sousa"
influence = 8
stance = "skeptic"

[action.value-model]
title = "Work out the cost of an outage with purchasing"
owner = "lena"
external = ["head-of-purchasing"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let least = out.threshold("at-least");
    for (person, item) in view.stakeholders.iter().enumerate() {
        let Some(stance) = item.stance.value().filter(|stance| is_against(*stance)) else {
            continue;
        };
        let counts = view.graph().is_decider(person) || has_influence(item, least);
        if !item.is_active() || !counts || is_answered(view, person, item) {
            continue;
        }
        let message = view.about("people-opponent-unmitigated", &item.head);
        let message = message.with("stance", stance.word());
        out.field(&item.head, "stance", &item.stance, message);
    }
}

fn is_against(stance: Stance) -> bool {
    matches!(stance, Stance::Skeptic | Stance::Opponent)
}

fn has_influence(item: &Stakeholder, least: Decimal) -> bool {
    item.influence.value().is_some_and(|influence| Decimal::from(influence.0) >= least)
}

/// Whether something in the plan answers their doubts.
fn is_answered(view: &PlanView<'_>, person: usize, item: &Stakeholder) -> bool {
    let attention = view.underway().about(person);
    let has_plan = item.covered_by.values().any(|coverage| !coverage.plan.is_blank());
    attention.action || attention.risk || has_plan
}
