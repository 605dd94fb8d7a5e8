//! Rules about work that is shared with the customer.
//!
//! Shared is what is marked `visibility = "shared"`.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
