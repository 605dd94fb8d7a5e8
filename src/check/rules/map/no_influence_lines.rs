//! `map/no-influence-lines`: a map that says who reports to whom, or not even that, and nothing
//! about who sways whom.
//!
//! From `at-least` (3) people who are there. One line is enough, whatever its kind.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::is_present;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "map/no-influence-lines",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 3)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.ceo]
name = "Ida Lund"

[stakeholder.cfo]
name = "Marion Keller"
reports-to = "ceo"

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cfo""#,
    good: r#"[plan]
status = "active"

[stakeholder.ceo]
name = "Ida Lund"

[stakeholder.cfo]
name = "Marion Keller"
reports-to = "ceo"

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cfo"
influences = { to = "ceo", strength = 3 }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.stakeholders.iter().any(|item| !item.influences.is_empty()) {
        return;
    }
    let count = view.stakeholders.iter().filter(|item| is_present(item)).count();
    if Decimal::from(count) >= out.threshold("at-least") {
        out.plan(Message::new("map-no-influence-lines"));
    }
}
