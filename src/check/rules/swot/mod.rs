//! Rules about the analysis of strengths, weaknesses, opportunities and threats.
//!
//! A template without SWOT is asked only once the plan has an item of it.

mod missing_quadrant;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&missing_quadrant::RULE];
