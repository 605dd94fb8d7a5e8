//! `goal/qualitative-no-evidence`: an objective that is judged rather than measured, and nothing says by
//! what.
//!
//! A metric with a target is evidence enough. What is closed or put off need not prove anything any
//! more.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Objective, ObjectiveKind};

pub(super) const RULE: Rule = Rule {
    name: "goal/qualitative-no-evidence",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.trusted]
title = "The CFO asks us first"
type = "qualitative""#,
    good: r#"[objective.trusted]
title = "The CFO asks us first"
type = "qualitative"
evidence = "The call for tenders for line 4 names our value model""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for objective in view.objectives.iter().filter(|objective| is_judged(objective)) {
        if objective.is_pursued() && objective.evidence.is_blank() {
            let message = view.about("goal-qualitative-no-evidence", &objective.head);
            out.field(&objective.head, "evidence", &objective.evidence, message);
        }
    }
}

/// Whether an objective is judged and not measured as well.
fn is_judged(objective: &Objective) -> bool {
    let is_measured = !objective.metric.is_blank() && objective.target.is_written();
    objective.nature.value() == Some(ObjectiveKind::Qualitative) && !is_measured
}
