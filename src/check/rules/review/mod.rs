//! Rules about reviews.
//!
//! Plans that are paused or over need none.

mod overdue;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&overdue::RULE];
