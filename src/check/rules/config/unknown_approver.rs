//! `config/unknown-approver`: `[review.approval]` of `keyplan.toml` asks somebody who is not known.
//!
//! The engine speaks for it (`check/review_settings.rs`), because it is about no plan.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "config/unknown-approver",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Elsewhere,
    bad: "[review.approval]\ncritical = \"plan-onwer\"",
    good: "[review.approval]\ncritical = \"plan-owner\"",
};
