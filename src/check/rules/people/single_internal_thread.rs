//! `people/single-internal-thread`: one person of ours holds every relation with those who matter
//! most.
//!
//! Counted are active people who decide or have an influence of 7 and more and whom somebody looks
//! after, from `at-least` (2) of them. Accounts of tier c are left to one; who cannot be read may
//! be the second.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Stakeholder, Tier};

pub(super) const RULE: Rule = Rule {
    name: "people/single-internal-thread",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 2)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
influence = 9
covered-by = "lena"

[stakeholder.coo]
name = "Jonas Brandt"
influence = 8
covered-by = "lena""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
influence = 9
covered-by = "lena"

[stakeholder.coo]
name = "Jonas Brandt"
influence = 8
covered-by = [{ person = "lena", lead = true }, { person = "tom" }]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let is_small =
        view.account.as_ref().is_some_and(|account| account.tier.value() == Some(Tier::C));
    if is_small {
        return;
    }
    let Some((one, count)) = only_one(view) else { return };
    if Decimal::from(count) >= out.threshold("at-least") {
        let message = Message::new("people-single-internal-thread");
        out.plan(message.with("id", one).with("count", count));
    }
}

/// The one of ours who holds all key relations, and how many these are; none when somebody who
/// cannot be read may be a second.
fn only_one<'v>(view: &'v PlanView<'_>) -> Option<(&'v str, usize)> {
    let people = || view.plan.stakeholders.iter().enumerate();
    let key = || people().filter(|(person, item)| item.is_active() && view.graph().is_key(*person));
    let is_unclear = |item: &Stakeholder| {
        let all = || item.covered_by.values();
        item.covered_by.has_bad() || all().any(|coverage| coverage.person.get().is_none())
    };
    if key().any(|(_, item)| is_unclear(item)) {
        return None;
    }
    let (one, count) = view.coverage().only_keeper(key().map(|(person, _)| person))?;
    Some((&**one, count))
}
