//! Rules about the plan as a whole: its header and its period.
//!
//! They point at `[plan]`, or where it should stand.

mod missing_header;
mod period_invalid;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&missing_header::RULE, &period_invalid::RULE];
