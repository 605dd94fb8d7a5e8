//! `plan/version-unchanged`: the plan was changed on several days, and its version is still the same.
//!
//! Asks the history: since the version was given, commits on `at-least` (3) later days changed the plan's
//! files. Drafts and plans without a version are left alone, and so is a plan without a history.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::Plan;
use crate::workspace::Earlier;

pub(super) const RULE: Rule = Rule {
    name: "plan/version-unchanged",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 3)],
    check: Check::Past(check),
    bad: r#"# committed on four days with other goals each time, always with
[plan]
status = "active"
version = "2026-03-01""#,
    good: r#"[plan]
status = "active"
version = "2026-11-20""#,
};

fn check(view: &PlanView<'_>, past: &[Earlier], out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let Some(version) = version(view.plan) else { return };
    let same = past.iter().take_while(|earlier| self::version(&earlier.plan) == Some(version));
    let days: BTreeSet<Date> = same.map(|earlier| earlier.on).collect();
    // The day on which the version was given is no change after it.
    let later = days.len().saturating_sub(1);
    if Decimal::from(later) >= out.threshold("at-least") {
        let message = Message::new("plan-version-unchanged").with("count", later);
        out.field(&header.head, "version", &header.version, message);
    }
}

fn version(plan: &Plan) -> Option<&str> {
    let version = plan.header.as_ref()?.version.text();
    (!version.is_empty()).then_some(version)
}
