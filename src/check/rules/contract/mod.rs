//! Rules about contracts.
//!
//! They look at how contracts end.

mod expired;
mod renewal_unplanned;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&renewal_unplanned::RULE, &expired::RULE];
