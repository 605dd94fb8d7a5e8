//! Who decides at the customer, who of us looks after them, and when we last spoke.
//!
//! People who left do not count; an empty seat does, because somebody will sit there.

use jiff::civil::Date;

use crate::model::{Coverage, Influence, Item, Plan, Role, Stakeholder, StakeholderStatus, Stance};

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

/// Whether somebody decides: by role, or by an influence of 7 and more.
pub fn is_decider(stakeholder: &Stakeholder) -> bool {
    let by_role = stakeholder
        .roles
        .values()
        .any(|role| matches!(role, Role::EconomicBuyer | Role::DecisionMaker));
    by_role || stakeholder.influence.value().is_some_and(|level| level >= Influence::KEY)
}

/// Whether somebody is at the customer today; an empty seat counts.
pub fn is_present(stakeholder: &Stakeholder) -> bool {
    stakeholder.status.value() != Some(StakeholderStatus::Former)
}

/// Who of us leads with somebody: the one marked, or the only one.
pub fn lead(stakeholder: &Stakeholder) -> Option<&Coverage> {
    let marked = stakeholder.covered_by.values().find(|one| one.lead.value() == Some(true));
    marked.or_else(|| {
        let mut all = stakeholder.covered_by.values();
        all.next().filter(|_| all.next().is_none())
    })
}

/// The last day up to `today` on which somebody of ours spoke with them.
pub fn last_contact(stakeholder: &Stakeholder, today: Date) -> Option<Date> {
    let own = stakeholder.last_contact.value();
    let ours = stakeholder.covered_by.values().filter_map(|one| one.last_contact.value());
    own.into_iter().chain(ours).map(|day| day.0).filter(|day| *day <= today).max()
}

/// The people who decide and are there.
pub fn key_people(plan: &Plan) -> impl Iterator<Item = &Item<Stakeholder>> {
    plan.stakeholders.iter().filter(|person| is_present(person) && is_decider(person))
}

/// How well the key people are looked after.
pub fn covered(plan: &Plan) -> Covered {
    let mut counted = Covered::default();
    for person in key_people(plan) {
        counted.total += 1;
        counted.covered += usize::from(lead(person).is_some_and(|one| one.person.get().is_some()));
        let friendly = matches!(person.stance.value(), Some(Stance::Advocate | Stance::Supporter));
        counted.friendly += usize::from(friendly);
    }
    counted
}
