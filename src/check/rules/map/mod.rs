//! Rules about the lines between people: who reports to whom, who sways whom.

mod reporting_cycle;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&reporting_cycle::RULE];
