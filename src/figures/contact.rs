//! The people who matter most at the customer, and how well we look after them.
//!
//! Who matters is the graph's to say: who decides, on their own or in a decision, and who has an
//! influence of 7 and more. People who left do not count; an empty seat does.

use crate::graph::StakeholderGraph;
use crate::model::{Item, Plan, Stakeholder};

pub use crate::graph::{Acquaintance, acquaintance, is_present, last_contact, lead};

/// How many of the key people somebody of ours looks after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Covered {
    /// With somebody who leads.
    pub covered: usize,
    /// All of them.
    pub total: usize,
    /// Those who are for us.
    pub friendly: usize,
}

/// The people who matter most and are there.
pub fn key_people(plan: &Plan) -> Vec<&Item<Stakeholder>> {
    let graph = StakeholderGraph::of(plan);
    let people = plan.stakeholders.iter().enumerate();
    people.filter(|(person, _)| graph.is_key(*person)).map(|(_, item)| item).collect()
}

/// How well the key people are looked after.
pub fn covered(plan: &Plan) -> Covered {
    let graph = StakeholderGraph::of(plan);
    let mut counted = Covered::default();
    for person in (0..graph.len()).filter(|person| graph.is_key(*person)) {
        counted.total += 1;
        counted.covered += usize::from(graph.lead(person).is_some());
        counted.friendly += usize::from(graph.is_friend(person));
    }
    counted
}
