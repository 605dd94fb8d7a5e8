//! `decision/no-criteria`: a decision of which nobody knows what it is judged by.
//!
//! Once all steps are done, it is decided, and nobody needs the criteria any more.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "decision/no-criteria",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[decision.service-contract]
subject = "Service contract 2027 to 2029""#,
    good: r#"[decision.service-contract]
subject = "Service contract 2027 to 2029"
criteria = [
  { text = "Cost over three years, outages included", weight = 60, our-fit = 3 },
  { text = "Crew at night and on weekends", weight = 40, our-fit = 2 },
]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for decision in &view.decisions {
        if decision.criteria.is_empty() && !decision.is_over() {
            let message = view.about("decision-no-criteria", &decision.head);
            out.field(&decision.head, "criteria", &decision.criteria, message);
        }
    }
}
