//! `milestone/empty`: a milestone to which nothing leads and from which nothing follows.
//!
//! Actions of the milestone lead to it, and so does what it depends on; dropped actions do not count. A date
//! for which actions wait is of use as it is, say a decision of the customer. While some action names a
//! milestone that does not exist, it may be the one that is missed, and all is silent.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Needed, needed};
use crate::model::{Action, Item, Plan};

pub(super) const RULE: Rule = Rule {
    name: "milestone/empty",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[milestone.live]
title = "Line 3 runs"
due = 2027-03-31"#,
    good: r#"[plan]
status = "active"

[milestone.live]
title = "Line 3 runs"
due = 2027-03-31

[action.retrofit]
title = "Convert line 3"
milestone = "live""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let plan = view.plan;
    if plan.milestones.is_empty() || plan.actions.iter().any(|action| has_stray(plan, action)) {
        return;
    }
    let used = used(plan);
    let bare = plan.milestones.iter().filter(|milestone| milestone.depends_on.is_empty());
    for milestone in bare.filter(|milestone| !used.contains(&**milestone.id())) {
        out.item(&milestone.head, view.about("milestone-empty", &milestone.head));
    }
}

/// Whether an action names a milestone that does not exist or cannot be read.
fn has_stray(plan: &Plan, action: &Action) -> bool {
    match action.milestone.get().map(|named| named.id_in(&plan.id)) {
        Some(id) => id.is_some_and(|id| plan.milestones.get(id).is_none()),
        None => action.milestone.is_written(),
    }
}

/// The milestones that have actions or that actions wait for.
fn used(plan: &Plan) -> BTreeSet<&str> {
    let actions = || plan.actions.iter().filter(|action| !action.is_dropped());
    let own = actions().filter_map(|action| action.body.milestone.get()?.id_in(&plan.id));
    let waits = |action: &'_ Item<Action>| {
        let all = action.depends_on.values().filter_map(|named| needed(plan, named));
        let milestones = all.filter_map(|one| match one {
            Needed::Milestone(milestone) => Some(&**milestone.id()),
            Needed::Action(_) => None,
        });
        milestones.collect::<Vec<_>>()
    };
    own.chain(actions().flat_map(waits)).collect()
}
