//! `joint/stale`: work that is shared with the customer and under way, and for `days` (21) nothing has
//! happened.
//!
//! These days are known: when shared actions began or were done, notes of theirs that begin with a date,
//! readings of shared objectives, reviews, and contacts with the people who take part. Where none is
//! known nothing is told; nor is it while all shared work is still to begin.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::figures::last_contact;
use crate::i18n::Message;
use crate::model::{Action, ActionStatus, Day, Field, Item, Visibility};

pub(super) const RULE: Rule = Rule {
    name: "joint/stale",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 21)],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "in-progress"
start = 2026-09-14
due = 2027-01-29
visibility = "shared""#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "in-progress"
status-note = "2026-11-16: the first two shifts are trained"
start = 2026-09-14
due = 2027-01-29
visibility = "shared""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut running = view.actions.iter().filter(|action| is_running(view, action));
    let Some(first) = running.next() else { return };
    let Some(last) = last_sign(view).filter(|last| view.days_since(*last) > out.threshold("days"))
    else {
        return;
    };
    let message = Message::new("joint-stale").with("date", last);
    out.place(first.head.place, Subject::default(), message);
}

/// Whether an action is shared and under way.
fn is_running(view: &PlanView<'_>, action: &Item<Action>) -> bool {
    let has_begun = match action.status.value() {
        Some(ActionStatus::InProgress | ActionStatus::Blocked) => true,
        Some(ActionStatus::Accepted) => {
            action.start.value().is_some_and(|start| start.0 <= view.today())
        }
        _ => false,
    };
    has_begun && action.head.visibility() == Visibility::Shared
}

/// The last day on which the shared work is known to have moved.
fn last_sign(view: &PlanView<'_>) -> Option<Date> {
    let plan = view.plan;
    let is_shared = |visibility| visibility == Visibility::Shared;
    let shared = || plan.actions.iter().filter(|action| is_shared(action.head.visibility()));
    let actions = shared().flat_map(|action| days_of(action));
    let objectives = plan.objectives.iter().filter(|one| is_shared(one.head.visibility()));
    let readings = objectives.flat_map(|one| one.measured.pairs()).map(|(day, _)| day.0);
    let reviews = plan.reviews.iter().filter_map(|review| review.on.value()).map(|day| day.0);
    let people = shared().flat_map(|action| action.external.values());
    let people = people.filter_map(|named| plan.stakeholder(named));
    let contacts = people.filter_map(|person| last_contact(person, view.today()));
    let all = actions.chain(readings).chain(reviews).chain(contacts);
    all.filter(|day| *day <= view.today()).max()
}

/// The days that an action tells.
fn days_of(action: &Action) -> impl Iterator<Item = Date> {
    let written = |field: &Field<Day>| field.value().map(|day| day.0);
    let note = action.status_note.text().trim_start().get(.."2026-11-16".len());
    let note = note.and_then(|note| note.parse().ok());
    [written(&action.start), written(&action.done_on), note].into_iter().flatten()
}
