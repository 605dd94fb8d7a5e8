//! `plan/missing-header`: a plan that does not say when it was written, by whom, in which version, or
//! what for.
//!
//! One finding names all that is missing. An empty text counts as missing, a bad value does not,
//! because reading told about it.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::{Arg, Message};
use crate::model::{Header, Item};

pub(super) const RULE: Rule = Rule {
    name: "plan/missing-header",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
created-by = "lena"
version = "1.0""#,
    good: r#"[plan]
created-on = 2026-09-01
created-by = "lena"
version = "1.0"
objective = "Become the second source for all plants by 2028""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else {
        out.plan(Message::new("plan-missing-header-none"));
        return;
    };
    let missing = missing(header);
    if !missing.is_empty() {
        let message = Message::new("plan-missing-header").with("fields", Arg::AllOf(missing));
        out.item(&header.head, message);
    }
}

/// The keys that a cover needs and this one lacks, in backticks.
fn missing(header: &Item<Header>) -> Vec<String> {
    [
        ("created-on", header.created_on.is_missing()),
        ("created-by", header.created_by.is_missing()),
        ("version", header.version.is_blank()),
        ("objective", header.objective.is_blank()),
    ]
    .into_iter()
    .filter(|(_, is_missing)| *is_missing)
    .map(|(key, _)| format!("`{key}`"))
    .collect()
}
