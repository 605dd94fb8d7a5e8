//! Rules about the ratings of an account.
//!
//! The rating is a judgement of people; these rules hold it against the facts.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
