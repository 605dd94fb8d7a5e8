//! Work: what actions and milestones wait for, as a graph.
//!
//! In: a plan. Out: the actions, then the milestones, each with what must be there before it. An
//! action also leads to the milestone that it belongs to, unless that one comes first. Dropped actions
//! stay as points and hold nobody up. What waits in a circle is told and is no part of any schedule.

use std::collections::HashSet;

use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use super::queries::{dependency_cycles, knots};
use crate::model::{Action, Head, Item, Kind, Milestone, Plan, Ref, Work};

/// Why one comes before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The later one says that it depends on the earlier.
    DependsOn,
    /// The earlier one is an action of the later, a milestone.
    BelongsTo,
}

/// A tie between two pieces of work, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dependency {
    /// What must be there before.
    pub earlier: usize,
    /// What waits.
    pub later: usize,
    /// Why.
    pub need: Need,
    /// Whether it is part of a circle.
    pub is_in_circle: bool,
}

/// An action or a milestone of a plan.
#[derive(Debug, Clone, Copy)]
pub enum Job<'a> {
    /// An action.
    Action(&'a Item<Action>),
    /// A milestone.
    Milestone(&'a Item<Milestone>),
}

impl<'a> Job<'a> {
    /// What stands at its head.
    pub fn head(self) -> &'a Head {
        match self {
            Self::Action(action) => &action.head,
            Self::Milestone(milestone) => &milestone.head,
        }
    }
}

/// The actions and milestones of a plan and what they wait for; the milestones follow the actions.
#[derive(Debug, Clone)]
pub struct WorkGraph {
    actions: usize,
    /// From the earlier to the later.
    pub(super) needs: DiGraph<(), Need>,
    /// In which knot each stands; whoever is alone in theirs waits in no circle.
    knots: Vec<usize>,
}

impl WorkGraph {
    /// The work of a plan.
    pub fn of(plan: &Plan) -> Self {
        let ties = belonging_outside_circles(plan, depending(plan));
        let mut needs = DiGraph::new();
        for _ in 0..plan.actions.len() + plan.milestones.len() {
            needs.add_node(());
        }
        for (earlier, later, need) in ties {
            needs.add_edge(NodeIndex::new(earlier), NodeIndex::new(later), need);
        }
        let knots = knots(&needs);
        Self { actions: plan.actions.len(), needs, knots }
    }

    /// How many actions and milestones there are.
    pub fn len(&self) -> usize {
        self.needs.node_count()
    }

    /// Whether there is neither.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What stands at a position, in the plan that this was made of.
    pub fn job<'a>(&self, plan: &'a Plan, at: usize) -> Option<Job<'a>> {
        match at.checked_sub(self.actions) {
            None => plan.actions.at(at).map(Job::Action),
            Some(at) => plan.milestones.at(at).map(Job::Milestone),
        }
    }

    /// All ties, those of one earlier piece together.
    pub fn dependencies(&self) -> impl Iterator<Item = Dependency> + '_ {
        self.needs.edge_references().map(|tie| {
            let (earlier, later) = (tie.source().index(), tie.target().index());
            let is_in_circle = earlier == later || self.knots[earlier] == self.knots[later];
            Dependency { earlier, later, need: *tie.weight(), is_in_circle }
        })
    }

    /// Whether anything waits for anything.
    pub fn has_dependencies(&self) -> bool {
        self.needs.edge_count() > 0
    }

    /// What comes before a piece of work, without circles.
    pub fn before(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        self.beside(at, petgraph::Incoming)
    }

    /// What waits for a piece of work, without circles.
    pub fn after(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        self.beside(at, petgraph::Outgoing)
    }

    fn beside(&self, at: usize, way: petgraph::Direction) -> impl Iterator<Item = usize> + '_ {
        let all = self.needs.neighbors_directed(NodeIndex::new(at), way).map(NodeIndex::index);
        all.filter(move |other| self.knots[*other] != self.knots[at])
    }

    /// The circles in which work waits for itself, each once, by what `depends-on` says; each names
    /// what waits before what it waits for.
    pub fn cycles(&self) -> Vec<Vec<usize>> {
        let written = self.needs.edge_references().filter(|tie| *tie.weight() == Need::DependsOn);
        let edges = written.map(|tie| (tie.target().index(), tie.source().index()));
        dependency_cycles(self.len(), edges)
    }
}

/// A tie from the earlier to the later.
type Tie = (usize, usize, Need);

/// What `depends-on` says, each tie once.
fn depending(plan: &Plan) -> Vec<Tie> {
    let actions = plan.actions.iter().map(|action| &action.depends_on);
    let waiting = actions.chain(plan.milestones.iter().map(|milestone| &milestone.depends_on));
    let mut seen = HashSet::new();
    let mut ties = Vec::new();
    for (later, named) in waiting.enumerate() {
        for earlier in named.values().filter_map(|named| work_position(plan, named)) {
            if seen.insert((earlier, later)) {
                ties.push((earlier, later, Need::DependsOn));
            }
        }
    }
    ties
}

/// The same ties, and those of actions to their milestones where these close no circle.
fn belonging_outside_circles(plan: &Plan, mut ties: Vec<Tie>) -> Vec<Tie> {
    let count = plan.actions.len() + plan.milestones.len();
    let written: HashSet<(usize, usize)> = ties.iter().map(|(from, to, _)| (*from, *to)).collect();
    let own = belonging(plan).filter(|tie| !written.contains(tie));
    ties.extend(own.map(|(earlier, later)| (earlier, later, Need::BelongsTo)));
    let mut all = DiGraph::<(), ()>::with_capacity(count, ties.len());
    for _ in 0..count {
        all.add_node(());
    }
    for (earlier, later, _) in &ties {
        all.add_edge(NodeIndex::new(*earlier), NodeIndex::new(*later), ());
    }
    let knots = knots(&all);
    ties.retain(|(from, to, need)| *need == Need::DependsOn || knots[*from] != knots[*to]);
    ties
}

/// The actions that are not dropped, each with its milestone.
fn belonging(plan: &Plan) -> impl Iterator<Item = (usize, usize)> + '_ {
    let actions = plan.actions.iter().enumerate().filter(|(_, action)| !action.is_dropped());
    actions.filter_map(|(at, action)| {
        let milestone = plan.milestones.position(action.milestone.get()?.id_in(&plan.id)?)?;
        Some((at, plan.actions.len() + milestone))
    })
}

/// The position of what is named among the actions and milestones of a plan; an action when the kind
/// is not written and there is one. What lies in another plan has none.
pub fn work_position(plan: &Plan, named: &Ref<Work>) -> Option<usize> {
    let id = named.id_in(&plan.id)?;
    let milestone = || Some(plan.actions.len() + plan.milestones.position(id)?);
    match named.parts().kind.and_then(Kind::of_word) {
        Some(Kind::Milestone) => milestone(),
        Some(_) => plan.actions.position(id),
        None => plan.actions.position(id).or_else(milestone),
    }
}
