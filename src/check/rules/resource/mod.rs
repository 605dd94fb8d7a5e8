//! Rules about people's time and about money.

mod over_allocated;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&over_allocated::RULE];
