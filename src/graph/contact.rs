//! What one person's entry says of our contact: whether they are there, who of us leads, when we last
//! spoke, how well we know them.
//!
//! People who left do not count; an empty seat does, because somebody will sit there.

use jiff::civil::Date;

use crate::model::{Cadence, Contact, Coverage, Stakeholder, StakeholderStatus};

/// After so many days without contact somebody is in danger of being forgotten, unless a rhythm was
/// agreed.
pub const STALE_DAYS: u32 = 90;

/// The same for somebody who speaks for us.
pub const STALE_DAYS_OF_CHAMPION: u32 = 30;

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

/// Whether somebody is at the customer today; an empty seat counts.
pub fn is_present(stakeholder: &Stakeholder) -> bool {
    stakeholder.status.value() != Some(StakeholderStatus::Former)
}

/// Who of us leads with somebody: the one who is said to, or the only one unless they are said not to.
pub fn lead(stakeholder: &Stakeholder) -> Option<&Coverage> {
    let all = || stakeholder.covered_by.values();
    let named = all().find(|coverage| coverage.lead.value() == Some(true));
    let only = || all().next().filter(|_| all().count() == 1);
    named.or_else(|| only().filter(|coverage| coverage.lead.value() != Some(false)))
}

/// The last day up to `today` on which somebody of ours spoke with them.
pub fn last_contact(stakeholder: &Stakeholder, today: Date) -> Option<Date> {
    let own = stakeholder.last_contact.value();
    let ours = stakeholder.covered_by.values().filter_map(|one| one.last_contact.value());
    own.into_iter().chain(ours).map(|day| day.0).filter(|day| *day <= today).max()
}

/// The days that may pass between two contacts as agreed for somebody: the shortest rhythm of those
/// who look after them, else their own.
pub fn agreed_days(stakeholder: &Stakeholder) -> Option<i32> {
    let ours = stakeholder.covered_by.values().filter_map(|coverage| coverage.cadence.value());
    let theirs = || stakeholder.communication.get()?.cadence.value();
    ours.map(Cadence::days).min().or_else(|| theirs().map(Cadence::days))
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
