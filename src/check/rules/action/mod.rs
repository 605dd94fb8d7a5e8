//! Rules about actions: who answers for them, until when, and what waits for what.

mod dependency_cycle;
mod no_due;
mod no_owner;
mod overdue_silent;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] =
    &[&no_owner::RULE, &no_due::RULE, &overdue_silent::RULE, &dependency_cycle::RULE];
