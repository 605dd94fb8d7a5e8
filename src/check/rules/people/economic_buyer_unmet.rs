//! `people/economic-buyer-unmet`: nobody of ours has met the one who can release the money.
//!
//! An open action that names the person is the cure under way. Whom nobody looks after has another
//! finding, as has an empty seat. Where nothing is written about contact with the buyer, the rule
//! asks only if it is written of others; else `people/single-threaded` asks for all.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Acquaintance, acquaintance};
use crate::model::{Role, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/economic-buyer-unmet",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]
contact = "none"
covered-by = "lena""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]
contact = "none"
covered-by = "lena"

[action.first-meeting]
title = "Meet the CFO at the supplier day"
owner = "lena"
external = ["cfo"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for (person, item) in view.stakeholders.iter().enumerate() {
        let buys = view.graph().has_role(person, Role::EconomicBuyer) && item.is_active();
        if !buys || !view.graph().is_covered(person) {
            continue;
        }
        let Some(key) = gap(view, item) else { continue };
        if !view.underway().about(person).action {
            out.field(&item.head, "contact", &item.contact, view.about(key, &item.head));
        }
    }
}

/// What is missing between them and us.
fn gap(view: &PlanView<'_>, item: &Stakeholder) -> Option<&'static str> {
    let is_asked = || view.stakeholders.iter().any(|other| other.contact.is_written());
    match acquaintance(item) {
        Acquaintance::Unmet => Some("people-economic-buyer-unmet"),
        Acquaintance::Untold if is_asked() => Some("people-economic-buyer-unmet-untold"),
        Acquaintance::Untold | Acquaintance::Met | Acquaintance::Close => None,
    }
}
