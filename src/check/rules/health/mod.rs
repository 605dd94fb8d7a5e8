//! Rules about the ratings of an account.
//!
//! The rating is a judgement of people; these rules hold it against the facts.

mod unrated;
mod watermelon;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&unrated::RULE, &watermelon::RULE];
