//! Rules about reviews.

mod overdue;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&overdue::RULE];
