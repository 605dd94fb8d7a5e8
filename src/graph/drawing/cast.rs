//! Who is in the picture: everybody, or the people around one, without what was not to be drawn.
//!
//! In: the graph of all and what was asked for. Out: positions in the order of the files. Whoever
//! stands above somebody shown is shown too, so that no line of reporting is made up.

use std::collections::VecDeque;

use super::cards::{Billing, Card};
use super::layers::{Layer, Layers};
use super::options::DrawOptions;
use crate::graph::StakeholderGraph;
use crate::model::StakeholderStatus;

/// The people of a picture.
#[derive(Debug, Clone)]
pub(super) struct Cast {
    /// Who, as positions in the graph of all.
    people: Vec<usize>,
    /// Why each of them.
    billing: Vec<Billing>,
    /// How many below each of them were left out because they are too far away.
    beyond: Vec<usize>,
}

impl Cast {
    /// The cast of a picture.
    pub(super) fn of(graph: &StakeholderGraph, options: &DrawOptions) -> Self {
        let focus = options.focus.as_ref();
        let center = focus.and_then(|focus| graph.position(&focus.person));
        let present = present(graph, options.layers, center);
        let (near, shown) = match (center, focus) {
            (Some(center), Some(focus)) => {
                let near = near(graph, options.layers, &present, center, focus.depth);
                let shown = with_chains(graph, &near);
                (near, shown)
            }
            _ => (present.clone(), present.clone()),
        };
        let people: Vec<usize> = (0..graph.len()).filter(|person| shown[*person]).collect();
        let beyond = beyond(graph, &present, &shown);
        let billing = |person: &usize| match (Some(*person) == center, near[*person]) {
            (true, _) => Billing::Focus,
            (false, true) => Billing::Usual,
            (false, false) => Billing::Context,
        };
        Self {
            billing: people.iter().map(billing).collect(),
            beyond: people.iter().map(|person| beyond[*person]).collect(),
            people,
        }
    }

    /// The cards of the cast out of those of all.
    pub(super) fn pick(&self, cards: Vec<Card>) -> Vec<Card> {
        let mut all: Vec<Option<Card>> = cards.into_iter().map(Some).collect();
        let parts = self.people.iter().zip(&self.billing).zip(&self.beyond);
        parts
            .filter_map(|((person, billing), beyond)| {
                let card = all[*person].take()?;
                Some(Card { billing: *billing, beyond: *beyond, ..card })
            })
            .collect()
    }

    /// The graph of the cast with the ties that are drawn.
    pub(super) fn graph(&self, whole: &StakeholderGraph, layers: Layers) -> StakeholderGraph {
        let mut graph = whole.among(&self.people, |kind| layers.has(Layer::from(kind)));
        if !layers.has(Layer::Unit) {
            graph.seats.iter_mut().for_each(|seat| seat.unit = None);
        }
        graph
    }
}

/// Who may be shown: without people who have left and empty seats where those are not drawn, unless
/// somebody who is shown stands below them.
fn present(graph: &StakeholderGraph, layers: Layers, center: Option<usize>) -> Vec<bool> {
    let is_wanted = |person: usize| match graph.status(person) {
        StakeholderStatus::Former => layers.has(Layer::Former),
        StakeholderStatus::Placeholder => layers.has(Layer::Placeholder),
        StakeholderStatus::Active | StakeholderStatus::OnLeave => true,
    };
    let wanted: Vec<bool> =
        (0..graph.len()).map(|person| is_wanted(person) || Some(person) == center).collect();
    if wanted.iter().all(|is_wanted| *is_wanted) { wanted } else { with_chains(graph, &wanted) }
}

/// The same people with everybody above them.
fn with_chains(graph: &StakeholderGraph, people: &[bool]) -> Vec<bool> {
    let mut shown = people.to_vec();
    for person in (0..graph.len()).filter(|person| people[*person]) {
        let mut at = person;
        while let Some(manager) = graph.manager(at).filter(|manager| !shown[*manager]) {
            shown[manager] = true;
            at = manager;
        }
    }
    shown
}

/// Who is at most so many steps away, over reporting and the lines that are drawn.
fn near(
    graph: &StakeholderGraph,
    layers: Layers,
    present: &[bool],
    center: usize,
    depth: usize,
) -> Vec<bool> {
    let mut by_line = vec![Vec::new(); graph.len()];
    for line in graph.lines().iter().filter(|line| layers.has(Layer::from(line.kind))) {
        by_line[line.from].push(line.to);
        by_line[line.to].push(line.from);
    }
    let mut near = vec![false; graph.len()];
    near[center] = true;
    let mut open = VecDeque::from([(center, 0)]);
    while let Some((at, steps)) = open.pop_front() {
        if steps == depth {
            continue;
        }
        let next = graph.manager(at).into_iter().chain(graph.reports(at));
        for to in next.chain(by_line[at].iter().copied()) {
            if present[to] && !std::mem::replace(&mut near[to], true) {
                open.push_back((to, steps + 1));
            }
        }
    }
    near
}

/// How many people hang below each of those who are shown and are not shown themselves.
fn beyond(graph: &StakeholderGraph, present: &[bool], shown: &[bool]) -> Vec<usize> {
    let mut beyond = vec![0; graph.len()];
    let mut seen = shown.to_vec();
    for person in (0..graph.len()).filter(|person| shown[*person]) {
        let mut open = vec![person];
        while let Some(at) = open.pop() {
            for report in graph.reports(at).filter(|report| present[*report]) {
                if !std::mem::replace(&mut seen[report], true) {
                    beyond[person] += 1;
                    open.push(report);
                }
            }
        }
    }
    beyond
}
