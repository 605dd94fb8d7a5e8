//! How much of each person's time the plans ask for, over all plans of a workspace.
//!
//! Counts the memberships that hold today in plans that are not over.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::model::{Id, Plan, Status};
use crate::workspace::Workspace;

/// What one plan asks of one person.
#[derive(Debug, Clone)]
pub struct Share {
    /// The plan.
    pub plan: Id,
    /// In percent of a full week.
    pub percent: Decimal,
}

/// What the plans ask of everybody on one day.
#[derive(Debug, Clone, Default)]
pub struct Load(BTreeMap<Id, Vec<Share>>);

impl Load {
    /// The load on the workspace's today.
    pub fn of(workspace: &Workspace) -> Self {
        let mut load = Self::default();
        let live =
            |plan: &&Arc<Plan>| !matches!(plan.status(), Some(Status::Closed | Status::Archived));
        for plan in workspace.plans.iter().filter(live) {
            load.add(plan, workspace.today);
        }
        load
    }

    fn add(&mut self, plan: &Plan, today: Date) {
        for member in &plan.team {
            let begun = member.start.value().is_none_or(|day| day.0 <= today);
            let ended = member.end.value().is_some_and(|day| day.0 < today);
            if let Some(percent) = member.allocation.value().filter(|_| begun && !ended) {
                let share = Share { plan: plan.id.clone(), percent: percent.0 };
                self.0.entry(member.id().clone()).or_default().push(share);
            }
        }
    }

    /// What each plan asks of a person.
    pub fn shares(&self, person: &str) -> &[Share] {
        self.0.get(person).map_or(&[], Vec::as_slice)
    }

    /// What all plans ask of a person, in percent.
    pub fn total(&self, person: &str) -> Decimal {
        let shares = self.shares(person).iter();
        shares.fold(Decimal::ZERO, |sum, share| sum.checked_add(share.percent).unwrap_or(sum))
    }
}
