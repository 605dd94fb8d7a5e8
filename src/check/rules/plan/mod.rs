//! Rules about the plan as a whole: its header and its period.

mod missing_header;
mod period_invalid;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&missing_header::RULE, &period_invalid::RULE];
