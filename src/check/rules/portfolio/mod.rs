//! Rules about all accounts together.
//!
//! They look at every plan at once, so they speak for the workspace.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
