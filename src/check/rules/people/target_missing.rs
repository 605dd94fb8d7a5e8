//! `people/target-missing`: somebody who matters most, and nobody has said what we want to be to
//! them.
//!
//! Who matters most decides or has an influence of 7 and more. Asked only where somebody of ours
//! looks after the person, and we have met and assessed them: first things first. One `target` of
//! one of ours is enough. A plan in which none of them has one hears it once.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::acquaintance;
use crate::i18n::Message;
use crate::model::{Coverage, Item, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/target-missing",
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
stance = "neutral"
contact = "multiple"
covered-by = { person = "lena", current = "vendor" }"#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
influence = 9
stance = "neutral"
contact = "multiple"
covered-by = { person = "lena", current = "vendor", target = "problem-solver" }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let aimless: Vec<_> = asked(view).filter(|item| !has_target(item)).collect();
    if aimless.len() > 1 && aimless.len() == asked(view).count() {
        out.plan(Message::new("people-target-missing-all").with("count", aimless.len()));
        return;
    }
    for item in aimless {
        tell(view, item, out);
    }
}

/// The people of whom it is asked.
fn asked<'a>(view: &PlanView<'a>) -> impl Iterator<Item = &'a Item<Stakeholder>> {
    let people = view.plan.stakeholders.iter().enumerate();
    let known = people
        .filter(|(_, item)| item.is_active() && item.is_assessed() && acquaintance(item).is_met());
    let graph = view.graph();
    let ours = known.filter(|(person, _)| graph.is_key(*person) && graph.is_covered(*person));
    ours.map(|(_, item)| item)
}

fn tell(view: &PlanView<'_>, item: &Item<Stakeholder>, out: &mut Findings<'_>) {
    let message = view.about("people-target-missing", &item.head);
    out.at(&item.head, "covered-by.target", item.covered_by.at(), message);
}

fn has_target(item: &Stakeholder) -> bool {
    let is_written = |coverage: &Coverage| coverage.target.is_written();
    item.covered_by.has_bad() || item.covered_by.values().any(is_written)
}
