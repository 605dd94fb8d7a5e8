//! `people/decision-maker-uncovered`: somebody who decides, and nobody of ours looks after them.
//!
//! Who decides: economic buyers and decision makers, of their own or in a decision, and whoever has
//! an influence of at least `at-least` (7) of 10. A seat without a person cannot be looked after, and
//! who has left need not be.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Field, Item, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/decision-maker-uncovered",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-least", 7)],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]"#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]
covered-by = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let least = out.threshold("at-least");
    for (person, item) in view.stakeholders.iter().enumerate() {
        if item.has_left() || item.is_placeholder() || is_covered(item) {
            continue;
        }
        if let Some(message) = reason(view, person, item, least) {
            out.field(&item.head, "covered-by", &item.covered_by, message);
        }
    }
}

/// Whether somebody is named who looks after them, readable or not.
fn is_covered(item: &Stakeholder) -> bool {
    let names_somebody = |field: &Field<crate::model::Coverage>| {
        field.get().is_none_or(|coverage| coverage.person.is_written())
    };
    match item.covered_by.get() {
        Some(all) => all.0.iter().any(names_somebody),
        None => item.covered_by.is_written(),
    }
}

/// Why somebody should be looked after.
fn reason(
    view: &PlanView<'_>,
    person: usize,
    item: &Item<Stakeholder>,
    least: Decimal,
) -> Option<Message> {
    if view.graph().is_decider(person) {
        return Some(view.about("people-decision-maker-uncovered", &item.head));
    }
    let influence = item.influence.value().map(|influence| influence.0)?;
    let message = || view.about("people-decision-maker-uncovered-influence", &item.head);
    let is_key = Decimal::from(influence) >= least;
    is_key.then(|| message().with("influence", Decimal::from(influence)))
}
