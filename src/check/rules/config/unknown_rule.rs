//! `config/unknown-rule`: `[lint.rules]` of `keyplan.toml` sets something that is no rule and no group.
//!
//! The engine speaks for it (`check/misnamed.rs`), because only it knows all rules.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "config/unknown-rule",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Elsewhere,
    bad: "[lint.rules]\n\"goal/no-metrics\" = \"off\"",
    good: "[lint.rules]\n\"goal/no-metric\" = \"off\"",
};
