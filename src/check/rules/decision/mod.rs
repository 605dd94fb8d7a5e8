//! Rules about how the customer decides.
//!
//! A process is judged by its steps, who approves them, and by what.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
