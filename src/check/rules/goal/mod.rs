//! Rules about goals and objectives.

mod no_metric;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&no_metric::RULE];
