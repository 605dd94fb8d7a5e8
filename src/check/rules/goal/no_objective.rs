//! `goal/no-objective`: a goal that nothing measures.
//!
//! Whatever became of them, its objectives count: a goal is given up by giving up its objectives. While
//! some objective names a goal that does not exist, it may be the one that is missed, and all is
//! silent.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "goal/no-objective",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[goal.fewer-outages]
title = "Halve the outages of the plant""#,
    good: r#"[goal.fewer-outages]
title = "Halve the outages of the plant"

[objective.mttr]
goal = "fewer-outages"
metric = "Mean time to repair"
baseline = 6.0
target = 3.0"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.spine().has_stray_objectives() {
        return;
    }
    for aim in view.spine().aims(view.plan).filter(|aim| aim.is_bare()) {
        out.item(&aim.goal.head, view.about("goal-no-objective", &aim.goal.head));
    }
}
