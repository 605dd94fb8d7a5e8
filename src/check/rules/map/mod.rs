//! Rules about the lines between people: who reports to whom, who sways whom.
//!
//! Lines are asked of the graph, which is built once a plan; nothing here walks on its own.

mod reporting_cycle;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&reporting_cycle::RULE];
