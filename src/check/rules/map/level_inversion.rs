//! `map/level-inversion`: somebody reports to a manager who stands lower than they do.
//!
//! Levels are compared where both are written; who comes from outside has none. Off by default:
//! project organisations do this on purpose.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::is_present;
use crate::i18n::Message;
use crate::model::{Level, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "map/level-inversion",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.planner]
name = "Ana Sousa"
level = "specialist"

[stakeholder.plant-director]
name = "Jonas Brandt"
level = "director"
reports-to = "planner""#,
    good: r#"[stakeholder.planner]
name = "Ana Sousa"
level = "specialist"
reports-to = "plant-director"

[stakeholder.plant-director]
name = "Jonas Brandt"
level = "director""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for (person, item) in view.stakeholders.iter().enumerate() {
        let manager = view.graph().manager(person).and_then(|at| view.plan.stakeholders.at(at));
        let Some(manager) = manager else { continue };
        if is_present(item) && is_present(manager) && stands_lower(manager, item) {
            let message = view.about("map-level-inversion", &item.head);
            let message = message.with("manager", &**manager.id());
            let label = Message::new("map-level-inversion-label");
            let label = out.label(manager.place(manager.level.at()), label);
            let finding = out.field(&item.head, "reports-to", &item.reports_to, message);
            finding.labels.push(label);
        }
    }
}

/// Whether one stands lower than the other; levels are declared from the top down.
fn stands_lower(one: &Stakeholder, other: &Stakeholder) -> bool {
    let level = |item: &Stakeholder| item.level.value().filter(|level| *level != Level::External);
    matches!((level(one), level(other)), (Some(one), Some(other)) if one > other)
}
