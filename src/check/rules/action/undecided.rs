//! `action/undecided`: an action that is still only proposed more than `days` (14) after it was on the
//! table.
//!
//! The files do not say when something was proposed, so only this is known: a review that names the
//! action was held, or the day has passed on which it should have begun. A `status-note` says why
//! it waits; one that is past its date is left to `action/overdue-silent`.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Action, ActionStatus, Item, Review};

pub(super) const RULE: Rule = Rule {
    name: "action/undecided",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 14)],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
status = "proposed"
start = 2026-10-01
due = 2027-03-31"#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "accepted"
start = 2026-10-01
due = 2027-03-31"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let patience = out.threshold("days");
    for action in view.actions.iter().filter(|action| is_undecided(view, action)) {
        let Some((since, message)) = earliest(view, action) else { continue };
        if view.days_since(since) > patience {
            out.field(&action.head, "status", &action.status, message.with("date", since));
        }
    }
}

fn is_undecided(view: &PlanView<'_>, action: &Action) -> bool {
    let is_late = action.due.value().is_some_and(|due| due.0 < view.today());
    action.status.value() == Some(ActionStatus::Proposed)
        && action.status_note.is_blank()
        && !is_late
}

/// The first day on which the action is known to have been on the table, and how it is known.
fn earliest(view: &PlanView<'_>, action: &Item<Action>) -> Option<(Date, Message)> {
    let reviews = view.reviews.iter().filter(|review| names(view, review, action));
    let held = reviews.filter_map(|review| Some((review.on.value()?.0, review)));
    let first = held.min_by_key(|(on, review)| (*on, review.id())).map(|(on, review)| {
        let message = view.about("action-undecided-review", &action.head);
        (on, message.with("review", &**review.id()))
    });
    let start = action.start.value().map(|start| start.0);
    let start = start.map(|start| (start, view.about("action-undecided", &action.head)));
    first.into_iter().chain(start).min_by_key(|(day, _)| *day)
}

fn names(view: &PlanView<'_>, review: &Review, action: &Item<Action>) -> bool {
    review.actions.values().any(|named| named.id_in(&view.id) == Some(&**action.id()))
}
