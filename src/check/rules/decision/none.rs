//! `decision/none`: a plan in force that does not say how the customer decides.
//!
//! One decision with steps is enough to begin with.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "decision/none",
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

[decision.service-contract]
subject = "Service contract 2027 to 2029"
steps = [
  { name = "Two offers compared", kind = "procurement", approvers = ["head-of-purchasing"] },
  { name = "Signature", kind = "signature", approvers = ["cfo"] },
]

[stakeholder.cfo]
name = "Marion Keller"

[stakeholder.head-of-purchasing]
status = "placeholder""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    // By id, not by place: the finding stays the same one when decisions are moved.
    match view.decisions.iter().min_by_key(|it| it.id()) {
        None => drop(out.plan(Message::new("decision-none"))),
        Some(first)
            if first.steps.is_empty() && view.decisions.iter().all(|it| it.steps.is_empty()) =>
        {
            let message = view.about("decision-none-steps", &first.head);
            let finding = out.field(&first.head, "steps", &first.steps, message);
            finding.help = Some(Message::new("decision-none-steps.help"));
        }
        Some(_) => {}
    }
}
