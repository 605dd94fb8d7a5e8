//! `goal/deadline-slipped`: the deadline of an open objective was put off again and again, and no word
//! says why.
//!
//! Asks the history: every commit in which `due` became later counts once, from `at-least` (2) on. Notes
//! at the objective are word enough. A plan without a history is not judged.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Objective};
use crate::workspace::Earlier;

pub(super) const RULE: Rule = Rule {
    name: "goal/deadline-slipped",
    severity: Severity::Warning,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("at-least", 2)],
    check: Check::Past(check),
    bad: r#"# committed with `due = 2026-09-30`, then with `due = 2026-12-31`, then with
[objective.mttr]
title = "Repair within three hours"
due = 2027-06-30"#,
    good: r#"[objective.mttr]
title = "Repair within three hours"
due = 2027-06-30
notes = "Put off with the start of the new hall, decided in the review of June.""#,
};

fn check(view: &PlanView<'_>, past: &[Earlier], out: &mut Findings<'_>) {
    let least = out.threshold("at-least");
    for objective in view.objectives.iter().filter(|objective| objective.is_pursued()) {
        if !objective.head.common().notes.is_blank() {
            continue;
        }
        let days = deadlines(objective, past);
        let slips = days.windows(2).filter(|days| days[0] < days[1]).count();
        if let Some(first) = days.first().filter(|_| Decimal::from(slips) >= least) {
            let message = view.about("goal-deadline-slipped", &objective.head);
            let message = message.with("count", slips).with("first", *first);
            out.field(&objective.head, "due", &objective.due, message);
        }
    }
}

/// The deadlines that an objective had, the first one first, the one of now last.
fn deadlines(now: &Item<Objective>, past: &[Earlier]) -> Vec<Date> {
    let before = past.iter().rev().filter_map(|earlier| earlier.plan.objectives.get(now.id()));
    let days = before.chain([now]).filter_map(|objective| objective.due.value());
    let mut days: Vec<Date> = days.map(|day| day.0).collect();
    days.dedup();
    days
}
