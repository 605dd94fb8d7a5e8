//! Rules about open questions.
//!
//! A gap that somebody will close by a day is worth more than a guess.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
