//! `plan/expired-active`: the period of a plan is over, and the plan is still in force.
//!
//! A draft that was never put in force and a plan that is paused say themselves that nobody works by
//! them.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::Word;

pub(super) const RULE: Rule = Rule {
    name: "plan/expired-active",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"
period = { start = 2020-01-01, end = 2020-12-31 }"#,
    good: r#"[plan]
status = "closed"
period = { start = 2020-01-01, end = 2020-12-31 }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let (Some(term), Some(status)) = (header.period.get(), header.status.value()) else { return };
    let Some(end) = term.end.value().map(|day| day.0).filter(|end| *end < view.today()) else {
        return;
    };
    let message =
        Message::new("plan-expired-active").with("end", end).with("status", status.word());
    let ended = Message::new("plan-expired-active-label");
    let label = out.label(header.place(term.end.at()), ended);
    out.field(&header.head, "status", &header.status, message).labels.push(label);
}
