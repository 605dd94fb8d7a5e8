//! Rules about the analysis of strengths, weaknesses, opportunities and threats.

mod missing_quadrant;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&missing_quadrant::RULE];
