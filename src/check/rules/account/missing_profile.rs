//! `account/missing-profile`: a profile without industry, size, background or strength of the relationship.
//!
//! One finding names all that is missing. The size is the customer's turnover or the number of its
//! people; either will do.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::{Arg, Message};
use crate::model::Account;

pub(super) const RULE: Rule = Rule {
    name: "account/missing-profile",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[account]
name = "Nordwind AG"
industry = "Wind turbines""#,
    good: r#"[plan]
status = "active"

[account]
name = "Nordwind AG"
industry = "Wind turbines"
employees = 2_400
background = "Founded in 1996, three plants on the coast, owned by the family since."
relationship-strength = "moderate""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(account) = &view.account else {
        out.plan(Message::new("account-missing-profile-none"));
        return;
    };
    let missing = missing(account);
    if !missing.is_empty() {
        let message = Message::new("account-missing-profile");
        out.item(&account.head, message.with("fields", Arg::AllOf(missing)));
    }
}

/// The keys that a profile needs and this one lacks, in backticks.
fn missing(account: &Account) -> Vec<String> {
    [
        ("industry", account.industry.is_blank()),
        ("employees", account.employees.is_missing() && account.revenue.is_missing()),
        ("background", account.background.is_blank()),
        ("relationship-strength", account.relationship_strength.is_missing()),
    ]
    .into_iter()
    .filter(|(_, is_missing)| *is_missing)
    .map(|(key, _)| format!("`{key}`"))
    .collect()
}
