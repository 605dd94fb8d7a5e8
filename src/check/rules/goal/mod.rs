//! Rules about goals and objectives.
//!
//! A goal is a direction, an objective its measurable step; each file judges one way in which they
//! fail.

mod closed_no_outcome;
mod deadline_slipped;
mod measure_stale;
mod no_baseline;
mod no_customer_side;
mod no_deadline;
mod no_metric;
mod no_objective;
mod no_owner;
mod none;
mod only_own_revenue;
mod outside_period;
mod overdue;
mod qualitative_no_evidence;
mod readings_unordered;
mod relationship_no_person;
mod status_contradicts_data;
mod target_direction;
mod too_many;
mod vague_verb;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &none::RULE,
    &no_customer_side::RULE,
    &only_own_revenue::RULE,
    &too_many::RULE,
    &no_objective::RULE,
    &no_owner::RULE,
    &vague_verb::RULE,
    &relationship_no_person::RULE,
    &no_metric::RULE,
    &qualitative_no_evidence::RULE,
    &no_baseline::RULE,
    &target_direction::RULE,
    &no_deadline::RULE,
    &outside_period::RULE,
    &overdue::RULE,
    &readings_unordered::RULE,
    &measure_stale::RULE,
    &status_contradicts_data::RULE,
    &closed_no_outcome::RULE,
    &deadline_slipped::RULE,
];
