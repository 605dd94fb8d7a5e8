//! `strategy/objective-without-strategy`: an objective that no strategy serves, in a plan that has some.
//!
//! Whoever works without strategies goes from objectives to actions at once, and that is a way to do it.
//! An action that serves both the objective and a strategy joins the two. While some strategy names an
//! objective that does not exist, it may be the one that is missed, and all is silent.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Objective, Plan, Ref};

pub(super) const RULE: Rule = Rule {
    name: "strategy/objective-without-strategy",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[objective.mttr]
title = "Repairs within three hours"

[objective.share]
title = "A quarter of the maintenance budget"

[strategy.service-first]
title = "Win the plants through service"
objectives = "share""#,
    good: r#"[plan]
status = "active"

[objective.mttr]
title = "Repairs within three hours"

[objective.share]
title = "A quarter of the maintenance budget"

[strategy.service-first]
title = "Win the plants through service"
objectives = ["share", "mttr"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.strategies.is_empty() || has_strays(view.plan) {
        return;
    }
    let served = served(view.plan);
    for objective in view.objectives.iter().filter(|objective| objective.is_pursued()) {
        if !served.contains(&**objective.id()) {
            let message = view.about("strategy-objective-without-strategy", &objective.head);
            out.item(&objective.head, message);
        }
    }
}

/// Whether some strategy names an objective that does not exist or cannot be read.
fn has_strays(plan: &Plan) -> bool {
    let is_stray = |named: &Ref<Objective>| {
        named.id_in(&plan.id).is_some_and(|id| plan.objectives.get(id).is_none())
    };
    let mut named = plan.strategies.iter().map(|strategy| &strategy.body.objectives);
    named.any(|objectives| objectives.has_bad() || objectives.values().any(is_stray))
}

/// The objectives that a strategy serves, at once or by an action.
fn served(plan: &Plan) -> BTreeSet<&str> {
    let named = plan.strategies.iter().flat_map(|strategy| strategy.objectives.values());
    let joined = plan.actions.iter().filter(|action| {
        let follows_a_strategy = action.strategy.is_written() || action.tactic.is_written();
        follows_a_strategy && !action.is_dropped()
    });
    named.chain(joined.filter_map(|action| action.objective.get())).map(Ref::id).collect()
}
