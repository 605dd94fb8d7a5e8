//! `map/reporting-cycle`: people who report to each other in a circle.
//!
//! The message prints the circle as a path; the finding points at the `reports-to` of its first
//! person and labels the others.

use crate::check::{Check, Findings, PlanView, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "map/reporting-cycle",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
reports-to = "coo"

[stakeholder.coo]
name = "Jonas Brandt"
reports-to = "cfo""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"

[stakeholder.coo]
name = "Jonas Brandt"
reports-to = "cfo""#,
};

/// How many people of a long circle are named.
const MOST_NAMED: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for cycle in view.graph().reporting_cycles() {
        let Some(first) = cycle.first().and_then(|id| view.stakeholders.get(id)) else { continue };
        let message = Message::new("map-reporting-cycle").with("path", path(&cycle));
        let labels: Vec<_> = cycle
            .iter()
            .skip(1)
            .take(MOST_NAMED)
            .filter_map(|id| view.stakeholders.get(id))
            .map(|next| {
                let key = Message::new("map-reporting-cycle-label");
                out.label(next.place(next.reports_to.at()), key)
            })
            .collect();
        out.field(&first.head, "reports-to", &first.reports_to, message).labels = labels;
    }
}

/// `a → b → a`, with the middle of a long circle left out.
fn path(cycle: &[crate::model::Id]) -> String {
    let mut names: Vec<&str> = cycle.iter().map(|id| &**id).collect();
    if names.len() > MOST_NAMED {
        names.drain(MOST_NAMED / 2..names.len() - MOST_NAMED / 2);
        names.insert(MOST_NAMED / 2, "…");
    }
    names.extend(cycle.first().map(|id| &**id));
    names.join(" → ")
}
