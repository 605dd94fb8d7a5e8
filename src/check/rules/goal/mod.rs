//! Rules about goals and objectives.
//!
//! A goal is a direction, an objective its measurable step; each file judges one way in which they
//! fail.

mod no_metric;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&no_metric::RULE];
