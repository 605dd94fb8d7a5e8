//! Rules about `keyplan.toml`.

mod unknown_rule;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&unknown_rule::RULE];
