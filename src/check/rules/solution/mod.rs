//! Rules about what we offer the customer.
//!
//! A solution stands or falls with its value for them and with their objections.

mod declined_no_reason;
mod no_value;
mod objection_unanswered;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] =
    &[&no_value::RULE, &objection_unanswered::RULE, &declined_no_reason::RULE];
