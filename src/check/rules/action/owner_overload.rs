//! `action/owner-overload`: somebody of ours answers for more open actions than one can see to.
//!
//! All plans count that are not paused or over; more than `at-most` (10) are too many. What is only
//! proposed or put off is no work yet. Told once for each person, where they are entered, with the
//! plans as labels: what follows is to share the work out, not to compare people.

use std::collections::HashMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::check::{Check, Findings, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Action, ActionStatus, Item, Plan};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "action/owner-overload",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("at-most", 10)],
    check: Check::Workspace(check),
    bad: r#"[action.a]
owner = "lena"

[action.b]
owner = "lena"

[action.c]
owner = "lena"

[action.d]
owner = "lena"

[action.e]
owner = "lena"

[action.f]
owner = "lena"

[action.g]
owner = "lena"

[action.h]
owner = "lena"

[action.i]
owner = "lena"

[action.j]
owner = "lena"

[action.k]
owner = "lena""#,
    good: r#"[action.a]
owner = "lena"

[action.b]
owner = "lena"
status = "deferred""#,
};

/// How many plans are labelled.
const MOST_LABELS: usize = 8;

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let most = out.threshold("at-most");
    let mut loads: HashMap<&str, usize> = HashMap::new();
    for plan in moving(workspace) {
        for owner in work(plan).filter_map(|action| action.body.owner.get()) {
            *loads.entry(owner.id()).or_default() += 1;
        }
    }
    let is_over = |(_, count): &(&str, usize)| Decimal::from(*count) > most;
    let mut over: Vec<(&str, usize)> = loads.into_iter().filter(is_over).collect();
    over.sort_unstable();
    for (person, count) in over {
        tell(workspace, person, count, most, out);
    }
}

fn moving(workspace: &Workspace) -> impl Iterator<Item = &Plan> {
    workspace.plans.iter().map(Arc::as_ref).filter(|plan| !plan.is_at_rest())
}

/// The actions of a plan that somebody has to see to.
fn work(plan: &Plan) -> impl Iterator<Item = &Item<Action>> {
    let waits = |action: &Action| {
        matches!(action.status.value(), Some(ActionStatus::Proposed | ActionStatus::Deferred))
    };
    plan.actions.iter().filter(move |action| action.is_open() && !waits(action))
}

fn tell(workspace: &Workspace, person: &str, count: usize, most: Decimal, out: &mut Findings<'_>) {
    let Some(entry) = workspace.shared.people.get(person) else { return };
    let labels = moving(workspace).filter_map(|plan| label(plan, person)).take(MOST_LABELS);
    let message = Message::new("action-owner-overload").with("id", person);
    let message = message.with("count", count).with("limit", most);
    let at = Workspace::location(&workspace.shared.sources, entry.head.place);
    let subject = Subject { item: Some(entry.head.key.clone()), ..Subject::default() };
    out.anywhere(at, subject, message).labels = labels.collect();
}

/// How much somebody has to see to in a plan, at the first such action.
fn label(plan: &Plan, person: &str) -> Option<Label> {
    let is_theirs =
        |action: &&Item<Action>| action.owner.get().is_some_and(|owner| owner.id() == person);
    let first = work(plan).find(is_theirs)?;
    let count = work(plan).filter(is_theirs).count();
    let message = Message::new("action-owner-overload-label").with("plan", &*plan.id);
    let place = first.place(first.owner.at());
    Some(Label {
        at: Workspace::location(&plan.sources, place),
        message: message.with("count", count),
    })
}
