//! Rules about deals that may be won.
//!
//! Won and lost deals are history, and judged only for what contradicts itself.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
