//! `action/done-inconsistent`: an action whose status, day and percent contradict each other on whether it
//! is done.
//!
//! Done means a day on which it was done, not one to come, and all of it; a day means done. One finding
//! an action, the gravest first. Where no action of the plan that is done says when, that is one gap and
//! told once. The fixes write only what is certain and are to be looked at: a day that is not to come
//! means done, and done means all of it; a missing day is nobody's to guess.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Applicability, Fix, Location, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Action, ActionStatus, Item, SourceFile};
use crate::text::Span;

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
    let fix = view.file(&action.head).map(|file| complete(action, file));
    let finding = out.field(&action.head, "percent", &action.percent, message);
    finding.help = Some(Message::new("action-done-inconsistent-part.help"));
    finding.fixes.extend(fix);
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
    let file = view.file(&action.head).filter(|_| day.0 <= view.today());
    let finding = out.field(&action.head, "done-on", &action.done_on, message);
    finding.help = Some(Message::new("action-done-inconsistent-open.help"));
    finding.fixes.extend(file.and_then(|file| mark_done(action, file)));
}

/// Says that an action with a `done-on` is done. Nothing where the action has no lines of its own.
fn mark_done(action: &Action, file: &SourceFile) -> Option<Fix> {
    let title = Message::new("fix-done");
    let at = |span| Location { path: file.path.clone(), span: Some(span) };
    if action.status.is_written() {
        let status = at(action.status.at());
        return Some(Fix::replacing(title, Applicability::Unsafe, &status, "\"done\""));
    }
    let day = action.done_on.key();
    let line = file.lines().around(day, &file.text);
    let indent = Span::new(line.start, day.start).slice(&file.text);
    let text = format!("status = \"done\"\n{indent}");
    let is_alone = indent.trim().is_empty();
    is_alone.then(|| Fix::replacing(title, Applicability::Unsafe, &at(Span::at(day.start)), text))
}

/// Says that all of an action is done.
fn complete(action: &Action, file: &SourceFile) -> Fix {
    let at = Location { path: file.path.clone(), span: Some(action.percent.at()) };
    Fix::replacing(Message::new("fix-complete"), Applicability::Unsafe, &at, "100")
}
