//! What changed between two states of a plan's people and the lines between them.
//!
//! In: two plans, and who has another id now. Out: changes in the order of the files, those who are gone
//! last. Who is the same under another id is for the comparison of plans to say (`diff/`). What the map does not show of
//! a person, such as when we last spoke, is not compared.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::StakeholderGraph;
use crate::model::{Id, Item, LineKind, Plan, Role, Stakeholder, StakeholderStatus, Stance};

/// How something differs between two states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
    /// It was there and is different.
    Changed,
}

impl Change {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Added, Self::Removed, Self::Changed];

    /// Its sign.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Added => "+",
            Self::Removed => "−",
            Self::Changed => "~",
        }
    }

    /// Its word in class names and outputs for machines.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// What was and what is; ids are those of now where there are such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Was<T> {
    /// Before.
    pub before: T,
    /// Now.
    pub now: T,
}

/// What changed of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trait {
    /// Their id.
    Id(Was<Id>),
    /// What they are called.
    Name(Was<String>),
    /// Their function.
    Title(Was<String>),
    /// Whether they are there.
    Status(Was<StakeholderStatus>),
    /// Where they work.
    Unit(Was<Option<Id>>),
    /// Whom they report to.
    Manager(Was<Option<Id>>),
    /// Which parts they play.
    Roles(Was<Vec<Role>>),
    /// How they stand towards us.
    Stance(Was<Stance>),
    /// How much they decide.
    Influence(Was<Option<u8>>),
    /// Who of ours looks after them, who leads first.
    Covers(Was<Vec<Id>>),
}

/// A person who is new, gone, or different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonChange {
    /// Their id of now, or of before when they are gone.
    pub id: Id,
    /// How.
    pub change: Change,
    /// What changed; nothing for those who are new or gone.
    pub traits: Vec<Trait>,
}

/// A line of influence that is new, gone, or of another strength.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineChange {
    /// Who sways.
    pub from: Id,
    /// Who is swayed.
    pub to: Id,
    /// In which way.
    pub kind: LineKind,
    /// How.
    pub change: Change,
    /// Its strength before and now; 0 where there was or is none.
    pub strength: Was<u8>,
}

/// All changes between two states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// The people.
    pub people: Vec<PersonChange>,
    /// The lines.
    pub lines: Vec<LineChange>,
    /// The ids of now of people who were known by another one.
    pub renamed: BTreeMap<Id, Id>,
}

impl Comparison {
    /// The id of now of somebody who had an id before.
    pub fn id_now<'a>(&'a self, before: &'a Id) -> &'a Id {
        self.renamed.get(before).unwrap_or(before)
    }
}

/// Compares a plan with what it was before; `renamed` are the ids of now of people by those of before.
pub fn compare(before: &Plan, now: &Plan, renamed: &BTreeMap<Id, Id>) -> Comparison {
    let mut comparison = Comparison { renamed: renamed.clone(), ..Comparison::default() };
    let states = (State::of(before), State::of(now));
    let was: HashMap<Id, usize> = (0..states.0.graph.len())
        .map(|at| (comparison.id_now(states.0.graph.id(at)).clone(), at))
        .collect();
    for person in 0..states.1.graph.len() {
        let id = states.1.graph.id(person).clone();
        let (change, traits) = match was.get(&id) {
            None => (Change::Added, Vec::new()),
            Some(old) => (Change::Changed, traits(&states, (*old, person), &comparison)),
        };
        if change == Change::Added || !traits.is_empty() {
            comparison.people.push(PersonChange { id, change, traits });
        }
    }
    for at in 0..states.0.graph.len() {
        let id = states.0.graph.id(at);
        if now.stakeholders.get(comparison.id_now(id)).is_none() {
            let (id, traits) = (id.clone(), Vec::new());
            comparison.people.push(PersonChange { id, change: Change::Removed, traits });
        }
    }
    comparison.lines = line_changes(&states, &comparison);
    comparison
}

/// A plan with its graph.
struct State<'a> {
    plan: &'a Plan,
    graph: StakeholderGraph,
}

impl<'a> State<'a> {
    fn of(plan: &'a Plan) -> Self {
        Self { plan, graph: StakeholderGraph::of(plan) }
    }

