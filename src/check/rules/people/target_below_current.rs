//! `people/target-below-current`: we want to be less to somebody than we are.
//!
//! Mostly the two words were swapped, or `current` rose and the target stayed behind. Who has left
//! is left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::Word;

pub(super) const RULE: Rule = Rule {
    name: "people/target-below-current",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
covered-by = { person = "lena", current = "problem-solver", target = "vendor" }"#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
covered-by = { person = "lena", current = "vendor", target = "problem-solver" }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for item in view.stakeholders.iter().filter(|item| !item.has_left()) {
        for coverage in item.covered_by.values() {
            let (current, target) = (coverage.current.value(), coverage.target.value());
            let (Some(current), Some(target)) = (current, target) else { continue };
            if target < current {
                let message = view.about("people-target-below-current", &item.head);
                let message = message.with("current", current.word()).with("target", target.word());
                out.field(&item.head, "covered-by.target", &coverage.target, message);
            }
        }
    }
}
