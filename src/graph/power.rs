//! The way to power: from a supporter whom we cover to somebody who decides.
//!
//! A way goes along lines of influence, from the trusted to who trusts, up and down the lines of
//! reporting; never along a conflict. Trust costs least, then influence, then reporting.
//! The cheapest one is told, the first in the order of the files among equals.

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use super::StakeholderGraph;
use super::graph::Tie;
use crate::model::LineKind;

/// How one person reaches the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// By a line of influence; by trust, when the next one trusts them.
    Sways(LineKind),
    /// By asking their manager.
    AsksManager,
    /// By asking somebody who reports to them.
    AsksReport,
}

/// A way from one of ours to somebody who decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Who is on it, the supporter first, the decider last; one person when the supporter decides.
    pub people: Vec<usize>,
    /// How each reaches the next; one fewer than people.
    pub steps: Vec<Step>,
    /// What it costs: the less, the easier.
    pub cost: u32,
}

impl StakeholderGraph {
    /// The cheapest way from somebody who is for us and whom we cover to somebody who decides.
    pub fn path_to_power(&self) -> Option<Way> {
        let graph = self.supported_ways();
        let start = NodeIndex::new(self.len());
        let is_goal = |node: NodeIndex| node != start && self.is_decider(node.index());
        let (cost, nodes) = astar(&graph, start, is_goal, |way| way.weight().0, |_| 0)?;
        let steps = nodes[1..].windows(2).filter_map(|pair| cheapest(&graph, pair[0], pair[1]));
        let people = nodes[1..].iter().map(|node| node.index()).collect();
        Some(Way { people, steps: steps.collect(), cost })
    }

    /// Every tie as the ways that it opens, and one node more from which all our friends are free.
    pub(super) fn supported_ways(&self) -> DiGraph<(), (u32, Step)> {
        let mut ways = self.ways();
        let start = ways.add_node(());
        for (person, seat) in self.seats.iter().enumerate() {
            if seat.is_friend() && seat.covered && !seat.is_gone() {
                ways.add_edge(start, NodeIndex::new(person), (0, Step::AsksReport));
            }
        }
        ways
    }

    /// Every tie as the ways that it opens; none to or from somebody who has left.
    pub(super) fn ways(&self) -> DiGraph<(), (u32, Step)> {
        let mut ways = DiGraph::with_capacity(self.len() + 1, 2 * self.ties.edge_count());
        for _ in 0..self.len() {
            ways.add_node(());
        }
        for tie in self.ties.edge_references() {
            let (from, to) = (tie.source(), tie.target());
            if !self.is_gone(from.index()) && !self.is_gone(to.index()) {
                open_ways(&mut ways, from, to, *tie.weight());
            }
        }
        ways
    }
}

/// Adds the ways that a tie opens.
fn open_ways(ways: &mut DiGraph<(), (u32, Step)>, from: NodeIndex, to: NodeIndex, tie: Tie) {
    match tie {
        Tie::ReportsTo => {
            ways.add_edge(from, to, (4, Step::AsksManager));
            ways.add_edge(to, from, (3, Step::AsksReport));
        }
        Tie::Line(LineKind::Conflict, _) => {}
        // Who is trusted sways those who trust.
        Tie::Line(LineKind::Trusts, strength) => {
            ways.add_edge(to, from, (4 - effort(strength), Step::Sways(LineKind::Trusts)));
        }
        Tie::Line(LineKind::Dotted, strength) => {
            let step = Step::Sways(LineKind::Dotted);
            ways.add_edge(from, to, (6 - effort(strength), step));
            ways.add_edge(to, from, (5 - effort(strength), step));
        }
        Tie::Line(kind, strength) => {
            ways.add_edge(from, to, (5 - effort(strength), Step::Sways(kind)));
        }
    }
}

/// How much of the price a strong line saves.
fn effort(strength: u8) -> u32 {
    u32::from(strength.clamp(1, 3))
}

fn cheapest(graph: &DiGraph<(), (u32, Step)>, from: NodeIndex, to: NodeIndex) -> Option<Step> {
    let ways = graph.edges_connecting(from, to).map(|way| *way.weight());
    ways.min_by_key(|(price, _)| *price).map(|(_, step)| step)
}
