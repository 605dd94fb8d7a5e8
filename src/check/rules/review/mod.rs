//! Rules about reviews.
//!
//! Plans that are paused or over need none.

mod no_cadence;
mod no_decisions;
mod no_kpi;
mod overdue;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] =
    &[&no_cadence::RULE, &overdue::RULE, &no_decisions::RULE, &no_kpi::RULE];
