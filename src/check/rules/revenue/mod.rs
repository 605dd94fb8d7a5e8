//! Rules about our sales to the customer.
//!
//! Amounts are only ever added in one currency.

mod implausible_growth;
mod missing_actual;
mod mixed_currency;
mod sum_mismatch;
mod target_uncovered;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &mixed_currency::RULE,
    &sum_mismatch::RULE,
    &target_uncovered::RULE,
    &missing_actual::RULE,
    &implausible_growth::RULE,
];
