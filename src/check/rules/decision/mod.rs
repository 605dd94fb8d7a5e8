//! Rules about how the customer decides.
//!
//! A process is judged by its steps, who approves them, and by what.

mod no_criteria;
mod none;
mod paper_step_unmapped;
mod step_without_approver;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] =
    &[&none::RULE, &step_without_approver::RULE, &no_criteria::RULE, &paper_step_unmapped::RULE];
