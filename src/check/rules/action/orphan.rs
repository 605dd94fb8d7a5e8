//! `action/orphan`: an open action that serves nothing: no objective, strategy or tactic, no question,
//! risk or milestone.
//!
//! It also serves what names it: an item of the SWOT analysis, a review, or other work that waits for
//! it. A plan that has nothing of that kind, such as a plain list of steps, is left alone; where all
//! open actions of a plan hang in the air, that is one gap and told once.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Action, Item, Plan, Ref};

pub(super) const RULE: Rule = Rule {
    name: "action/orphan",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.share]
title = "A quarter of the maintenance budget"

[action.audit]
title = "Audit the spare parts of plant Kehl"
owner = "lena""#,
    good: r#"[objective.share]
title = "A quarter of the maintenance budget"

[action.audit]
title = "Audit the spare parts of plant Kehl"
owner = "lena"
objective = "share""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let plan = view.plan;
    let open = || plan.actions.iter().filter(|action| action.is_open());
    let mut alone: Vec<&Item<Action>> = open().filter(|action| serves_nothing(action)).collect();
    if alone.is_empty() || !has_something_to_serve(plan) {
        return;
    }
    let called_for = called_for(plan);
    alone.retain(|action| !called_for.contains(&**action.id()));
    match alone.as_slice() {
        [first, _, ..] if alone.len() == open().count() => {
            out.place(first.head.place, Subject::default(), Message::new("action-orphan-all"));
        }
        alone => {
            for action in alone {
                out.item(&action.head, view.about("action-orphan", &action.head));
            }
        }
    }
}

fn serves_nothing(action: &Action) -> bool {
    action.objective.is_missing()
        && action.strategy.is_missing()
        && action.tactic.is_missing()
        && action.milestone.is_missing()
        && action.answers.is_empty()
        && action.mitigates.is_empty()
}

fn has_something_to_serve(plan: &Plan) -> bool {
    !(plan.objectives.is_empty()
        && plan.strategies.is_empty()
        && plan.milestones.is_empty()
        && plan.questions.is_empty()
        && plan.risks.is_empty())
}

/// The ids that the analysis, the reviews or other work name.
fn called_for(plan: &Plan) -> BTreeSet<&str> {
    let analysis = plan.swot.iter().flat_map(|item| item.responses.values()).map(Ref::id);
    let reviews = plan.reviews.iter().flat_map(|review| review.actions.values()).map(Ref::id);
    let actions = plan.actions.iter().flat_map(|action| action.depends_on.values()).map(Ref::id);
    let milestones = plan.milestones.iter().flat_map(|item| item.depends_on.values()).map(Ref::id);
    analysis.chain(reviews).chain(actions).chain(milestones).collect()
}
