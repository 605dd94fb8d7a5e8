//! `resource/no-budget`: a plan in force says nothing of money.
//!
//! One line is enough, or a total; `budget-total = 0` says that there is none, and that is an
//! answer.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "resource/no-budget",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"
budget-total = 0"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    if view.budgets.is_empty() && header.budget_total.is_missing() {
        let message = Message::new("resource-no-budget");
        out.field(&header.head, "budget-total", &header.budget_total, message);
    }
}
