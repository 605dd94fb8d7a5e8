//! Compares two published workspaces.
//!
//! In come the two, out come [`Changes`]. Plans that both share in memory are passed over at once; of the
//! others every item is compared with the one of its id, or of the id that it had.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::change::{Changes, ItemChange, ItemStep, PlanChange, PlanStep, Renames};
use super::edit::edits;
use super::renamed;
use super::settings;
use super::state::{Content, Contents, State, Subject, of_plan, of_shared};
use crate::model::{Id, Kind, Plan};
use crate::redact::Published;

/// What changed between two states of a workspace.
pub fn compare(before: &Published, now: &Published) -> Changes {
    let mut changes = states(&state(before, now), &state(now, before));
    let is_renamed =
        |plan: &PlanChange| matches!(plan.what, PlanStep::Changed { was: Some(_), .. });
    let is_item =
        |change: &ItemChange| matches!(change.what, ItemStep::Changed { was: Some(_), .. });
    // Plans that are the same may still name what has another id now.
    if changes.plans.iter().any(is_renamed) || changes.shared.iter().any(is_item) {
        changes = states(&State::of(before), &State::of(now));
    }
    changes.settings = settings::changes(&before.workspace().settings, &now.workspace().settings);
    changes
}

/// What a workspace says, beside what another state holds in memory too, where nothing around it makes its
/// amounts mean something else.
fn state(published: &Published, other: &Published) -> State {
    let (own, other) = (published.workspace(), other.workspace());
    let is_near = own.settings.currency == other.settings.currency;
    let is_same = |at: usize, plan: &Arc<Plan>| {
        let there = other.plans.get(at).filter(|there| Arc::ptr_eq(there, plan));
        let there = there.or_else(|| other.plan_to_share(&plan.id));
        is_near && there.is_some_and(|there| Arc::ptr_eq(there, plan))
    };
    let differs = own.plans.iter().enumerate().filter(|(at, plan)| !is_same(*at, plan));
    let plans: Vec<&Arc<Plan>> = differs.map(|(_, plan)| plan).collect();
    let plans: Vec<_> =
        plans.par_iter().map(|plan| (plan.id.clone(), of_plan(published, plan))).collect();
    let shared = if Arc::ptr_eq(&own.shared, &other.shared) {
        Contents::new()
    } else {
        of_shared(published)
    };
    State { shared, plans: plans.into_iter().collect() }
}

/// What changed between two states; the settings aside.
pub fn states(before: &State, now: &State) -> Changes {
    let renames = renames(before, now);
    let mut before = before.clone();
    renames.apply(&mut before);
    let was_plan: BTreeMap<&Id, &Id> = renames.plans.iter().map(|(was, is)| (is, was)).collect();
    let shared = contents(&before.shared, &now.shared, &was_of(&renames, &Id::default()));
    let ids: BTreeSet<&Id> = before.plans.keys().chain(now.plans.keys()).collect();
    let plan = |id: &&Id| {
        let what = match (before.plans.get(*id), now.plans.get(*id)) {
            (None, Some(now)) => PlanStep::Added(now.clone()),
            (Some(before), None) => PlanStep::Removed(before.clone()),
            (None, None) => return None,
            (Some(before), Some(now)) => {
                let was = was_plan.get(*id).map(|was| (*was).clone());
                let items = contents(before, now, &was_of(&renames, was.as_ref().unwrap_or(id)));
                if was.is_none() && items.is_empty() {
                    return None;
                }
                PlanStep::Changed { was, items }
            }
        };
        Some(PlanChange { id: (*id).clone(), what })
    };
    Changes { shared, plans: ids.iter().filter_map(plan).collect(), settings: Vec::new() }
}

/// The ids of now of the people of a plan who had another one, by that one.
pub fn renamed_people(before: &Published, now: &Published, plan: &str) -> BTreeMap<Id, Id> {
    let contents = |state: &Published| Some(of_plan(state, state.workspace().plan(plan)?));
    let Some((before, now)) = contents(before).zip(contents(now)) else { return BTreeMap::new() };
    let renamed = renamed::items(&before, &now).into_iter();
    let people = renamed.filter(|(subject, _)| subject.kind() == Some(Kind::Stakeholder));
    people.map(|(subject, now)| (subject.id().clone(), now)).collect()
}

/// Every thing that has another id now.
fn renames(before: &State, now: &State) -> Renames {
    let gone: Vec<_> = before.plans.iter().filter(|(id, _)| !now.plans.contains_key(*id)).collect();
    let new: Vec<_> = now.plans.iter().filter(|(id, _)| !before.plans.contains_key(*id)).collect();
    let plans: BTreeMap<Id, Id> = renamed::plans(&gone, &new).into_iter().collect();
    let pairs = before.plans.iter().filter_map(|(id, was)| {
        let is = now.plans.get(plans.get(id).unwrap_or(id))?;
        Some((id.clone(), renamed::items(was, is).into_iter().collect()))
    });
    let shared = renamed::items(&before.shared, &now.shared).into_iter().collect();
    let subjects = pairs.chain([(Id::default(), shared)]).collect();
    Renames { plans, subjects }
}

/// The ids before of the things of a plan that have another id now, by what they are now.
fn was_of(renames: &Renames, plan: &Id) -> BTreeMap<Subject, Id> {
    let own = renames.subjects.get(plan).into_iter().flatten();
    own.map(|(was, is)| (was.with_id(is), was.id().clone())).collect()
}

/// What changed between two states of a plan's items, of which some had another id.
fn contents(before: &Contents, now: &Contents, was: &BTreeMap<Subject, Id>) -> Vec<ItemChange> {
    let subjects: BTreeSet<_> = before.keys().chain(now.keys()).collect();
    let change = |subject: &Subject| {
        let step: Option<ItemStep> = match (before.get(subject), now.get(subject)) {
            (None, Some(now)) => Some(ItemStep::Added(now.clone())),
            (Some(before), None) => Some(ItemStep::Removed(before.clone())),
            (Some(before), Some(now)) => changed(before, now, was.get(subject)),
            (None, None) => None,
        };
        step.map(|what| ItemChange { subject: subject.clone(), what })
    };
    subjects.into_iter().filter_map(change).collect()
}

fn changed(before: &Content, now: &Content, was: Option<&Id>) -> Option<ItemStep> {
    let edits = edits(before, now);
    let was = was.cloned();
    (was.is_some() || !edits.is_empty()).then(|| ItemStep::Changed { was, edits, now: now.clone() })
}
