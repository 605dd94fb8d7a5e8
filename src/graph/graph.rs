//! The graph of a plan's stakeholders: who reports to whom, who sways whom, who belongs where.
//!
//! In: a plan. Out: people as positions in `plan.stakeholders` with their ties, on petgraph. What
//! cannot be resolved within the plan is left out; cycles and self-edges are kept as facts.

use petgraph::graph::{DiGraph, NodeIndex};

use super::contact::lead;
use crate::model::{
    Id, Influence as Weight, Item, LineKind, Plan, Ref, Role, Stakeholder, StakeholderStatus,
    Stance,
};

/// A tie between two people, from the one who acts to the one who is acted upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// The first reports to the second.
    ReportsTo,
    /// The first sways the second, in a way and strength of 1 to 3.
    Line(LineKind, u8),
}

/// A line of influence between two people of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Influence {
    /// Who sways.
    pub from: usize,
    /// Who is swayed.
    pub to: usize,
    /// In which way.
    pub kind: LineKind,
    /// How much, 1 to 3; 1 where nothing is written.
    pub strength: u8,
}

/// Whether anything but ties gives somebody a place on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placement {
    /// A field of theirs, right or wrong, a unit that they head, or a step that they approve.
    Placed,
    /// Nothing.
    Loose,
}

/// What is known of one person beside the ties.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub(super) id: Id,
    pub(super) manager: Option<usize>,
    pub(super) reports_to_self: bool,
    pub(super) sways_self: bool,
    pub(super) unit: Option<usize>,
    pub(super) placement: Placement,
    pub(super) influence: Option<Weight>,
    pub(super) roles: Vec<Role>,
    pub(super) covered: bool,
    pub(super) lead: Option<Id>,
    pub(super) stance: Stance,
    pub(super) status: StakeholderStatus,
}

impl Seat {
    /// Whether they are for us.
    pub(super) fn is_friend(&self) -> bool {
        matches!(self.stance, Stance::Advocate | Stance::Supporter)
    }

    /// Whether they have left.
    pub(super) fn is_gone(&self) -> bool {
        self.status == StakeholderStatus::Former
    }
}

/// The stakeholders of a plan and their ties; a person is a position in `plan.stakeholders`.
#[derive(Debug, Clone)]
pub struct StakeholderGraph {
    pub(super) seats: Vec<Seat>,
    pub(super) reports: Vec<Vec<usize>>,
    pub(super) lines: Vec<Influence>,
    pub(super) ties: DiGraph<(), Tie>,
}

impl StakeholderGraph {
    /// The graph of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut seats: Vec<Seat> = plan
            .stakeholders
            .iter()
            .enumerate()
            .map(|(person, item)| seat(plan, person, item))
            .collect();
        add_decision_roles(plan, &mut seats);
        add_places(plan, &mut seats);
        Self::joined(seats, lines(plan))
    }

    /// The graph of people and their lines.
    pub(super) fn joined(seats: Vec<Seat>, lines: Vec<Influence>) -> Self {
        let mut reports = vec![Vec::new(); seats.len()];
        for (person, seat) in seats.iter().enumerate() {
            if let Some(manager) = seat.manager {
                reports[manager].push(person);
            }
        }
        let ties = ties(&seats, &lines);
        Self { seats, reports, lines, ties }
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.seats.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.seats.is_empty()
    }

    /// The id of a person.
    pub fn id(&self, person: usize) -> &Id {
        &self.seats[person].id
    }

    /// Whom a person reports to, within the plan; never themselves.
    pub fn manager(&self, person: usize) -> Option<usize> {
        self.seats[person].manager
    }

    /// Whether a person is written to report to themselves.
    pub fn reports_to_self(&self, person: usize) -> bool {
        self.seats[person].reports_to_self
    }

    /// Who reports to a person directly, in the order of the files.
    pub fn reports(&self, person: usize) -> impl ExactSizeIterator<Item = usize> + '_ {
        self.reports[person].iter().copied()
    }

    /// The lines of influence, in the order of the files.
    pub fn lines(&self) -> &[Influence] {
        &self.lines
    }

    /// Who is written to sway themselves.
    pub fn self_lines(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).filter(|person| self.seats[*person].sways_self)
    }

    /// The unit of a person, as a position in `plan.units`.
    pub fn unit(&self, person: usize) -> Option<usize> {
        self.seats[person].unit
    }

    /// The parts that a person plays, their own and those in any decision, in the order of the words.
    pub fn roles(&self, person: usize) -> &[Role] {
        &self.seats[person].roles
    }

    /// Whether a person plays a part.
    pub fn has_role(&self, person: usize, role: Role) -> bool {
        self.roles(person).contains(&role)
    }

    /// Whether somebody of ours looks after a person.
    pub fn is_covered(&self, person: usize) -> bool {
        self.seats[person].covered
    }

    /// Who of ours leads the relation with a person.
    pub fn lead(&self, person: usize) -> Option<&Id> {
        self.seats[person].lead.as_ref()
    }

    /// Whether a person has neither manager, report nor line.
    pub fn is_isolated(&self, person: usize) -> bool {
        self.ties.neighbors_undirected(NodeIndex::new(person)).next().is_none()
    }
}

