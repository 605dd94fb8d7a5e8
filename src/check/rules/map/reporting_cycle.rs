//! `map/reporting-cycle`: people who report to each other in a circle.
//!
//! The message prints the circle as a path; the finding points at the `reports-to` of its first
//! person and labels the others.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, circle};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "map/reporting-cycle",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
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

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for cycle in view.graph().reporting_cycles() {
        let Some(first) = cycle.first().and_then(|id| view.stakeholders.get(id)) else { continue };
        let message = Message::new("map-reporting-cycle")
            .with("path", circle::path(cycle.iter().map(|id| &**id)));
        let labels: Vec<_> = cycle
            .iter()
            .skip(1)
            .take(circle::MOST_NAMED)
            .filter_map(|id| view.stakeholders.get(id))
            .map(|next| {
                let key = Message::new("map-reporting-cycle-label");
                out.label(next.place(next.reports_to.at()), key)
            })
            .collect();
        out.field(&first.head, "reports-to", &first.reports_to, message).labels = labels;
    }
}
