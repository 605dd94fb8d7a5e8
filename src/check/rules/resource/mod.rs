//! Rules about people's time and about money.
//!
//! People work for several accounts, so these rules look at all plans at once.

mod over_allocated;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&over_allocated::RULE];
