//! `goal/no-baseline`: an objective with a target but nothing to start from.
//!
//! Without the value it began with, progress cannot be told. An objective whose first reading is on
//! or before its start is left alone: that reading is the baseline.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "goal/no-baseline",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
metric = "Mean time to repair"
target = 3.0"#,
    good: r#"[objective.mttr]
metric = "Mean time to repair"
baseline = 6.0
target = 3.0"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for objective in &view.objectives {
        if objective.target.is_missing() || objective.baseline.is_written() {
            continue;
        }
        let start = objective.start.value();
        let is_measured_at_start =
            start.is_some_and(|start| objective.measured.pairs().any(|(day, _)| *day <= start));
        if !is_measured_at_start {
            let message = view.about("goal-no-baseline", &objective.head);
            out.field(&objective.head, "baseline", &objective.baseline, message);
        }
    }
}
