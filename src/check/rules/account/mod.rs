//! Rules about the customer's profile.
//!
//! They ask what a reader must know of the company before anything else.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
