//! Rules about strategies and tactics.
//!
//! Every middle level between goal and action may be skipped, so a gap alone is no fault.

mod no_action;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&no_action::RULE];
