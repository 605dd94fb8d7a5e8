//! `config/unknown-change`: `[review]` of `keyplan.toml` speaks of a kind or field that does not exist.
//!
//! The engine speaks for it (`check/review_settings.rs`), because it is about no plan.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "config/unknown-change",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Elsewhere,
    bad: "[review.classes]\n\"action.deadline\" = \"notable\"",
    good: "[review.classes]\n\"action.due\" = \"notable\"",
};
