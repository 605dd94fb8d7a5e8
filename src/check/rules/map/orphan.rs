//! `map/orphan`: somebody on the map whom nothing connects: no line to or from anybody, no unit, no role.
//!
//! Heading a unit, approving a step or having a role in a decision is a place too. Whoever is alone in
//! the plan cannot be connected yet; who has left need not be.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Ref, Stakeholder};

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
    let placed = placed(view);
    for (person, item) in view.stakeholders.iter().enumerate() {
        let is_alone = view.graph().is_isolated(person) && view.graph().roles(person).is_empty();
        if is_alone && has_no_place(item) && !item.has_left() && !placed.contains(&**item.id()) {
            out.item(&item.head, view.about("map-orphan", &item.head));
        }
    }
}

/// Whether nothing is written that would place them, right or wrong.
fn has_no_place(item: &Stakeholder) -> bool {
    item.unit.is_missing()
        && item.reports_to.is_missing()
        && item.influences.is_empty()
        && item.roles.is_empty()
}

/// Who heads a unit or approves a step.
fn placed<'a>(view: &PlanView<'a>) -> BTreeSet<&'a str> {
    let plan = view.plan;
    let heads = plan.units.iter().filter_map(|unit| unit.body.head.get());
    let steps = plan.decisions.iter().flat_map(|decision| decision.steps.values());
    let approvers = steps.flat_map(|step| step.approvers.values());
    heads.chain(approvers).map(Ref::id).collect()
}
