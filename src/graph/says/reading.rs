//! Reads a map: which of the topics it speaks of.
//!
//! Each topic at most once; what follows from a weightier one is not said again.

use jiff::civil::Date;

use super::saying::{Saying, Topic};
use crate::graph::{
    Acquaintance, CoverageGraph, STALE_DAYS, STALE_DAYS_OF_CHAMPION, StakeholderGraph,
    acquaintance, agreed_days, last_contact,
};
use crate::model::{Item, LineKind, Plan, Role, Shared, Stakeholder, Stance};

/// On a map of fewer people nobody expects several whom we know well.
const FEW_PEOPLE: usize = 4;

/// Fewer than so many whom we know well are few.
const ENOUGH_CONTACTS: usize = 3;

/// What the map of a plan says on a day, the weightiest first.
pub fn sayings(
    plan: &Plan,
    shared: &Shared,
    graph: &StakeholderGraph,
    coverage: &CoverageGraph,
    today: Date,
) -> Vec<Saying> {
    if graph.is_empty() {
        return Vec::new();
    }
    let map = Map { plan, shared, graph, coverage, today };
    let mut all: Vec<Saying> =
        [map.deciders(), map.ways(), map.stances(), map.contacts(), map.ties()].concat();
    all.sort_by_key(|saying| saying.topic);
    all
}

/// A map that is being read.
struct Map<'a> {
    plan: &'a Plan,
    shared: &'a Shared,
    graph: &'a StakeholderGraph,
    coverage: &'a CoverageGraph,
    today: Date,
}

impl<'a> Map<'a> {
    fn people(&self) -> impl Iterator<Item = (usize, &'a Item<Stakeholder>)> {
        self.plan.stakeholders.iter().enumerate()
    }

    /// Those of the people for whom something holds.
    fn those(&self, holds: impl Fn(usize, &Item<Stakeholder>) -> bool) -> Vec<usize> {
        self.people().filter(|(at, item)| holds(*at, item)).map(|(at, _)| at).collect()
    }

    /// Who decides, and whether we look after them.
    fn deciders(&self) -> Vec<Saying> {
        let graph = self.graph;
        let all: Vec<usize> = graph.deciders().collect();
        if all.is_empty() {
            return vec![Saying::about(Topic::NoDecider)];
        }
        let bare = |at: usize| !graph.is_covered(at);
        let uncovered =
            self.those(|at, item| graph.is_decider(at) && bare(at) && !item.is_placeholder());
        let empty = self.those(|at, item| graph.is_decider(at) && item.is_placeholder());
        let unattended = self.those(|at, item| {
            graph.is_key(at) && !graph.is_decider(at) && bare(at) && !item.is_placeholder()
        });
        let is_well = uncovered.is_empty() && empty.is_empty();
        let mut said = Vec::new();
        said.extend(about(Topic::Uncovered, uncovered));
        said.extend(about(Topic::EmptySeat, empty));
        said.extend(about(Topic::Unattended, unattended));
        said.extend(is_well.then(|| Saying::about(Topic::AllCovered).all("people", all)));
        said
    }

    /// The way to power, and through whom alone it leads.
    fn ways(&self) -> Vec<Saying> {
        let graph = self.graph;
        if graph.deciders().next().is_none() {
            return Vec::new();
        }
        let Some(way) = graph.path_to_power() else {
            let friends = self
                .those(|at, _| graph.is_friend(at) && graph.is_covered(at) && !graph.is_gone(at));
            let none = || Saying::about(Topic::NoSupporter);
            return vec![about(Topic::NoWay, friends).unwrap_or_else(none)];
        };
        let mut said = Vec::new();
        let cuts = graph.cuts();
        if let Some(worst) = cuts.first() {
            let alike = cuts.iter().filter(|cut| cut.deciders == worst.deciders);
            let people = alike.map(|cut| cut.person).collect();
            let saying = Saying::about(Topic::Bottleneck).all("people", people);
            said.push(saying.all("deciders", worst.deciders.clone()));
        }
        said.push(match way.people.as_slice() {
            [decider] => Saying::about(Topic::Supported).all("people", vec![*decider]),
            _ => Saying::about(Topic::Way).way("way", way.people),
        });
        said
    }

