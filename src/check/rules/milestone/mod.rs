//! Rules about milestones.
//!
//! A milestone is judged by the actions that lead to it.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
