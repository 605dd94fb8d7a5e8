//! `people/missing-attributes`: somebody of whom the plan does not say role, influence or stance.
//!
//! One finding a person names all that is missing; `stance = "unknown"` is an answer, and so is an
//! open question about the person. Not asked of whoever is away, gone or an empty seat, nor of
//! those who matter little: an influence of `at-most` (3) and neither decider nor champion. Whom
//! nothing connects is left to `map/orphan` until there is a place.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Arg;
use crate::model::{Role, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/missing-attributes",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-most", 3)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["technical-buyer"]"#,
    good: r#"[plan]
status = "active"

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["technical-buyer"]
influence = "medium"
stance = "unknown""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("at-most");
    for (person, item) in view.stakeholders.iter().enumerate() {
        if !item.is_active() {
            continue;
        }
        let missing = missing(view, person, item);
        let is_silent = missing.is_empty()
            || matters_little(view, person, item, most)
            || view.stakeholders.len() > 1 && view.graph().is_orphan(person)
            || view.underway().about(person).question;
        if !is_silent {
            let message = view.about("people-missing-attributes", &item.head);
            out.item(&item.head, message.with("fields", Arg::AllOf(missing)));
        }
    }
}

/// The keys that are not written, in backticks.
fn missing(view: &PlanView<'_>, person: usize, item: &Stakeholder) -> Vec<String> {
    let has_no_role = item.roles.is_empty() && view.graph().roles(person).is_empty();
    [
        ("roles", has_no_role),
        ("influence", item.influence.is_missing()),
        ("stance", item.stance.is_missing()),
    ]
    .into_iter()
    .filter(|(_, is_missing)| *is_missing)
    .map(|(key, _)| format!("`{key}`"))
    .collect()
}

/// Whether somebody has little influence and no part that would outweigh that.
fn matters_little(view: &PlanView<'_>, person: usize, item: &Stakeholder, most: Decimal) -> bool {
    let has_little =
        item.influence.value().is_some_and(|influence| Decimal::from(influence.0) <= most);
    let graph = view.graph();
    has_little && !graph.is_decider(person) && !graph.has_role(person, Role::Champion)
}
