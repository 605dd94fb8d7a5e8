//! `people/no-second-champion`: one champion, and nobody after them.
//!
//! An empty seat is no champion; who is on leave comes back. That there is none at all is
//! `people/core-trio-missing`'s. Off by default: one champion is more than most accounts have.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::roles_are_unclear;
use crate::model::Role;

pub(super) const RULE: Rule = Rule {
    name: "people/no-second-champion",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["champion"]"#,
    good: r#"[plan]
status = "active"

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["champion"]

[stakeholder.controller]
name = "Ana Sousa"
roles = ["champion"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let people = view.stakeholders.iter().enumerate();
    let mut champions = people.filter(|(person, item)| {
        let is_somebody = !item.has_left() && !item.is_placeholder();
        is_somebody && view.graph().has_role(*person, Role::Champion)
    });
    let (Some((_, only)), None) = (champions.next(), champions.next()) else { return };
    if !roles_are_unclear(view.plan) {
        out.item(&only.head, view.about("people-no-second-champion", &only.head));
    }
}
