//! Which rules there are: the groups' lists one after the other.
//!
//! Everything that lists, explains or names rules asks here; names are unique, which a test holds.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Rule, rules};
use crate::text::nearest;

/// Every rule, in the order of the groups.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    rules::GROUPS.iter().flat_map(|group| group.iter().copied())
}

/// The rule with a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    static BY_NAME: OnceLock<HashMap<&str, &Rule>> = OnceLock::new();
    BY_NAME.get_or_init(|| all().map(|rule| (rule.name, rule)).collect()).get(name).copied()
}

/// The rule whose name is nearest to a mistyped one; the fault alone will do when it is unmistakable.
pub fn nearest_name(name: &str) -> Option<&'static str> {
    let same_fault = |rule: &&Rule| rule.name.split('/').nth(1) == name.split('/').next_back();
    let mut same = all().filter(same_fault);
    match (same.next(), same.next()) {
        (Some(rule), None) => Some(rule.name),
        _ => nearest(name, all().map(|rule| rule.name)),
    }
}
