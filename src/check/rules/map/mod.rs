//! Rules about the lines between people: who reports to whom, who sways whom.
//!
//! Lines are asked of the graph, which is built once a plan; nothing here walks on its own.

mod contradictory_edges;
mod level_inversion;
mod multiple_roots;
mod no_influence_lines;
mod no_path_to_power;
mod orphan;
mod reporting_cycle;
mod self_edge;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &reporting_cycle::RULE,
    &self_edge::RULE,
    &orphan::RULE,
    &multiple_roots::RULE,
    &level_inversion::RULE,
    &no_influence_lines::RULE,
    &contradictory_edges::RULE,
    &no_path_to_power::RULE,
];
