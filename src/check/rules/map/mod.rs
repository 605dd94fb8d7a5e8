//! Rules about the lines between people: who reports to whom, who sways whom.

mod orphan;
mod reporting_cycle;
mod self_edge;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&reporting_cycle::RULE, &self_edge::RULE, &orphan::RULE];
