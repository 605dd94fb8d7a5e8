//! `decision/step-without-approver`: a step that is still to come, and nobody is named who must agree.
//!
//! A seat without a person will do: that we do not know who sits there is then on the map. One finding a
//! decision: it points at the first such step and labels the others.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Decision, Item, Step, StepState};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "decision/step-without-approver",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[decision.service-contract]
subject = "Service contract 2027 to 2029"
steps = [
  { name = "Offers compared", kind = "procurement" },
]"#,
    good: r#"[decision.service-contract]
subject = "Service contract 2027 to 2029"
steps = [
  { name = "Offers compared", kind = "procurement", approvers = ["head-of-purchasing"] },
]

[stakeholder.head-of-purchasing]
status = "placeholder""#,
};

/// How many further steps are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for decision in &view.decisions {
        let mut spans = decision.steps.each().filter(|(step, _)| lacks(step)).map(|(_, at)| at);
        if let Some(first) = spans.next() {
            tell(view, decision, first, spans.collect(), out);
        }
    }
}

/// Whether a step that is still to come names nobody; one that cannot be read was told about.
fn lacks(step: &Step) -> bool {
    let is_readable = step.name.is_missing() || step.name.get().is_some();
    is_readable && step.approvers.is_empty() && step.state.value() != Some(StepState::Done)
}

fn tell(
    view: &PlanView<'_>,
    decision: &Item<Decision>,
    first: Span,
    more: Vec<Span>,
    out: &mut Findings<'_>,
) {
    let message = view.about("decision-step-without-approver", &decision.head);
    let message = message.with("count", more.len() + 1);
    let text = Message::new("decision-step-without-approver-label");
    let label = |span| out.label(decision.place(span), text.clone());
    let labels = more.into_iter().take(MOST_LABELS).map(label).collect();
    out.at(&decision.head, "steps.approvers", first, message).labels = labels;
}
