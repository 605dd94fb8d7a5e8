//! `map/orphan`: somebody on the map whom nothing connects: no line to or from anybody, no unit, no role.
//!
//! Heading a unit, approving a step or having a role in a decision is a place too. Whoever is alone in
//! the plan cannot be connected yet; who has left need not be.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "map/orphan",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]

[stakeholder.controller]
name = "Ana Sousa""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cfo""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.stakeholders.len() < 2 {
        return;
    }
    for (person, item) in view.stakeholders.iter().enumerate() {
        if view.graph().is_orphan(person) && !item.has_left() {
            out.item(&item.head, view.about("map-orphan", &item.head));
        }
    }
}
