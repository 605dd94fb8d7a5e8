//! Rules about who may know what.

mod unclassified;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&unclassified::RULE];
