//! Rules about deals that may be won.
//!
//! Won and lost deals are history, and judged only for what contradicts itself.

mod past_close;
mod probability_range;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&past_close::RULE, &probability_range::RULE];
