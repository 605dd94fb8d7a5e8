//! Who of us works for which plan: how much, from when to when.
//!
//! Plans that are over ask for nobody.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::model::{Id, Plan, Status};
use crate::report::{Desk, name_or};

/// A membership: in which plan, how much, from when to when.
pub(super) struct Membership<'a> {
    pub(super) plan: &'a Plan,
    /// In percent of a full week.
    pub(super) percent: Decimal,
    pub(super) start: Option<Date>,
    pub(super) end: Option<Date>,
}

impl Membership<'_> {
    /// Whether it holds on a day.
    pub(super) fn holds(&self, day: Date) -> bool {
        self.start.is_none_or(|start| start <= day) && self.end.is_none_or(|end| end >= day)
    }
}

/// The memberships that ask for a share of somebody's time, by person.
pub(super) fn memberships<'a>(desk: &Desk<'a>) -> BTreeMap<&'a Id, Vec<Membership<'a>>> {
    let mut all: BTreeMap<&Id, Vec<Membership<'_>>> = BTreeMap::new();
    let live =
        |plan: &&Arc<Plan>| !matches!(plan.status(), Some(Status::Closed | Status::Archived));
    for plan in desk.basis.workspace.plans.iter().filter(live) {
        for member in &plan.team {
            if let Some(percent) = member.allocation.value() {
                let day =
                    |field: &crate::model::Field<crate::model::Day>| field.value().map(|day| day.0);
                all.entry(member.id()).or_default().push(Membership {
                    plan,
                    percent: percent.0,
                    start: day(&member.start),
                    end: day(&member.end),
                });
            }
        }
    }
    all
}

/// What some memberships ask for together on a day, in percent.
pub(super) fn total(own: &[Membership<'_>], day: Date) -> Decimal {
    let holding = own.iter().filter(|one| one.holds(day));
    holding.fold(Decimal::ZERO, |sum, one| sum.checked_add(one.percent).unwrap_or(sum))
}

/// How much somebody has, in percent of a full week.
pub(super) fn capacity(desk: &Desk<'_>, id: &str) -> Decimal {
    let person = desk.basis.workspace.shared.people.get(id);
    person.and_then(|person| person.capacity.value()).map_or(Decimal::ONE_HUNDRED, |own| own.0)
}

/// What one of us is called.
pub(super) fn name<'a>(desk: &Desk<'a>, id: &'a str) -> &'a str {
    desk.basis.workspace.shared.people.get(id).map_or(id, |person| name_or(&person.name, person))
}
