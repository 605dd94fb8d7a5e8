//! `goal/status-contradicts-data`: an objective that is said to be on track or reached, while its last
//! reading says otherwise.
//!
//! On track means less than `percent` (20) points behind the straight line from baseline to target, on
//! the day of the last reading: what was right when it was measured is not held against anybody for
//! getting older; that is `goal/measure-stale`. Past its deadline it is left to `goal/overdue`. Reached
//! means less than `percent` points short of the target, unless the outcome says that it was reached in
//! part.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity};
use crate::figures::{Progress, progress};
use crate::i18n::Message;
use crate::model::{Item, Objective, ObjectiveStatus, Outcome};

pub(super) const RULE: Rule = Rule {
    name: "goal/status-contradicts-data",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("percent", 20)],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
metric = "Mean time to repair"
baseline = 6.0
target = 3.0
start = 2026-01-01
due = 2026-12-31
status = "on-track"

[objective.mttr.measured]
2026-10-31 = 5.4"#,
    good: r#"[objective.mttr]
metric = "Mean time to repair"
baseline = 6.0
target = 3.0
start = 2026-01-01
due = 2026-12-31
status = "off-track"

[objective.mttr.measured]
2026-10-31 = 5.4"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let tolerance = out.threshold("percent");
    for objective in &view.objectives {
        let message = match objective.status.value() {
            Some(ObjectiveStatus::OnTrack) => late(view, objective, tolerance),
            Some(ObjectiveStatus::Achieved) => short(view, objective, tolerance),
            _ => None,
        };
        if let Some(message) = message {
            let label = last_reading(view, objective, out);
            out.field(&objective.head, "status", &objective.status, message).labels.extend(label);
        }
    }
}

/// What is to be said of an objective that was behind when it was last measured.
fn late(view: &PlanView<'_>, objective: &Item<Objective>, tolerance: Decimal) -> Option<Message> {
    let then = when_measured(view, objective)?;
    let is_over = objective.due.value().is_some_and(|due| due.0 < view.today());
    if is_over || then.lead()? > -tolerance {
        return None;
    }
    let message = view.about("goal-status-contradicts-data", &objective.head);
    Some(message.with("done", then.done?.round()).with("expected", then.expected?.round()))
}

/// What is to be said of an objective that is called reached and is not.
fn short(view: &PlanView<'_>, objective: &Item<Objective>, tolerance: Decimal) -> Option<Message> {
    if matches!(objective.outcome.value(), Some(Outcome::Partial | Outcome::None)) {
        return None;
    }
    let done = when_measured(view, objective)?.done?;
    let message = || view.about("goal-status-contradicts-data-achieved", &objective.head);
    let is_short = done <= Decimal::ONE_HUNDRED - tolerance;
    is_short.then(|| message().with("done", done.round()))
}

/// How far an objective was on the day of its last reading.
fn when_measured(view: &PlanView<'_>, objective: &Objective) -> Option<Progress> {
    let (day, _) = progress(objective, view.today()).last?;
    Some(progress(objective, day))
}

/// Where the last reading stands.
fn last_reading(
    view: &PlanView<'_>,
    objective: &Item<Objective>,
    out: &Findings<'_>,
) -> Option<Label> {
    let entries = objective.measured.get()?.0.iter();
    let read = entries.filter(|(_, reading)| reading.get().is_some());
    let past = read.filter(|(day, _)| day.value().is_some_and(|day| day.0 <= view.today()));
    let (day, _) = past.max_by_key(|(day, _)| day.value())?;
    let message = Message::new("goal-status-contradicts-data-label");
    Some(out.label(objective.place(day.at()), message))
}
