//! `action/owner-not-in-team`: somebody answers for an action who is not in the account team.
//!
//! Told once for each person, at their first open action, because one line mends it. The plan's owner and
//! its sponsor belong to the team without being written there; plans that list no team are left
//! alone.

use std::collections::BTreeMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Action, Item, Person, Ref};

pub(super) const RULE: Rule = Rule {
    name: "action/owner-not-in-team",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[team.tom]
role = "delivery"

[action.pilot]
title = "Pilot on line 2"
owner = "lena""#,
    good: r#"[team.tom]
role = "delivery"

[team.lena]
role = "account-owner"

[action.pilot]
title = "Pilot on line 2"
owner = "lena""#,
};

/// How many further actions are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.team.is_empty() {
        return;
    }
    let mut outsiders: BTreeMap<&str, Vec<&Item<Action>>> = BTreeMap::new();
    for action in view.plan.actions.iter().filter(|action| action.is_open()) {
        let Some(owner) = action.body.owner.get() else { continue };
        if !is_in_team(view, owner) && view.person(owner).is_some() {
            outsiders.entry(owner.id()).or_default().push(action);
        }
    }
    for (person, mut actions) in outsiders {
        actions.sort_by_key(|action| action.id());
        tell(view, person, &actions, out);
    }
}

fn is_in_team(view: &PlanView<'_>, person: &Ref<Person>) -> bool {
    let header = view.header.as_ref();
    let leads = header.is_some_and(|header| {
        let mut leaders = [&header.owner, &header.executive_sponsor].into_iter();
        leaders.any(|leader| leader.get().is_some_and(|leader| leader.id() == person.id()))
    });
    leads || view.team.get(person.id()).is_some()
}

fn tell(view: &PlanView<'_>, person: &str, actions: &[&Item<Action>], out: &mut Findings<'_>) {
    let Some((first, others)) = actions.split_first() else { return };
    let label = |action: &&Item<Action>| {
        let place = action.place(action.owner.at());
        out.label(place, Message::new("action-owner-not-in-team-label"))
    };
    let labels = others.iter().take(MOST_LABELS).map(label).collect();
    let message = view.about("action-owner-not-in-team", &first.head).with("person", person);
    out.field(&first.head, "owner", &first.owner, message).labels = labels;
}
