//! Rules about strategies and tactics.

mod no_action;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&no_action::RULE];