    /// Who with weight is against us or doubts.
    fn stances(&self) -> Vec<Saying> {
        let key = |stance| {
            self.those(|at, item| self.graph.is_key(at) && item.stance.value() == Some(stance))
        };
        let against = about(Topic::Opponent, key(Stance::Opponent));
        against.into_iter().chain(about(Topic::Skeptic, key(Stance::Skeptic))).collect()
    }

    /// When we last spoke, who of ours does, and how many we know well.
    fn contacts(&self) -> Vec<Saying> {
        let mut said: Vec<Saying> = self.stale().into_iter().collect();
        let key = self.those(|at, item| self.graph.is_key(at) && !item.is_placeholder());
        if let Some((ours, count)) = self.coverage.only_keeper(key.iter().copied())
            && count > 1
        {
            let name = self.shared.person_name(&crate::model::Ref::new(ours)).to_owned();
            let kept = key.into_iter().filter(|at| self.graph.is_covered(*at)).collect();
            said.push(Saying::about(Topic::OneOfOurs).with("ours", name).all("people", kept));
        }
        said.extend(self.few_contacts());
        said
    }

    /// Who decides and has not heard of us for longer than was agreed.
    fn stale(&self) -> Option<Saying> {
        let late = |at: usize, item: &Stakeholder| {
            let is_champion = self.graph.has_role(at, Role::Champion);
            let usual = if is_champion { STALE_DAYS_OF_CHAMPION } else { STALE_DAYS };
            let longest = agreed_days(item).map_or(i64::from(usual), i64::from);
            let days = i64::from((self.today - last_contact(item, self.today)?).get_days());
            (days > longest).then_some(days)
        };
        let all = self.people().filter(|(at, item)| self.graph.is_decider(*at) && item.is_active());
        let late: Vec<(usize, i64)> =
            all.filter_map(|(at, item)| Some((at, late(at, item)?))).collect();
        let days = late.iter().map(|(_, days)| *days).min()?;
        let people = late.into_iter().map(|(at, _)| at).collect();
        Some(about(Topic::Stale, people)?.with("days", days))
    }

    /// Whom we know well, when these are few and nothing is untold.
    fn few_contacts(&self) -> Option<Saying> {
        let known_as = |how| self.those(|_, item| item.is_active() && acquaintance(item) == how);
        let active = self.those(|_, item| item.is_active()).len();
        let close = known_as(Acquaintance::Close);
        let are_few = active >= FEW_PEOPLE && close.len() < ENOUGH_CONTACTS;
        let is_told = known_as(Acquaintance::Untold).is_empty();
        let saying = || Saying::about(Topic::FewContacts).all("people", close);
        (are_few && is_told).then(saying)
    }

    /// Conflicts between people with weight, and circles of reporting.
    fn ties(&self) -> Vec<Saying> {
        let is_heavy = |at| self.graph.is_key(at);
        let lines = self.graph.lines().iter().filter(|line| line.kind == LineKind::Conflict);
        let conflict = lines.into_iter().find(|line| is_heavy(line.from) && is_heavy(line.to));
        let conflict = conflict.and_then(|line| about(Topic::Conflict, vec![line.from, line.to]));
        let circle = self.graph.reporting_cycles().into_iter().next();
        let circle = circle.and_then(|circle| {
            let people = circle.iter().filter_map(|id| self.plan.stakeholders.position(id));
            about(Topic::Circle, people.collect())
        });
        conflict.into_iter().chain(circle).collect()
    }
}

/// Something about people, when there are any.
fn about(topic: Topic, people: Vec<usize>) -> Option<Saying> {
    (!people.is_empty()).then(|| Saying::about(topic).all("people", people))
}
