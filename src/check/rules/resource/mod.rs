//! Rules about people's time and about money.
//!
//! People work for several accounts, so some of these rules look at all plans at once.

mod budget_overrun;
mod budget_sum;
mod inactive_person;
mod no_allocation;
mod no_budget;
mod no_executive_sponsor;
mod over_allocated;
mod too_many_plans;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &inactive_person::RULE,
    &no_executive_sponsor::RULE,
    &no_allocation::RULE,
    &over_allocated::RULE,
    &too_many_plans::RULE,
    &no_budget::RULE,
    &budget_sum::RULE,
    &budget_overrun::RULE,
];
