//! `privacy/no-data-source`: nobody knows where the data of somebody at the customer come from.
//!
//! Who did not give their data themselves must be told where they are from. A plan that names no source at
//! all is told about once; empty seats and people who left are not asked.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "privacy/no-data-source",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
data-source = "own meeting in May 2026""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let people =
        || view.stakeholders.iter().filter(|person| !person.has_left() && !person.is_placeholder());
    let without = || people().filter(|person| person.data_source.is_blank());
    let (all, lacking) = (people().count(), without().count());
    if lacking > 1 && lacking == all {
        let message = Message::new("privacy-no-data-source-any").with("count", lacking);
        out.plan(message);
        return;
    }
    for person in without() {
        let message = view.about("privacy-no-data-source", &person.head);
        out.field(&person.head, "data-source", &person.data_source, message);
    }
}
