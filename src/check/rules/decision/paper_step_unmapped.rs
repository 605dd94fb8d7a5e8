//! `decision/paper-step-unmapped`: law or purchasing has a say in a decision, and nobody on the map plays that part.
//!
//! The roles are `legal-compliance` and `buyer`, somebody's own or in a decision; a seat without a person
//! will do. A step without any approver is told about by `decision/step-without-approver`. Off until
//! somebody asks for it: in a small company one person does it all.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Decision, Item, Role, Stakeholder, Step, StepKind, StepState, Word};

pub(super) const RULE: Rule = Rule {
    name: "decision/paper-step-unmapped",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[decision.service-contract]
subject = "Service contract 2027 to 2029"
steps = [
  { name = "Contract read", kind = "legal", approvers = ["coo"] },
]

[stakeholder.coo]
name = "Jonas Brandt"
roles = ["decision-maker"]"#,
    good: r#"[decision.service-contract]
subject = "Service contract 2027 to 2029"
steps = [
  { name = "Contract read", kind = "legal", approvers = ["counsel"] },
]

[stakeholder.counsel]
status = "placeholder"
roles = ["legal-compliance"]"#,
};

/// The steps on paper, with the role of whoever does them.
const PAPER: [(StepKind, Role); 2] =
    [(StepKind::Legal, Role::LegalCompliance), (StepKind::Procurement, Role::Buyer)];

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.decisions.is_empty() || view.stakeholders.iter().any(has_unreadable_role) {
        return;
    }
    for (kind, role) in PAPER {
        for decision in &view.decisions {
            tell(view, decision, kind, role, out);
        }
    }
}

fn tell(
    view: &PlanView<'_>,
    decision: &Item<Decision>,
    kind: StepKind,
    role: Role,
    out: &mut Findings<'_>,
) {
    let waits = |step: &Step| {
        step.kind.value() == Some(kind)
            && step.state.value() != Some(StepState::Done)
            && !step.approvers.is_empty()
    };
    let Some((_, at)) = decision.steps.each().find(|(step, _)| waits(step)) else { return };
    if !is_played(view, role) {
        let message = view.about("decision-paper-step-unmapped", &decision.head);
        let message = message.with("kind", kind.word()).with("role", role.word());
        out.at(&decision.head, "steps", at, message);
    }
}

/// Whether somebody who is still there plays a part.
fn is_played(view: &PlanView<'_>, role: Role) -> bool {
    let mut people = view.stakeholders.iter().enumerate();
    people.any(|(person, item)| !item.has_left() && view.graph().has_role(person, role))
}

/// Whether a role that could not be read may be the one that is missed.
fn has_unreadable_role(item: &Item<Stakeholder>) -> bool {
    match item.roles.get() {
        Some(roles) => roles.0.iter().any(|role| role.get().is_none()),
        None => item.roles.is_written(),
    }
}
