//! `goal/overdue`: the deadline of an objective has passed, and it is still open.
//!
//! The last figures come in some time after the day they speak of, so the first `days` (14) are left
//! alone. An objective that has reached its target is told so: it only waits to be closed. What is put
//! off is left alone, and so are plans that are paused or over.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::progress;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "goal/overdue",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 14)],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
metric = "Mean time to repair"
target = 3.0
due = 2026-06-30
status = "on-track""#,
    good: r#"[objective.mttr]
metric = "Mean time to repair"
target = 3.0
due = 2026-06-30
status = "missed"
outcome = "partial"
lesson = "The night shift was never asked""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let patience = out.threshold("days");
    for objective in view.objectives.iter().filter(|objective| objective.is_pursued()) {
        let Some(due) = objective.due.value().map(|due| due.0) else { continue };
        if due >= view.today() || view.days_since(due) <= patience {
            continue;
        }
        let done = progress(objective, view.today()).done;
        let is_reached = done.is_some_and(|done| done >= Decimal::ONE_HUNDRED);
        let key = if is_reached { "goal-overdue-reached" } else { "goal-overdue" };
        let message = view.about(key, &objective.head).with("due", due);
        let finding = out.field(&objective.head, "due", &objective.due, message);
        if is_reached {
            finding.help = Some(Message::new("goal-overdue-reached.help"));
        }
    }
}
