//! Rules about competitors at the customer.
//!
//! Doing nothing and doing it themselves are competitors too.

mod no_differentiator;
mod none;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&none::RULE, &no_differentiator::RULE];
