//! `plan/period-invalid`: a period that ends before it begins, or of which only one end is given.
//!
//! A plan without any period is left alone here; a plan for one day is odd, but in order.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Header, Item, Term};

pub(super) const RULE: Rule = Rule {
    name: "plan/period-invalid",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r"[plan]
period = { start = 2027-01-01, end = 2026-12-31 }",
    good: r"[plan]
period = { start = 2027-01-01, end = 2027-12-31 }",
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let Some(term) = header.period.get() else { return };
    match (term.start.is_missing(), term.end.is_missing()) {
        (false, false) => check_order(header, term, out),
        (false, true) => one_end(header, "plan-period-invalid-no-end", out),
        (true, false) => one_end(header, "plan-period-invalid-no-start", out),
        (true, true) => one_end(header, "plan-period-invalid-empty", out),
    }
}

fn check_order(header: &Item<Header>, term: &Term, out: &mut Findings<'_>) {
    let (Some(start), Some(end)) = (term.start.value(), term.end.value()) else { return };
    if end < start {
        let message = Message::new("plan-period-invalid").with("start", start.0).with("end", end.0);
        let begins = Message::new("plan-period-invalid-label");
        let label = out.label(header.place(term.start.at()), begins);
        out.field(&header.head, "period.end", &term.end, message).labels.push(label);
    }
}

fn one_end(header: &Item<Header>, key: &'static str, out: &mut Findings<'_>) {
    let help = Message::new("plan-period-invalid-one-end.help");
    out.field(&header.head, "period", &header.period, Message::new(key)).help = Some(help);
}
