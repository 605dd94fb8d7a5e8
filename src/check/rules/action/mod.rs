//! Rules about actions: who answers for them, until when, what they serve, and what waits for what.
//!
//! Mostly open actions are asked; what is closed is history, as long as it is said how it ended.

mod closed_without_reason;
mod dependency_cycle;
mod done_inconsistent;
mod due_before_dependency;
mod external_unknown;
mod no_due;
mod no_owner;
mod no_status;
mod objective_thin;
mod orphan;
mod overdue_silent;
mod owner_not_in_team;
mod owner_overload;
mod several_owners;
mod stale_progress;
mod undecided;
mod vague;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &vague::RULE,
    &no_owner::RULE,
    &several_owners::RULE,
    &owner_not_in_team::RULE,
    &external_unknown::RULE,
    &no_due::RULE,
    &no_status::RULE,
    &orphan::RULE,
    &undecided::RULE,
    &overdue_silent::RULE,
    &closed_without_reason::RULE,
    &done_inconsistent::RULE,
    &dependency_cycle::RULE,
    &due_before_dependency::RULE,
    &objective_thin::RULE,
    &owner_overload::RULE,
    &stale_progress::RULE,
];
