//! `goal/outside-period`: an objective whose deadline lies before the plan's period or after it.
//!
//! Nobody looks after it then in this plan. What is closed or put off is history and may lie
//! anywhere; a period that ends before it begins is left to `plan/period-invalid`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Day, Field, Term};

pub(super) const RULE: Rule = Rule {
    name: "goal/outside-period",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
period = { start = 2027-01-01, end = 2027-12-31 }

[objective.mttr]
metric = "Mean time to repair"
target = 3.0
due = 2028-06-30"#,
    good: r#"[plan]
period = { start = 2027-01-01, end = 2027-12-31 }

[objective.mttr]
metric = "Mean time to repair"
target = 3.0
due = 2027-06-30"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let Some(term) = header.period.get().filter(|term| is_in_order(term)) else { return };
    for objective in view.objectives.iter().filter(|objective| objective.is_pursued()) {
        let Some(due) = objective.due.value() else { continue };
        let Some((key, field, bound)) = passed_bound(term, due) else { continue };
        let message = view.about(key, &objective.head).with("due", due.0).with("bound", bound.0);
        let label = out.label(header.place(field.at()), Message::new("goal-outside-period-label"));
        out.field(&objective.head, "due", &objective.due, message).labels.push(label);
    }
}

fn is_in_order(term: &Term) -> bool {
    let ends = term.start.value().zip(term.end.value());
    ends.is_none_or(|(start, end)| start <= end)
}

/// The bound of the period that a deadline lies beyond, with the message that says so.
fn passed_bound(term: &Term, due: Day) -> Option<(&'static str, &Field<Day>, Day)> {
    let start = term.start.value().filter(|start| due < *start);
    let before = start.map(|start| ("goal-outside-period-before", &term.start, start));
    let end = || term.end.value().filter(|end| due > *end);
    before.or_else(|| end().map(|end| ("goal-outside-period", &term.end, end)))
}
