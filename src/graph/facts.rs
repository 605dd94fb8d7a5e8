//! All that the graphs of one plan answer, worked out once: what stands beside a picture.
//!
//! In: a plan, what all plans share, and a date. Pages and exports take their answers from here.

use jiff::civil::Date;

use super::coverage::{CoverageGraph, Keeper};
use super::drawing::clean;
use super::graph::StakeholderGraph;
use super::power::Way;
use super::reach::Cut;
use super::says::{Saying, sayings};
use super::schedule::Schedule;
use super::work::WorkGraph;
use crate::i18n::{Language, Message};
use crate::model::{Item, Plan, Shared, Stakeholder};

/// What the graphs of a plan answer.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What all plans share.
    pub shared: &'a Shared,
    /// The people at the customer.
    pub people: StakeholderGraph,
    /// Who of ours looks after whom.
    pub coverage: CoverageGraph,
    /// The actions and milestones.
    pub work: WorkGraph,
    /// When work can be done.
    pub schedule: Schedule,
    /// The way to power.
    pub way: Option<Way>,
    /// Who at the customer cuts us off.
    pub cuts: Vec<Cut>,
    /// Who of ours leaves deciders alone.
    pub keepers: Vec<Keeper>,
    /// How many steps everybody is away from whom we cover.
    pub reach: Vec<Option<usize>>,
    /// What the map says, the weightiest first.
    pub says: Vec<Saying>,
}

impl<'a> Facts<'a> {
    /// What the graphs of a plan answer on a day.
    pub fn of(plan: &'a Plan, shared: &'a Shared, today: Date) -> Self {
        let people = StakeholderGraph::of(plan);
        let coverage = CoverageGraph::of(plan);
        let work = WorkGraph::of(plan);
        Self {
            schedule: work.schedule(plan, today),
            way: people.path_to_power(),
            cuts: people.cuts(),
            keepers: coverage.sole_keepers(&people),
            reach: people.reach(),
            says: sayings(plan, shared, &people, &coverage, today),
            plan,
            shared,
            people,
            coverage,
            work,
        }
    }

    /// What a person is called: their name, else that the seat is empty, else their id.
    pub fn name(&self, person: usize, language: Language) -> String {
        let item = self.plan.stakeholders.at(person);
        item.map(|item| person_name(item, language)).unwrap_or_default()
    }
}

/// What somebody is called; an empty seat by its function.
fn person_name(item: &Item<Stakeholder>, language: Language) -> String {
    let written = [&item.name, &item.title].map(|field| clean(field.text()).trim().to_owned());
    let written = written.into_iter().find(|text| !text.is_empty());
    let empty = || Message::new("graph-vacant").in_language(language);
    let other = || if item.is_placeholder() { empty() } else { item.id().to_string() };
    written.unwrap_or_else(other)
}
