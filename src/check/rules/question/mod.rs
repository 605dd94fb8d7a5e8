//! Rules about open questions.
//!
//! A gap that somebody will close by a day is worth more than a guess.

mod no_owner_due;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&no_owner_due::RULE];
