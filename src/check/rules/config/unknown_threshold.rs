//! `config/unknown-threshold`: a rule is given a number that it does not count with.
//!
//! The engine speaks for it (`check/misnamed.rs`), because only it knows the numbers of all rules.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "config/unknown-threshold",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Elsewhere,
    bad: "[lint.rules]\n\"action/overdue-silent\" = { at-least = 14 }",
    good: "[lint.rules]\n\"action/overdue-silent\" = { days = 14 }",
};
