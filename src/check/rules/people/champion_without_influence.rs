//! `people/champion-without-influence`: a champion whose word counts for little.
//!
//! Little is an influence of `at-most` (3). A friend without influence is a coach, and worth having
//! as one. Where no influence is written, `people/missing-attributes` asks for it.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::model::Role;

pub(super) const RULE: Rule = Rule {
    name: "people/champion-without-influence",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-most", 3)],
    check: Check::Plan(check),
    bad: r#"[stakeholder.shift-lead]
name = "Ana Sousa"
roles = ["champion"]
influence = 2"#,
    good: r#"[stakeholder.shift-lead]
name = "Ana Sousa"
roles = ["coach"]
influence = 2"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("at-most");
    for (person, item) in view.stakeholders.iter().enumerate() {
        let Some(influence) = item.influence.value().map(|influence| Decimal::from(influence.0))
        else {
            continue;
        };
        let has_little = influence <= most && item.is_active();
        if has_little && view.graph().has_role(person, Role::Champion) {
            let message = view.about("people-champion-without-influence", &item.head);
            let message = message.with("influence", influence);
            out.field(&item.head, "influence", &item.influence, message);
        }
    }
}
