//! `competition/none`: a plan in force that knows nobody against whom we compete.
//!
//! The customer's own people and doing nothing are competitors too. A white-space grid that names a
//! competitor is enough.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "competition/none",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"

[competitor.in-house]
status = "incumbent"
differentiator = "We take over the nights and weekends""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut cells = view.whitespace.iter().flat_map(|row| row.pairs().map(|(_, cell)| cell));
    let is_known = !view.competitors.is_empty() || cells.any(|cell| cell.competitor.is_written());
    if !is_known {
        out.plan(Message::new("competition-none"));
    }
}
