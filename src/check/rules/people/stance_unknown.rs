//! `people/stance-unknown`: somebody who matters most, and nobody knows how they see us.
//!
//! Who matters most decides or has an influence of 7 and more. An open question or action that
//! names the person is the cure under way. A stance that is not written at all is
//! `people/missing-attributes`'.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::Stance;

pub(super) const RULE: Rule = Rule {
    name: "people/stance-unknown",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
influence = 9
stance = "unknown""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
influence = 9
stance = "unknown"

[question.cfo-view]
text = "What does the CFO expect from a service partner?"
about = "stakeholder.cfo"
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for (person, item) in view.stakeholders.iter().enumerate() {
        let is_unknown = item.is_active() && item.stance.value() == Some(Stance::Unknown);
        if !is_unknown || !view.graph().is_key(person) {
            continue;
        }
        let attention = view.underway().about(person);
        if !attention.question && !attention.action {
            let message = view.about("people-stance-unknown", &item.head);
            out.field(&item.head, "stance", &item.stance, message);
        }
    }
}
