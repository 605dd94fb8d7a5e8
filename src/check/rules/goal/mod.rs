//! Rules about goals and objectives.
//!
//! A goal is a direction, an objective its measurable step; each file judges one way in which they
//! fail.

mod no_baseline;
mod no_deadline;
mod no_metric;
mod none;
mod readings_unordered;
mod target_direction;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &none::RULE,
    &no_metric::RULE,
    &no_baseline::RULE,
    &no_deadline::RULE,
    &target_direction::RULE,
    &readings_unordered::RULE,
];
