//! `people/all-supportive`: everybody at the customer is said to be for us.
//!
//! From `at-least` (5) active people, all with a stance; a single one who is neutral, unknown or
//! not yet assessed makes the picture a sober one.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::Stance;

pub(super) const RULE: Rule = Rule {
    name: "people/all-supportive",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-least", 5)],
    check: Check::Plan(check),
    bad: r#"[stakeholder.ceo]
stance = "supporter"

[stakeholder.cfo]
stance = "supporter"

[stakeholder.cio]
stance = "advocate"

[stakeholder.head-of-it]
stance = "advocate"

[stakeholder.buyer]
stance = "supporter""#,
    good: r#"[stakeholder.ceo]
stance = "neutral"

[stakeholder.cfo]
stance = "supporter"

[stakeholder.cio]
stance = "advocate"

[stakeholder.head-of-it]
stance = "advocate"

[stakeholder.buyer]
stance = "skeptic""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let stances =
        || view.stakeholders.iter().filter(|item| item.is_active()).map(|item| item.stance.value());
    let is_for_us = |stance| matches!(stance, Some(Stance::Advocate | Stance::Supporter));
    let count = stances().count();
    if Decimal::from(count) >= out.threshold("at-least") && stances().all(is_for_us) {
        out.plan(Message::new("people-all-supportive").with("count", count));
    }
}