fn seat(plan: &Plan, person: usize, item: &Item<Stakeholder>) -> Seat {
    let manager = item.reports_to.get().and_then(|reference| position(plan, reference));
    let lines = || item.influences.values().filter_map(|line| line.to.get());
    let unit = item.unit.get().filter(|unit| unit.parts().account.is_none());
    let mut roles: Vec<Role> = item.roles.values().copied().collect();
    tidy(&mut roles);
    Seat {
        id: item.id().clone(),
        manager: manager.filter(|manager| *manager != person),
        reports_to_self: manager == Some(person),
        sways_self: lines().any(|to| position(plan, to) == Some(person)),
        unit: unit.and_then(|unit| plan.units.position(unit.id())),
        placement: placement(item),
        influence: item.influence.value(),
        roles,
        covered: item.covered_by.values().any(|coverage| coverage.person.get().is_some()),
        lead: lead(item).and_then(|lead| Some(lead.person.get()?.id().into())),
        stance: item.stance.value().unwrap_or(Stance::Unknown),
        status: item.status.value().unwrap_or(StakeholderStatus::Active),
    }
}

/// Whether something that is written of them gives them a place.
fn placement(item: &Stakeholder) -> Placement {
    let has_lines = item.reports_to.is_written() || !item.influences.is_empty();
    let is_placed = has_lines || item.unit.is_written() || !item.roles.is_empty();
    if is_placed { Placement::Placed } else { Placement::Loose }
}

/// The position of a stakeholder that is named within the plan.
pub(super) fn position(plan: &Plan, reference: &Ref<Stakeholder>) -> Option<usize> {
    let parts = reference.parts();
    let is_here = parts.account.is_none_or(|account| account == &*plan.id);
    plan.stakeholders.position(parts.id).filter(|_| is_here)
}

fn tidy(roles: &mut Vec<Role>) {
    roles.sort_unstable();
    roles.dedup();
}

fn add_decision_roles(plan: &Plan, seats: &mut [Seat]) {
    for decision in &plan.decisions {
        for (reference, roles) in decision.roles.pairs() {
            if let Some(person) = position(plan, reference) {
                seats[person].roles.extend(roles.each().map(|(role, _)| *role));
                tidy(&mut seats[person].roles);
            }
        }
    }
}

/// Who heads a unit or approves a step has a place too.
fn add_places(plan: &Plan, seats: &mut [Seat]) {
    let heads = plan.units.iter().filter_map(|unit| unit.body.head.get());
    let steps = plan.decisions.iter().flat_map(|decision| decision.steps.values());
    let approvers = steps.flat_map(|step| step.approvers.values());
    for person in heads.chain(approvers).filter_map(|reference| position(plan, reference)) {
        seats[person].placement = Placement::Placed;
    }
}

fn lines(plan: &Plan) -> Vec<Influence> {
    let people = plan.stakeholders.iter().enumerate();
    people
        .flat_map(|(from, item)| item.influences.values().map(move |line| (from, line)))
        .filter_map(|(from, line)| {
            let to = position(plan, line.to.get()?).filter(|to| *to != from)?;
            let kind = line.kind.value().unwrap_or(LineKind::Influences);
            let strength = line.strength.value().map_or(1, |grade| grade.0.clamp(1, 3));
            Some(Influence { from, to, kind, strength })
        })
        .collect()
}

fn ties(seats: &[Seat], lines: &[Influence]) -> DiGraph<(), Tie> {
    let mut ties = DiGraph::with_capacity(seats.len(), seats.len() + lines.len());
    for _ in seats {
        ties.add_node(());
    }
    for (person, seat) in seats.iter().enumerate() {
        if let Some(manager) = seat.manager {
            ties.add_edge(NodeIndex::new(person), NodeIndex::new(manager), Tie::ReportsTo);
        }
    }
    for line in lines {
        let tie = Tie::Line(line.kind, line.strength);
        ties.add_edge(NodeIndex::new(line.from), NodeIndex::new(line.to), tie);
    }
    ties
}
