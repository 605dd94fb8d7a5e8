//! `account/no-challenges-or-needs`: nothing is said of what the customer needs today, or of what it will need.
//!
//! What troubles the customer (`challenges`) and needs without a `horizon` are of today. That only the
//! later needs are missing is worth knowing, no more: today's business does not depend on it.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Account, Field, Horizon, Need};

pub(super) const RULE: Rule = Rule {
    name: "account/no-challenges-or-needs",
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
challenges = ["An idle turbine costs about EUR 900 a day"]
needs = [
  { text = "A crew for the night shift in Emden", horizon = "current" },
  { text = "Data of all turbines in one place", horizon = "future" },
]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(account) = &view.account else { return };
    let has_today = !account.challenges.is_empty() || has_needs(account, Horizon::Current);
    let (key, severity) = match (has_today, has_needs(account, Horizon::Future)) {
        (true, true) => return,
        (false, false) => ("account-no-challenges-or-needs", Severity::Warning),
        (false, true) => ("account-no-challenges-or-needs-today", Severity::Warning),
        (true, false) => ("account-no-challenges-or-needs-later", Severity::Info),
    };
    let finding = out.field(&account.head, "needs", &account.needs, Message::new(key));
    finding.severity = severity;
    if has_today {
        finding.help = Some(Message::new("account-no-challenges-or-needs-later.help"));
    }
}

/// Whether a need of a horizon is written; one that cannot be read may be of any.
fn has_needs(account: &Account, horizon: Horizon) -> bool {
    let is_of = |field: &Field<Need>| match field.get() {
        Some(need) if need.horizon.is_missing() && need.text.get().is_some() => {
            horizon == Horizon::Current
        }
        Some(need) => need.horizon.value().is_none_or(|written| written == horizon),
        None => true,
    };
    match account.needs.get() {
        Some(needs) => needs.0.iter().any(is_of),
        None => account.needs.is_written(),
    }
}
