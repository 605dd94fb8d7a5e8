//! Rules about all accounts together.
//!
//! They look at every plan at once, so they speak for the workspace.

mod key_account_without_plan;
mod person_conflict;
mod score_missing;
mod score_weights;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &key_account_without_plan::RULE,
    &score_weights::RULE,
    &score_missing::RULE,
    &person_conflict::RULE,
];
