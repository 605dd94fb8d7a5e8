//! `account/no-communication-preference`: nobody wrote down how the customer likes to be addressed, or how often.
//!
//! What single people prefer will do in place of a preference of the whole company.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Account, Item, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "account/no-communication-preference",
    severity: Severity::Info,
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
communication = { channel = "in-person", cadence = "monthly", language = "de" }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(account) = &view.account else { return };
    let says_it = |item: &Item<Stakeholder>| item.communication.is_written() && !item.has_left();
    if view.stakeholders.iter().any(says_it) {
        return;
    }
    if let Some(key) = fault(account) {
        out.field(&account.head, "communication", &account.communication, Message::new(key));
    }
}

fn fault(account: &Item<Account>) -> Option<&'static str> {
    if account.communication.is_missing() {
        return Some("account-no-communication-preference");
    }
    let preference = account.communication.get()?;
    match (preference.channel.is_missing(), preference.cadence.is_missing()) {
        (false, false) => None,
        (true, true) => Some("account-no-communication-preference"),
        (true, false) => Some("account-no-communication-preference-channel"),
        (false, true) => Some("account-no-communication-preference-cadence"),
    }
}
