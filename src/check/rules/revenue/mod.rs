//! Rules about our sales to the customer.
//!
//! Amounts are only ever added in one currency.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