    fn unit(&self, person: usize) -> Option<Id> {
        let unit = self.plan.units.at(self.graph.unit(person)?)?;
        Some(unit.id().clone())
    }

    fn manager(&self, person: usize) -> Option<&Id> {
        self.graph.manager(person).map(|manager| self.graph.id(manager))
    }
}

/// What is different of somebody, as positions before and now.
fn traits(
    (before, now): &(State<'_>, State<'_>),
    (old, new): (usize, usize),
    comparison: &Comparison,
) -> Vec<Trait> {
    let (Some(was), Some(is)) = (before.plan.stakeholders.at(old), now.plan.stakeholders.at(new))
    else {
        return Vec::new();
    };
    let manager = |id: Option<&Id>| id.map(|id| comparison.id_now(id).clone());
    let text = |field: &crate::model::Field<String>| field.text().to_owned();
    let status =
        |item: &Item<Stakeholder>| item.status.value().unwrap_or(StakeholderStatus::Active);
    let stance = |item: &Item<Stakeholder>| item.stance.value().unwrap_or(Stance::Unknown);
    let influence = |item: &Item<Stakeholder>| item.influence.value().map(|level| level.0);
    let roles = |state: &State<'_>, person: usize| state.graph.roles(person).to_vec();
    [
        differs(was.id().clone(), is.id().clone()).map(Trait::Id),
        differs(text(&was.name), text(&is.name)).map(Trait::Name),
        differs(text(&was.title), text(&is.title)).map(Trait::Title),
        differs(status(was), status(is)).map(Trait::Status),
        differs(stance(was), stance(is)).map(Trait::Stance),
        differs(roles(before, old), roles(now, new)).map(Trait::Roles),
        differs(influence(was), influence(is)).map(Trait::Influence),
        differs(manager(before.manager(old)), now.manager(new).cloned()).map(Trait::Manager),
        differs(before.unit(old), now.unit(new)).map(Trait::Unit),
        differs(covers(was), covers(is)).map(Trait::Covers),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn differs<T: PartialEq>(before: T, now: T) -> Option<Was<T>> {
    (before != now).then_some(Was { before, now })
}

/// Who of ours looks after somebody: who leads, then the others in order, so that only people count.
fn covers(item: &Stakeholder) -> Vec<Id> {
    let mut all: Vec<(bool, Id)> = item
        .covered_by
        .values()
        .filter_map(|one| Some((one.lead.value() != Some(true), one.person.get()?.id().into())))
        .collect();
    all.sort();
    all.dedup();
    all.into_iter().map(|(_, id)| id).collect()
}

/// A line as it is told apart: between whom, in which way; a conflict has no direction.
type Between = (Id, Id, LineKind);

fn lines_between(state: &State<'_>, id: impl Fn(&Id) -> Id) -> BTreeMap<Between, u8> {
    let mut lines = BTreeMap::new();
    for line in state.graph.lines() {
        let (from, to) = (id(state.graph.id(line.from)), id(state.graph.id(line.to)));
        let strength = lines.entry(between(from, to, line.kind)).or_insert(0);
        *strength = line.strength.max(*strength);
    }
    lines
}

/// The key of a line.
pub(super) fn between(from: Id, to: Id, kind: LineKind) -> Between {
    if kind == LineKind::Conflict && to < from { (to, from, kind) } else { (from, to, kind) }
}

fn line_changes(
    (before, now): &(State<'_>, State<'_>),
    comparison: &Comparison,
) -> Vec<LineChange> {
    let old = lines_between(before, |id| comparison.id_now(id).clone());
    let new = lines_between(now, Id::clone);
    let all: BTreeSet<&Between> = old.keys().chain(new.keys()).collect();
    let change = |key: &Between| {
        let strength = |lines: &BTreeMap<Between, u8>| lines.get(key).copied().unwrap_or_default();
        let strength = Was { before: strength(&old), now: strength(&new) };
        let change = match (strength.before, strength.now) {
            (0, _) => Change::Added,
            (_, 0) => Change::Removed,
            (before, now) if before == now => return None,
            _ => Change::Changed,
        };
        let (from, to, kind) = key.clone();
        Some(LineChange { from, to, kind, change, strength })
    };
    all.into_iter().filter_map(change).collect()
}
