//! `goal/no-metric`: an objective that does not say what is measured and what value is wanted.
//!
//! "Grow the account" cannot be reached or missed; metric and target can. Objectives that are judged
//! rather than measured (`type = "qualitative"`) are left to `goal/qualitative-no-evidence`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::ObjectiveKind;

pub(super) const RULE: Rule = Rule {
    name: "goal/no-metric",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
title = "Faster repairs""#,
    good: r#"[objective.mttr]
title = "Faster repairs"
metric = "Mean time to repair"
unit = "h"
baseline = 6.0
target = 3.0"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for objective in &view.objectives {
        if objective.nature.value() == Some(ObjectiveKind::Qualitative) {
            continue;
        }
        let about = |key| view.about(key, &objective.head);
        match (objective.metric.is_missing(), objective.target.is_missing()) {
            (true, true) => {
                out.item(&objective.head, about("goal-no-metric"));
            }
            (true, false) => {
                out.field(
                    &objective.head,
                    "metric",
                    &objective.metric,
                    about("goal-no-metric-metric"),
                );
            }
            (false, true) => {
                out.field(
                    &objective.head,
                    "target",
                    &objective.target,
                    about("goal-no-metric-target"),
                );
            }
            (false, false) => {}
        }
    }
}
