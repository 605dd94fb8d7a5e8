//! Rules about the customer's profile.
//!
//! They ask what a reader must know of the company before anything else.

mod hierarchy_cycle;
mod missing_profile;
mod no_challenges_or_needs;
mod no_communication_preference;
mod no_customer_priorities;
mod no_value_proposition;
mod strength_mismatch;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &missing_profile::RULE,
    &no_customer_priorities::RULE,
    &no_challenges_or_needs::RULE,
    &no_value_proposition::RULE,
    &no_communication_preference::RULE,
    &strength_mismatch::RULE,
    &hierarchy_cycle::RULE,
];
