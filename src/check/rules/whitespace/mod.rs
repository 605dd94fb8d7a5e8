//! Rules about what the customer does not buy from us yet.
//!
//! Unknown is no gap: the one asks for a question, the other for a deal.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
