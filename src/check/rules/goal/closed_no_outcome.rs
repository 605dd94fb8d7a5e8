//! `goal/closed-no-outcome`: an objective that was closed without a word on what came of it.
//!
//! Either `outcome` or `lesson` will do, and a note for one that was cancelled. Readings that reached the
//! target say themselves what came of an objective that is achieved.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::progress;
use crate::i18n::Message;
use crate::model::{Item, Objective, ObjectiveStatus};

pub(super) const RULE: Rule = Rule {
    name: "goal/closed-no-outcome",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
metric = "Mean time to repair"
target = 3.0
status = "missed""#,
    good: r#"[objective.mttr]
metric = "Mean time to repair"
target = 3.0
status = "missed"
outcome = "partial"
lesson = "Spare parts on site help more than a second shift""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for objective in view.objectives.iter().filter(|objective| !is_explained(objective)) {
        let key = match objective.status.value() {
            Some(ObjectiveStatus::Achieved) if is_proved(objective) => continue,
            Some(ObjectiveStatus::Achieved | ObjectiveStatus::Missed) => "goal-closed-no-outcome",
            Some(ObjectiveStatus::Cancelled) if objective.head.common().notes.is_blank() => {
                "goal-closed-no-outcome-cancelled"
            }
            _ => continue,
        };
        let help = Message::new(format!("{key}.help"));
        let message = view.about(key, &objective.head);
        out.field(&objective.head, "status", &objective.status, message).help = Some(help);
    }
}

fn is_explained(objective: &Objective) -> bool {
    objective.outcome.is_written() || !objective.lesson.is_blank()
}

/// Whether the last reading is at the target.
fn is_proved(objective: &Item<Objective>) -> bool {
    let done = progress(objective, jiff::civil::Date::MAX).done;
    done.is_some_and(|done| done >= Decimal::ONE_HUNDRED)
}
