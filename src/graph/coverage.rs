//! Coverage: who of ours looks after whom at the customer, as a graph of two sides.
//!
//! In: a plan. Out: our people in the order of the team, and for each pair the entry that ties them.
//! Whom an entry names twice counts once.

use std::collections::{HashMap, HashSet};

use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::EdgeRef;

use super::StakeholderGraph;
use crate::model::{Coverage, Id, Plan, Ref};

/// Who of ours looks after whom. Theirs are positions in `plan.stakeholders`, ours in [`Self::ours`].
#[derive(Debug, Clone)]
pub struct CoverageGraph {
    ours: Vec<Id>,
    theirs: usize,
    /// Theirs first, then ours; an edge knows the position of its entry in `covered-by`.
    ties: UnGraph<(), usize>,
}

/// Somebody of ours without whom deciders are left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeper {
    /// Who it is.
    pub ours: usize,
    /// The deciders after whom nobody else of ours looks, in the order of the files.
    pub deciders: Vec<usize>,
}

impl CoverageGraph {
    /// The coverage of a plan.
    pub fn of(plan: &Plan) -> Self {
        let theirs = plan.stakeholders.len();
        let mut graph = Self { ours: Vec::new(), theirs, ties: UnGraph::with_capacity(theirs, 0) };
        for _ in 0..theirs {
            graph.ties.add_node(());
        }
        let named = plan.stakeholders.iter().flat_map(|item| item.covered_by.values());
        let named: HashSet<&str> = named.filter_map(|one| Some(one.person.get()?.id())).collect();
        let mut places = HashMap::new();
        for member in plan.team.iter().filter(|member| named.contains(&**member.id())) {
            graph.place(member.id(), &mut places);
        }
        let mut tied = HashSet::new();
        for (person, item) in plan.stakeholders.iter().enumerate() {
            for (at, coverage) in item.covered_by.values().enumerate() {
                let Some(id) = coverage.person.get().map(Ref::id) else { continue };
                let ours = graph.place(id, &mut places);
                if tied.insert((person, ours)) {
                    graph.ties.add_edge(NodeIndex::new(person), graph.node(ours), at);
                }
            }
        }
        graph
    }

    /// The place of somebody of ours, a new one when they have none yet.
    fn place(&mut self, id: &str, places: &mut HashMap<Id, usize>) -> usize {
        if let Some(place) = places.get(id) {
            return *place;
        }
        let id: Id = id.into();
        self.ours.push(id.clone());
        self.ties.add_node(());
        places.insert(id, self.ours.len() - 1);
        self.ours.len() - 1
    }

    fn node(&self, ours: usize) -> NodeIndex {
        NodeIndex::new(self.theirs + ours)
    }

    /// Our people who look after anybody: those of the team in its order, then others as they occur.
    pub fn ours(&self) -> &[Id] {
        &self.ours
    }

    /// Who of ours looks after a person, in our order.
    pub fn keepers_of(&self, person: usize) -> Vec<usize> {
        let all = self.ties.neighbors(NodeIndex::new(person));
        let mut all: Vec<usize> = all.map(|node| node.index() - self.theirs).collect();
        all.sort_unstable();
        all
    }

    /// After whom somebody of ours looks, in the order of the files.
    pub fn people_of(&self, ours: usize) -> Vec<usize> {
        let mut all: Vec<usize> =
            self.ties.neighbors(self.node(ours)).map(NodeIndex::index).collect();
        all.sort_unstable();
        all
    }

    /// The entry that ties somebody of ours to a person of the plan that this was made of.
    pub fn entry<'a>(&self, plan: &'a Plan, ours: usize, person: usize) -> Option<&'a Coverage> {
        let tie = self.ties.find_edge(NodeIndex::new(person), self.node(ours))?;
        plan.stakeholders.at(person)?.covered_by.values().nth(self.ties[tie])
    }

    /// Those of ours whose leaving leaves somebody who decides without anybody, in our order.
    pub fn sole_keepers(&self, graph: &StakeholderGraph) -> Vec<Keeper> {
        let mut alone: Vec<Vec<usize>> = vec![Vec::new(); self.ours.len()];
        for decider in graph.deciders() {
            let mut ties = self.ties.edges(NodeIndex::new(decider));
            if let (Some(tie), None) = (ties.next(), ties.next()) {
                alone[tie.target().index().max(tie.source().index()) - self.theirs].push(decider);
            }
        }
        let keepers = alone.into_iter().enumerate();
        keepers
            .filter(|(_, deciders)| !deciders.is_empty())
            .map(|(ours, deciders)| Keeper { ours, deciders })
            .collect()
    }

    /// The one of ours who looks after all of some people, and after how many of these; none when
    /// there are two of ours, or nobody.
    pub fn only_keeper(&self, people: impl IntoIterator<Item = usize>) -> Option<(&Id, usize)> {
        let mut only = None;
        let mut count = 0;
        for person in people {
            let mut keepers = self.ties.neighbors(NodeIndex::new(person)).peekable();
            count += usize::from(keepers.peek().is_some());
            for keeper in keepers {
                if only.is_some_and(|only| only != keeper) {
                    return None;
                }
                only = Some(keeper);
            }
        }
        Some((&self.ours[only?.index() - self.theirs], count))
    }
}
