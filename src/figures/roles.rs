//! Whether the parts that people play can be told: as their own and in decisions.
//!
//! A role that is missing on paper may be the one that was misspelt.

use crate::model::Plan;

/// Whether a role could not be read, so that it may be the one that is missed.
pub fn roles_are_unclear(plan: &Plan) -> bool {
    let of_people = plan.stakeholders.iter().any(|person| person.roles.has_bad());
    of_people || plan.decisions.iter().any(|decision| decision.has_bad_roles())
}
