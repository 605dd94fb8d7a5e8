//! Rules about the people at the customer: who decides, who looks after them, who has left.

mod decision_maker_uncovered;
mod former_still_used;
mod no_economic_buyer;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] =
    &[&no_economic_buyer::RULE, &decision_maker_uncovered::RULE, &former_still_used::RULE];
