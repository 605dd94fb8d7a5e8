//! Rules about the analysis of strengths, weaknesses, opportunities and threats.
//!
//! A template without SWOT is asked only once the plan has an item of it.

mod duplicate;
mod missing_quadrant;
mod no_subject;
mod orphan_item;
mod overfull;
mod stale;
mod threat_unanswered;
mod vague_item;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &missing_quadrant::RULE,
    &overfull::RULE,
    &vague_item::RULE,
    &no_subject::RULE,
    &duplicate::RULE,
    &threat_unanswered::RULE,
    &orphan_item::RULE,
    &stale::RULE,
];
