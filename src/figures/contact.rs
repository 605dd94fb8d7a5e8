//! Who decides at the customer, who of us looks after them, and when we last spoke.
//!
//! People who left do not count; an empty seat does, because somebody will sit there.

use jiff::civil::Date;

use crate::model::{
    Contact, Coverage, Influence, Item, Plan, Role, Stakeholder, StakeholderStatus, Stance,
};

/// How far we have got to know somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acquaintance {
    /// Several meetings and more.
    Close,
    /// We have met.
    Met,
    /// We have not.
    Unmet,
    /// Nothing says.
    Untold,
}

impl Acquaintance {
    /// Whether we have met.
    pub fn is_met(self) -> bool {
        matches!(self, Self::Close | Self::Met)
    }
}

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

/// How far we have got to know somebody, by `contact` or else by a date on which we spoke. What could
/// not be read is taken for the best.
pub fn acquaintance(stakeholder: &Stakeholder) -> Acquaintance {
    let written = stakeholder.contact.is_written();
    match stakeholder.contact.value() {
        Some(Contact::Multiple | Contact::InDepth) => Acquaintance::Close,
        Some(Contact::Brief) => Acquaintance::Met,
        Some(Contact::None) => Acquaintance::Unmet,
        None if written => Acquaintance::Close,
        Some(Contact::Unknown) | None if has_spoken(stakeholder) => Acquaintance::Met,
        Some(Contact::Unknown) | None => Acquaintance::Untold,
    }
}

/// Whether a date on which somebody of ours spoke with them is written.
fn has_spoken(stakeholder: &Stakeholder) -> bool {
    let mut ours = stakeholder.covered_by.values();
    stakeholder.last_contact.is_written() || ours.any(|one| one.last_contact.is_written())
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{Day, Field};

    #[test]
    fn a_date_tells_of_a_meeting_where_no_word_does() {
        let known = |contact: Field<Contact>, last_contact: Field<Day>| {
            acquaintance(&Stakeholder { contact, last_contact, ..Stakeholder::default() })
        };
        let day = || Field::of(Day(date(2026, 10, 8)));
        assert_eq!(known(Field::default(), Field::default()), Acquaintance::Untold);
        assert_eq!(known(Field::default(), day()), Acquaintance::Met);
        assert_eq!(known(Field::of(Contact::Unknown), day()), Acquaintance::Met);
        assert_eq!(known(Field::of(Contact::None), day()), Acquaintance::Unmet);
        assert_eq!(known(Field::of(Contact::InDepth), Field::default()), Acquaintance::Close);
        assert_eq!(known(Field::bad(), Field::default()), Acquaintance::Close);
    }
}
