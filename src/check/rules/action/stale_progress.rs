//! `action/stale-progress`: an action is in progress, and for a long time nobody wrote how it goes.
//!
//! Asks the history when status, percent, note or date of the action last changed; after `days` (30)
//! without one of them it speaks. What is overdue belongs to `action/overdue-silent`. A plan without a
//! history is not judged.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::{Action, ActionStatus, Item};
use crate::workspace::Earlier;

pub(super) const RULE: Rule = Rule {
    name: "action/stale-progress",
    severity: Severity::Warning,
    standing: Standing::Off,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 30)],
    check: Check::Past(check),
    bad: r#"# committed on 2026-09-01 and not touched since
[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "in-progress"
due = 2027-03-31"#,
    good: r#"# committed on 2026-11-20
[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "in-progress"
percent = 40
due = 2027-03-31"#,
};

fn check(view: &PlanView<'_>, past: &[Earlier], out: &mut Findings<'_>) {
    let patience = out.threshold("days");
    let is_running = |action: &&Item<Action>| {
        action.status.value() == Some(ActionStatus::InProgress)
            && action.due.value().is_none_or(|due| due.0 >= view.today())
    };
    for action in view.actions.iter().filter(is_running) {
        let Some(since) = unchanged_since(action, past) else { continue };
        if view.days_since(since) > patience {
            let message = view.about("action-stale-progress", &action.head).with("since", since);
            out.field(&action.head, "status", &action.status, message);
        }
    }
}

/// The day since when an action stands as it does; nothing when that was never committed.
fn unchanged_since(now: &Item<Action>, past: &[Earlier]) -> Option<Date> {
    let same = past.iter().map_while(|earlier| {
        let then = earlier.plan.actions.get(now.id())?;
        (told(then) == told(now)).then_some(earlier.on)
    });
    same.last()
}

/// What tells how an action goes.
fn told(action: &Action) -> impl PartialEq {
    (
        action.status.value(),
        action.percent.value(),
        action.status_note.text().to_owned(),
        action.due.value(),
    )
}
