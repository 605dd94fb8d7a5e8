//! `action/done-inconsistent`: an action whose status, day and percent contradict each other on whether it
//! is done.
//!
//! Done means a day on which it was done, not one to come, and all of it; a day means done. One finding
//! an action, the gravest first. Where no action of the plan that is done says when, that is one gap and
//! told once.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Action, ActionStatus, Item};

pub(super) const RULE: Rule = Rule {
    name: "action/done-inconsistent",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
status = "done""#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
status = "done"
done-on = 2026-10-14"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut undated: Vec<&Item<Action>> = Vec::new();
    let mut dated = 0;
    for action in &view.plan.actions {
        match (action.status.value(), part(action)) {
            (Some(ActionStatus::Done), Some(percent)) => tell_part(view, action, percent, out),
            (Some(ActionStatus::Done), None) if action.done_on.is_missing() => undated.push(action),
            (Some(ActionStatus::Done), None) => {
                dated += 1;
                tell_future(view, action, out);
            }
            (None, _) if action.status.is_written() => {}
            _ if action.is_open() => tell_open(view, action, out),
            _ => {}
        }
    }
    match undated.as_slice() {
        [first, _, ..] if dated == 0 => {
            let message = Message::new("action-done-inconsistent-undated");
            out.place(first.head.place, Subject::default(), message);
        }
        undated => undated.iter().for_each(|action| tell_undated(view, action, out)),
    }
}

/// How much of an action is done, in percent, when it is not all.
fn part(action: &Action) -> Option<Decimal> {
    action
        .percent
        .value()
        .map(|percent| percent.0)
        .filter(|percent| *percent < Decimal::ONE_HUNDRED)
}

fn tell_part(view: &PlanView<'_>, action: &Item<Action>, percent: Decimal, out: &mut Findings<'_>) {
    let message = view.about("action-done-inconsistent-part", &action.head);
    let message = message.with("percent", percent.normalize());
    let finding = out.field(&action.head, "percent", &action.percent, message);
    finding.help = Some(Message::new("action-done-inconsistent-part.help"));
}

fn tell_future(view: &PlanView<'_>, action: &Item<Action>, out: &mut Findings<'_>) {
    let Some(day) = action.done_on.value().filter(|day| day.0 > view.today()) else { return };
    let message = view.about("action-done-inconsistent-future", &action.head).with("date", day.0);
    let finding = out.field(&action.head, "done-on", &action.done_on, message);
    finding.help = Some(Message::new("action-done-inconsistent-future.help"));
}

fn tell_undated(view: &PlanView<'_>, action: &Item<Action>, out: &mut Findings<'_>) {
    let message = view.about("action-done-inconsistent", &action.head);
    out.field(&action.head, "done-on", &action.done_on, message);
}

fn tell_open(view: &PlanView<'_>, action: &Item<Action>, out: &mut Findings<'_>) {
    let Some(day) = action.done_on.value() else { return };
    let message = view.about("action-done-inconsistent-open", &action.head).with("date", day.0);
    let finding = out.field(&action.head, "done-on", &action.done_on, message);
    finding.help = Some(Message::new("action-done-inconsistent-open.help"));
}
