//! Rules about contracts.
//!
//! They look at how contracts end.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
