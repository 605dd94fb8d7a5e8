//! Rules about `keyplan.toml`.
//!
//! What cannot be read there is told by reading (`ref/*`), as in any other file.

mod unknown_approver;
mod unknown_change;
mod unknown_rule;
mod unknown_threshold;
mod unusable_audience;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &unknown_rule::RULE,
    &unknown_threshold::RULE,
    &unknown_change::RULE,
    &unknown_approver::RULE,
    &unusable_audience::RULE,
];
