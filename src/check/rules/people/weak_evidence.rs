//! `people/weak-evidence`: who releases the money or speaks for us is only guessed, often from a
//! title.
//!
//! `assumed` is a guess; `stated` and better are enough. Where no evidence is written the rule asks
//! only about people whom we have met and assessed. A buyer whom nobody has met or looks after is
//! left to `people/economic-buyer-unmet` and `people/decision-maker-uncovered`: first meet, then
//! know.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::acquaintance;
use crate::model::{EvidenceLevel, Role, Stakeholder, Word};

pub(super) const RULE: Rule = Rule {
    name: "people/weak-evidence",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["champion"]
contact = "multiple"
evidence = "assumed""#,
    good: r#"[plan]
status = "active"

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["champion"]
contact = "multiple"
evidence = { level = "observed", on = 2026-09-14, note = "spoke for the pilot in the committee" }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for (person, item) in view.stakeholders.iter().enumerate() {
        let has_role = |role: &Role| view.graph().has_role(person, *role);
        let role = [Role::EconomicBuyer, Role::Champion].into_iter().find(has_role);
        let Some(role) = role.filter(|_| item.is_active()) else { continue };
        let is_out_of_reach = role == Role::EconomicBuyer
            && !(acquaintance(item).is_met() && view.graph().is_covered(person));
        let Some(key) = weakness(item).filter(|_| !is_out_of_reach) else { continue };
        let message = view.about(key, &item.head).with("role", role.word());
        out.field(&item.head, "evidence", &item.evidence, message);
    }
}

/// What is weak about the evidence.
fn weakness(item: &Stakeholder) -> Option<&'static str> {
    let written = item.evidence.get();
    let is_assumed =
        written.is_some_and(|evidence| evidence.level.value() == Some(EvidenceLevel::Assumed));
    if is_assumed {
        return Some("people-weak-evidence");
    }
    let says_nothing =
        written.is_some_and(|evidence| evidence.level.is_missing() && evidence.note.is_blank());
    let is_unsaid = item.evidence.is_missing() || says_nothing;
    let is_asked = item.is_assessed() && acquaintance(item).is_met();
    (is_unsaid && is_asked).then_some("people-weak-evidence-none")
}
