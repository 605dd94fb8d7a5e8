//! `people/too-few`: an important account with fewer than `at-least` (5) people on the map.
//!
//! Important is tier a, or no tier at all. Empty seats count, for they are known; who has left does
//! not. A plan without anybody is left to `people/no-economic-buyer`.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::is_present;
use crate::i18n::Message;
use crate::model::Tier;

pub(super) const RULE: Rule = Rule {
    name: "people/too-few",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 5)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[account]
name = "Nordwind"
tier = "a"

[stakeholder.cfo]
name = "Marion Keller""#,
    good: r#"[plan]
status = "active"

[account]
name = "Nordwind"
tier = "c"

[stakeholder.cfo]
name = "Marion Keller""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let tier = view.account.as_ref().map(|account| &account.tier);
    let is_important = tier.is_none_or(|tier| tier.is_missing() || tier.value() == Some(Tier::A));
    let count = view.stakeholders.iter().filter(|item| is_present(item)).count();
    if is_important && count > 0 && Decimal::from(count) < out.threshold("at-least") {
        out.plan(Message::new("people-too-few").with("count", count));
    }
}
