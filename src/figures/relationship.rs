//! How well we stand with a customer as its people show it, beside what the profile says.
//!
//! With one person it is what we are to them at best, or else how well we know them; with the customer
//! the median over those who decide, of two in the middle the better one. Empty seats and people of
//! whom nothing is known do not count.

use super::key_people;
use crate::model::{Contact, Item, Plan, Stakeholder, Standing, Strength};

/// How well we stand with those who decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relationship {
    /// With at least half of them it is this or less.
    pub strength: Strength,
    /// With how many of them it is known.
    pub people: usize,
}

/// How well we stand with somebody; none when nothing is known of it.
pub fn strength_with(person: &Stakeholder) -> Option<Strength> {
    let ours = person.covered_by.values().filter_map(|coverage| coverage.current.value()).max();
    ours.map(of_standing).or_else(|| of_contact(person.contact.value()?))
}

/// How well we stand with those who decide; none when it is known of nobody.
pub fn relationship(plan: &Plan) -> Option<Relationship> {
    let seated = key_people(plan).into_iter().filter(|person| !person.is_placeholder());
    let mut known: Vec<Strength> =
        seated.filter_map(|person: &Item<Stakeholder>| strength_with(person)).collect();
    known.sort_unstable();
    let strength = *known.get(known.len() / 2)?;
    Some(Relationship { strength, people: known.len() })
}

fn of_standing(standing: Standing) -> Strength {
    match standing {
        Standing::None => Strength::None,
        Standing::Vendor => Strength::Weak,
        Standing::CredibleSource => Strength::Moderate,
        Standing::ProblemSolver => Strength::Strong,
        Standing::TrustedAdvisor => Strength::Strategic,
    }
}

fn of_contact(contact: Contact) -> Option<Strength> {
    match contact {
        Contact::None => Some(Strength::None),
        Contact::Brief => Some(Strength::Weak),
        Contact::Multiple => Some(Strength::Moderate),
        Contact::InDepth => Some(Strength::Strong),
        Contact::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Coverage, Field, Many};

    fn person(contact: Contact, standings: &[Standing]) -> Stakeholder {
        let coverage = |standing: &Standing| {
            Field::of(Coverage { current: Field::of(*standing), ..Coverage::default() })
        };
        let covered_by = Field::of(Many(standings.iter().map(coverage).collect()));
        Stakeholder { contact: Field::of(contact), covered_by, ..Stakeholder::default() }
    }

    #[test]
    fn what_we_are_to_somebody_goes_before_how_well_we_know_them() {
        let known = person(Contact::InDepth, &[]);
        assert_eq!(strength_with(&known), Some(Strength::Strong));
        let covered = person(Contact::InDepth, &[Standing::Vendor, Standing::CredibleSource]);
        assert_eq!(strength_with(&covered), Some(Strength::Moderate));
        assert_eq!(strength_with(&person(Contact::Unknown, &[])), None);
    }
}
