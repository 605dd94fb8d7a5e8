//! `account/no-value-proposition`: no reason why this customer should buy from us.
//!
//! A solution that says what it is worth to the customer is such a reason too, unless it was declined.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Solution, SolutionStatus};

pub(super) const RULE: Rule = Rule {
    name: "account/no-value-proposition",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[account]
name = "Nordwind AG""#,
    good: r#"[plan]
status = "active"

[account]
name = "Nordwind AG"
value-proposition = "One crew for mechanics and controls: an hour of outage avoided pays two weeks of it.""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(account) = &view.account else { return };
    let is_blank = account.value_proposition.is_blank();
    if is_blank && !view.solutions.iter().any(|solution| is_reason(solution)) {
        let message = Message::new("account-no-value-proposition");
        out.field(&account.head, "value-proposition", &account.value_proposition, message);
    }
}

fn is_reason(solution: &Solution) -> bool {
    !solution.value.is_blank() && solution.status.value() != Some(SolutionStatus::Declined)
}
