//! `config/unusable-audience`: an audience of `keyplan.toml` that cannot be kept to.
//!
//! The engine speaks for it (`check/audience_settings.rs`), because it is about no plan.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "config/unusable-audience",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Elsewhere,
    bad: "[audiences.partner]\nbase = \"internal\"\nwithout = \"stakeholder.stanse\"",
    good: "[audiences.partner]\nbase = \"internal\"\nwithout = \"stakeholder.stance\"",
};
