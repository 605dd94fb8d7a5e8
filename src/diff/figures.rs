//! The key figures of a plan, to be held beside those of another state of it.
//!
//! In come a plan in its workspace and a day, out comes each figure by what it tells. Nothing is computed
//! here: figures are those of [`figures`](crate::figures) and [`graph`](crate::graph), as on every page.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::figures::{Amounts, Measure, Standings, checkups, is_present, pipeline, sums, work};
use crate::graph::StakeholderGraph;
use crate::model::{Id, Plan};
use crate::workspace::Workspace;

/// What a key figure tells, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyFigure {
    /// How many people at the customer are known and have not left.
    People,
    /// How many of those who decide somebody of ours leads with.
    DecidersCovered,
    /// The way from a supporter whom we cover to somebody who decides.
    PathToPower,
    /// The revenue that is wanted in a fiscal year, named by the year in which it begins.
    RevenueTarget(i16),
    /// What the open deals are worth by their probability.
    WeightedPipeline,
    /// How many objectives are reached or on track.
    ObjectivesOnTrack,
    /// How many actions are open.
    OpenActions,
    /// How many of them are overdue.
    OverdueActions,
    /// The last health total.
    Health,
}

impl KeyFigure {
    /// Its word in outputs for machines and in the message catalogue.
    pub const fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::DecidersCovered => "deciders-covered",
            Self::PathToPower => "path-to-power",
            Self::RevenueTarget(_) => "revenue-target",
            Self::WeightedPipeline => "weighted-pipeline",
            Self::ObjectivesOnTrack => "objectives-on-track",
            Self::OpenActions => "open-actions",
            Self::OverdueActions => "overdue-actions",
            Self::Health => "health",
        }
    }
}

/// How much it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quantity {
    /// So many.
    Count(usize),
    /// So many of so many.
    Part {
        /// How many.
        part: usize,
        /// Of how many.
        whole: usize,
    },
    /// Stakeholders in the order of a way.
    Way(Vec<Id>),
    /// Sums of money by currency.
    Sums(Amounts),
    /// From 0, the worst, to 100.
    OutOf100(u8),
}

/// The key figures of a plan on a day; those of which it says nothing are not there.
pub(super) fn key_figures(
    workspace: &Workspace,
    plan: &Plan,
    today: Date,
) -> BTreeMap<KeyFigure, Quantity> {
    let mut all = BTreeMap::new();
    of_people(plan, &mut all);
    of_money(workspace, plan, &mut all);
    let standings = Standings::of(plan);
    if standings.total() > 0 {
        let part = Quantity::Part { part: standings.good, whole: standings.total() };
        all.insert(KeyFigure::ObjectivesOnTrack, part);
    }
    if !plan.actions.is_empty() {
        let work = work(plan, today);
        all.insert(KeyFigure::OpenActions, Quantity::Count(work.open));
        all.insert(KeyFigure::OverdueActions, Quantity::Count(work.overdue));
    }
    if let Some(last) = checkups(plan, today).last() {
        all.insert(KeyFigure::Health, Quantity::OutOf100(last.total));
    }
    all
}

fn of_people(plan: &Plan, all: &mut BTreeMap<KeyFigure, Quantity>) {
    if plan.stakeholders.is_empty() {
        return;
    }
    let graph = StakeholderGraph::of(plan);
    let people = plan.stakeholders.iter().filter(|person| is_present(person)).count();
    all.insert(KeyFigure::People, Quantity::Count(people));
    let share = graph.coverage_of_deciders();
    if share.all > 0 {
        let part = Quantity::Part { part: share.covered, whole: share.all };
        all.insert(KeyFigure::DecidersCovered, part);
    }
    if let Some(way) = graph.path_to_power() {
        let people = way.people.iter().map(|person| graph.id(*person).clone()).collect();
        all.insert(KeyFigure::PathToPower, Quantity::Way(people));
    }
}

fn of_money(workspace: &Workspace, plan: &Plan, all: &mut BTreeMap<KeyFigure, Quantity>) {
    let (currency, month) = (workspace.currency(plan), workspace.settings.fiscal_year_start);
    let targets = plan.revenues.iter().map(|stream| Measure::of(&stream.target, month, currency));
    let years: BTreeSet<i16> =
        targets.flat_map(|target| target.years(month).collect::<Vec<_>>()).collect();
    for year in years {
        let target = sums(plan, year, month, currency).target;
        if !target.is_empty() {
            all.insert(KeyFigure::RevenueTarget(year), Quantity::Sums(target));
        }
    }
    let weighted = pipeline(plan, currency).weighted;
    if !weighted.is_empty() {
        all.insert(KeyFigure::WeightedPipeline, Quantity::Sums(weighted));
    }
}
