//! Rules about who may know what.
//!
//! They never repeat what they found, only where.

mod unclassified;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&unclassified::RULE];
