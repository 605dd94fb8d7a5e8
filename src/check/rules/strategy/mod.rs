//! Rules about strategies and tactics.
//!
//! Every middle level between goal and action may be skipped, so a gap alone is no fault.

mod ignores_swot;
mod no_action;
mod no_objective;
mod objective_without_strategy;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &objective_without_strategy::RULE,
    &no_objective::RULE,
    &no_action::RULE,
    &ignores_swot::RULE,
];
