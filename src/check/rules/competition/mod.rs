//! Rules about competitors at the customer.
//!
//! Doing nothing and doing it themselves are competitors too.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
