//! `risk/none`: a plan in force in which nothing can go wrong.
//!
//! A threat in the SWOT analysis counts as well: whoever named it has asked the question.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::Quadrant;

pub(super) const RULE: Rule = Rule {
    name: "risk/none",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"

[risk.tender]
title = "Purchasing puts the contract out to tender"
likelihood = 2
impact = 3
mitigation = "Show the value in euros before the budget round."
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut swot = view.swot.iter();
    let has_threat = swot.any(|item| match item.quadrant.value() {
        Some(quadrant) => quadrant == Quadrant::Threat,
        None => item.quadrant.is_written(),
    });
    if view.risks.is_empty() && !has_threat {
        out.plan(Message::new("risk-none"));
    }
}
