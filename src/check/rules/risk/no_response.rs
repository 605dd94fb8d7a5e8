//! `risk/no-response`: a high risk that nobody answers for, or against which nothing is done.
//!
//! High is a likelihood times impact of `at-least` (6) out of 9. An action that lessens the risk
//! counts as mitigation. A risk that is accepted is answered, one that is closed is over, and one
//! without its two grades is not judged.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Plan, Ref, Risk, RiskState};

pub(super) const RULE: Rule = Rule {
    name: "risk/no-response",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-least", 6)],
    check: Check::Plan(check),
    bad: r#"[risk.tender]
title = "Purchasing puts the contract out to tender"
likelihood = 2
impact = 3"#,
    good: r#"[risk.tender]
title = "Purchasing puts the contract out to tender"
likelihood = 2
impact = 3
mitigation = "Show the value in euros before the budget round."
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let least = out.threshold("at-least");
    let lessened = LazyCell::new(|| lessened(view.plan));
    let is_high = |risk: &&Item<Risk>| weight(risk).is_some_and(|weight| weight >= least);
    for risk in view.risks.iter().filter(is_high).filter(|risk| is_open(risk)) {
        let about = |key| view.about(key, &risk.head);
        let is_mitigated = !risk.mitigation.is_blank() || lessened.contains(&**risk.id());
        match (risk.owner.is_written(), is_mitigated) {
            (true, true) => {}
            (false, false) => drop(out.item(&risk.head, about("risk-no-response"))),
            (false, true) => {
                let message = about("risk-no-response-owner");
                out.field(&risk.head, "owner", &risk.owner, message);
            }
            (true, false) => {
                let message = about("risk-no-response-mitigation");
                out.field(&risk.head, "mitigation", &risk.mitigation, message);
            }
        }
    }
}

/// Likelihood times impact.
fn weight(risk: &Risk) -> Option<Decimal> {
    let (likelihood, impact) = (risk.likelihood.value()?, risk.impact.value()?);
    Some(Decimal::from(u16::from(likelihood.0) * u16::from(impact.0)))
}

/// Whether something should be done about a risk; not when its state cannot be read.
fn is_open(risk: &Risk) -> bool {
    let is_done = |state: &RiskState| matches!(state, RiskState::Accepted | RiskState::Closed);
    risk.state.get().map_or(risk.state.is_missing(), |state| !is_done(state))
}

/// The risks that an action lessens which was not dropped.
fn lessened(plan: &Plan) -> BTreeSet<&str> {
    let actions = plan.actions.iter().filter(|action| !action.is_dropped());
    actions.flat_map(|action| action.mitigates.values()).map(Ref::id).collect()
}
