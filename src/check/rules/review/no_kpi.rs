//! `review/no-kpi`: a plan in force in which nothing is measured.
//!
//! A figure that is watched will do, and so will an objective with a metric: it is measured on the
//! way. Whether anybody measures is asked by `goal/measure-stale`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "review/no-kpi",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"

[kpi.callout-time]
name = "Time until a technician is there"
unit = "min"
cadence = "monthly""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let has_metric = view
        .objectives
        .iter()
        .any(|objective| objective.metric.is_written() || objective.measured.is_written());
    if view.kpis.is_empty() && !has_metric {
        out.plan(Message::new("review-no-kpi"));
    }
}
