//! Questions to the stakeholder graph that rules and pages share: cycles, roots, depth, spans, cover.
//!
//! All answers are in the order of the files and found without recursion, so that a chain of a
//! hundred thousand people is no more than a long list.

use std::collections::{HashMap, HashSet, VecDeque};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::StakeholderGraph;
use super::graph::Placement;
use crate::model::{Id, Influence, Role};

/// How many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// How many are covered.
    pub covered: usize,
    /// Of how many.
    pub all: usize,
}

impl StakeholderGraph {
    /// The cycles of reporting, each once, beginning with its smallest id.
    pub fn reporting_cycles(&self) -> Vec<Vec<Id>> {
        let edges = (0..self.len()).filter_map(|person| Some((person, self.manager(person)?)));
        let mut cycles: Vec<Vec<Id>> = dependency_cycles(self.len(), edges)
            .into_iter()
            .map(|cycle| self.ids_from_smallest(&cycle))
            .collect();
        cycles.sort();
        cycles
    }

    fn ids_from_smallest(&self, cycle: &[usize]) -> Vec<Id> {
        let mut ids: Vec<Id> = cycle.iter().map(|person| self.id(*person).clone()).collect();
        let smallest = (0..ids.len()).min_by(|a, b| ids[*a].cmp(&ids[*b])).unwrap_or_default();
        ids.rotate_left(smallest);
        ids
    }

    /// How many managers stand above a person; none when the way up never ends.
    pub fn depth(&self, person: usize) -> Option<usize> {
        let mut depth = 0;
        let mut at = person;
        while let Some(manager) = self.manager(at) {
            at = manager;
            depth += 1;
            if depth > self.len() {
                return None;
            }
        }
        Some(depth)
    }

    /// How many people stand below a person, directly or not; oneself never counts.
    pub fn span_of_control(&self, person: usize) -> usize {
        let mut seen = HashSet::from([person]);
        let mut open = vec![person];
        while let Some(at) = open.pop() {
            open.extend(self.reports(at).filter(|report| seen.insert(*report)));
        }
        seen.len() - 1
    }

    /// Whether a person is for us.
    pub fn is_friend(&self, person: usize) -> bool {
        self.seats[person].is_friend()
    }

    /// Whether a person has left.
    pub fn is_gone(&self, person: usize) -> bool {
        self.seats[person].is_gone()
    }

    /// Whether a person releases the money or decides, and is still there.
    pub fn is_decider(&self, person: usize) -> bool {
        let decides = [Role::EconomicBuyer, Role::DecisionMaker];
        !self.seats[person].is_gone() && decides.iter().any(|role| self.has_role(person, *role))
    }

    /// Whether a person is one of those who matter most: decides, or has an influence of 7 and more,
    /// and is still there.
    pub fn is_key(&self, person: usize) -> bool {
        let seat = &self.seats[person];
        let has_weight = seat.influence.is_some_and(|influence| influence >= Influence::KEY);
        self.is_decider(person) || has_weight && !seat.is_gone()
    }

    /// Whether a person has no place on the map: no line to or from anybody, no unit, no role, no unit
    /// to head and no step to approve.
    pub fn is_orphan(&self, person: usize) -> bool {
        let seat = &self.seats[person];
        seat.placement == Placement::Loose && seat.roles.is_empty() && self.is_isolated(person)
    }

    /// Whether anybody is tied to anybody, by reporting or by influence.
    pub fn has_ties(&self) -> bool {
        self.ties.edge_count() > 0
    }

    /// Economic buyers and decision makers who have not left.
    pub fn deciders(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).filter(|person| self.is_decider(*person))
    }

    /// How many of the deciders have somebody of ours who leads the relation.
    pub fn coverage_of_deciders(&self) -> Share {
        let covered = self.deciders().filter(|person| self.lead(*person).is_some()).count();
        Share { covered, all: self.deciders().count() }
    }
}

/// A cycle as it is shown: `a -> b -> a`.
pub fn cycle_path(cycle: &[Id]) -> String {
    let ids = cycle.iter().chain(cycle.first()).map(|id| &**id);
    ids.collect::<Vec<_>>().join(" -> ")
}

/// One shortest cycle of every knot in a graph of `n` nodes, from its smallest node.
///
/// A knot (strongly connected component) may hold more cycles than could be listed; breaking the
/// one that is told and asking again finds the next. An edge to oneself is a cycle of one. Edges
/// that name no node are ignored.
pub fn dependency_cycles(
    n: usize,
    edges: impl IntoIterator<Item = (usize, usize)>,
) -> Vec<Vec<usize>> {
    let mut graph = DiGraph::<(), ()>::with_capacity(n, n);
    for _ in 0..n {
        graph.add_node(());
    }
    for (from, to) in edges.into_iter().filter(|(from, to)| *from < n && *to < n) {
        graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
    }
    let knot_of = knots(&graph);
    let mut smallest = vec![n; n];
    for (node, knot) in knot_of.iter().enumerate().rev() {
        smallest[*knot] = node;
    }
    let starts = smallest.into_iter().filter(|node| *node < n).map(NodeIndex::new);
    let mut cycles: Vec<_> =
        starts.filter_map(|start| shortest_cycle(&graph, &knot_of, start)).collect();
    cycles.sort();
    cycles
}

/// The knot (strongly connected component) of each node, as a number below the number of nodes.
pub(super) fn knots<E>(graph: &DiGraph<(), E>) -> Vec<usize> {
    let mut knot_of = vec![0; graph.node_count()];
    for (knot, nodes) in kosaraju_scc(graph).iter().enumerate() {
        for node in nodes {
            knot_of[node.index()] = knot;
        }
    }
    knot_of
}

/// The shortest way from a node back to itself within its knot, by breadth.
fn shortest_cycle(
    graph: &DiGraph<(), ()>,
    knot_of: &[usize],
    start: NodeIndex,
) -> Option<Vec<usize>> {
    let mut came_from = HashMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        let mut next: Vec<_> = graph.neighbors(at).collect();
        next.sort_unstable();
        for to in next.into_iter().filter(|to| knot_of[to.index()] == knot_of[start.index()]) {
            if to == start {
                return Some(way_back(&came_from, start, at));
            }
            came_from.entry(to).or_insert_with(|| {
                open.push_back(to);
                at
            });
        }
    }
    None
}

fn way_back(
    came_from: &HashMap<NodeIndex, NodeIndex>,
    start: NodeIndex,
    end: NodeIndex,
) -> Vec<usize> {
    let step = |at: &NodeIndex| came_from.get(at).copied().filter(|_| *at != start);
    let mut way: Vec<usize> =
        std::iter::successors(Some(end), step).map(NodeIndex::index).collect();
    way.reverse();
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_one_shortest_cycle_of_every_knot() {
        let edges = [(0, 1), (1, 2), (2, 0), (1, 0), (3, 3), (4, 5), (9, 0)];
        assert_eq!(dependency_cycles(6, edges), [vec![0, 1], vec![3]]);
    }

    #[test]
    fn finds_a_cycle_as_long_as_the_graph() {
        let n = 50_000;
        let ring = (0..n).map(|at| (at, (at + 1) % n));
        assert_eq!(dependency_cycles(n, ring), [(0..n).collect::<Vec<_>>()]);
    }
}
