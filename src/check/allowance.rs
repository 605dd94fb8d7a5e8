//! The names of the rules that silencing itself speaks for.
//!
//! Their levels, examples and texts stand with all other rules in `rules/allow/`.

/// An allow without a reason.
pub(in crate::check) const NO_REASON: &str = "allow/no-reason";
/// An allow past its date.
pub(in crate::check) const EXPIRED: &str = "allow/expired";
/// An allow of something that is no rule.
pub(in crate::check) const UNKNOWN_RULE: &str = "allow/unknown-rule";
/// An allow that silences nothing.
pub(in crate::check) const UNNEEDED: &str = "allow/unneeded";
/// An entry of the baseline that keeps nothing.
pub(in crate::check) const STALE_BASELINE: &str = "allow/stale-baseline";
