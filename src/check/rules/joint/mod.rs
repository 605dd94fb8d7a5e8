//! Rules about work that is shared with the customer.
//!
//! Shared is what is marked `visibility = "shared"`.

mod no_shared_goal;
mod one_sided;
mod stale;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&no_shared_goal::RULE, &one_sided::RULE, &stale::RULE];
