//! Rules about what we offer the customer.
//!
//! A solution stands or falls with its value for them and with their objections.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
