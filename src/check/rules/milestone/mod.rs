//! Rules about milestones.
//!
//! A milestone is judged by the actions that lead to it.

mod before_actions;
mod empty;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&empty::RULE, &before_actions::RULE];
