//! `people/placeholder-old`: a seat has been empty for more than `days` (90), and nobody asks who
//! will sit there.
//!
//! Counted from `since`; without it nobody can tell. An open action or question that names the seat
//! is the cure under way. The only seat that can release the money has a finding of its own,
//! `people/no-economic-buyer`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::Role;

pub(super) const RULE: Rule = Rule {
    name: "people/placeholder-old",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 90)],
    check: Check::Plan(check),
    bad: r#"[stakeholder.head-of-maintenance]
status = "placeholder"
since = 2020-06-15"#,
    good: r#"[stakeholder.head-of-maintenance]
status = "placeholder"
since = 2020-06-15

[question.head-of-maintenance]
text = "Who will lead maintenance from January?"
about = "stakeholder.head-of-maintenance"
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let patience = out.threshold("days");
    for (person, item) in view.stakeholders.iter().enumerate() {
        let Some(since) = item.since.value().filter(|_| item.is_placeholder()) else { continue };
        if view.days_since(since.0) <= patience || is_told(view, person) {
            continue;
        }
        let attention = view.underway().about(person);
        if !attention.action && !attention.question {
            let message = view.about("people-placeholder-old", &item.head).with("since", since.0);
            out.field(&item.head, "since", &item.since, message);
        }
    }
}

/// Whether the seat is the only one that can release the money in a plan in force.
fn is_told(view: &PlanView<'_>, person: usize) -> bool {
    let buys = |person: usize| view.graph().has_role(person, Role::EconomicBuyer);
    let is_somebody = |at: usize| {
        let item = view.stakeholders.at(at);
        item.is_some_and(|item| !item.has_left() && !item.is_placeholder())
    };
    let mut people = 0..view.stakeholders.len();
    view.is_in_force() && buys(person) && !people.any(|at| buys(at) && is_somebody(at))
}
