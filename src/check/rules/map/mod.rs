//! Rules about the lines between people: who reports to whom, who sways whom.
//!
//! Lines are asked of the graph, which is built once a plan; nothing here walks on its own.

mod orphan;
mod reporting_cycle;
mod self_edge;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&reporting_cycle::RULE, &self_edge::RULE, &orphan::RULE];
