//! Which plans name whom of our people, so that nobody has to look through all of them.
//!
//! In come the references that plans hold, out come plans by person, in the order of the plans.

use std::collections::BTreeMap;

use crate::model::{Parts, Plan};
use crate::workspace::Workspace;

/// The places of plans in the workspace by the id of somebody whom they name.
#[derive(Debug, Default)]
pub struct Involved(BTreeMap<Box<str>, Vec<usize>>);

impl Involved {
    /// Who is named where in a workspace.
    pub fn of(workspace: &Workspace) -> Self {
        let mut all: BTreeMap<Box<str>, Vec<usize>> = BTreeMap::new();
        for (at, plan) in workspace.plans.iter().enumerate() {
            for person in people(plan) {
                let places = all.entry(person.into()).or_default();
                if places.last() != Some(&at) {
                    places.push(at);
                }
            }
        }
        Self(all)
    }

    /// The places of the plans that name somebody.
    pub fn plans(&self, person: &str) -> &[usize] {
        self.0.get(person).map_or(&[], Vec::as_slice)
    }
}

/// Everybody whom a plan may name, some of them several times.
fn people(plan: &Plan) -> impl Iterator<Item = &str> {
    let named = plan
        .sources
        .references
        .iter()
        .filter(|one| one.kinds.is_empty() || one.kinds.contains(&"person"));
    let named = named.map(|one| Parts::of(&one.text).id);
    named.chain(plan.team.iter().map(|member| &**member.id()))
}
