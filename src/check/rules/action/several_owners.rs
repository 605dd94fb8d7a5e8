//! `action/several-owners`: an action for which several people are said to answer.
//!
//! Where two answer, each relies on the other. Reading speaks for it, because the field takes one id; to
//! other rules the owner counts as written.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "action/several-owners",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Elsewhere,
    bad: r#"[action.pilot]
title = "Pilot on line 2"
owner = ["lena", "tom"]"#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
contributors = ["tom"]"#,
};
