//! Rules about the people at the customer: who decides, who looks after them, how well we know
//! them, who has left.
//!
//! Roles count wherever they stand: as somebody's own or in a decision. One cause, one finding:
//! where a graver gap explains a lesser one, the lesser rule is silent and its head says whose word
//! it is.

mod all_supportive;
mod champion_without_influence;
mod contact_stale;
mod core_trio_missing;
mod decision_maker_uncovered;
mod economic_buyer_unmet;
mod former_still_used;
mod missing_attributes;
mod multiple_economic_buyers;
mod no_economic_buyer;
mod no_second_champion;
mod opponent_unmitigated;
mod placeholder_old;
mod role_uncovered;
mod single_internal_thread;
mod single_threaded;
mod single_unit;
mod stance_unknown;
mod target_below_current;
mod target_missing;
mod too_few;
mod too_many_bare;
mod weak_evidence;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &no_economic_buyer::RULE,
    &multiple_economic_buyers::RULE,
    &economic_buyer_unmet::RULE,
    &core_trio_missing::RULE,
    &role_uncovered::RULE,
    &decision_maker_uncovered::RULE,
    &single_threaded::RULE,
    &single_unit::RULE,
    &single_internal_thread::RULE,
    &missing_attributes::RULE,
    &stance_unknown::RULE,
    &all_supportive::RULE,
    &opponent_unmitigated::RULE,
    &weak_evidence::RULE,
    &champion_without_influence::RULE,
    &no_second_champion::RULE,
    &contact_stale::RULE,
    &target_missing::RULE,
    &target_below_current::RULE,
    &placeholder_old::RULE,
    &former_still_used::RULE,
    &too_few::RULE,
    &too_many_bare::RULE,
];
