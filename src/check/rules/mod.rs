//! The rules, a folder a group and a file a rule, and the list of all groups.

mod allow;
mod goal;
mod map;
mod reference;
mod syntax;

use super::Rule;

/// The groups in the order in which they are told about.
pub(super) const GROUPS: &[&[&Rule]] =
    &[syntax::RULES, reference::RULES, goal::RULES, map::RULES, allow::RULES];
