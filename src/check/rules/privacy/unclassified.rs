//! `privacy/unclassified`: a plan that does not say how confidential it is.
//!
//! A plan without any `[plan]` is told about once, by `plan/missing-header`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "privacy/unclassified",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
title = "Nordwind 2027""#,
    good: r#"[plan]
title = "Nordwind 2027"
classification = "confidential""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    if header.classification.is_missing() {
        let message = Message::new("privacy-unclassified");
        out.field(&header.head, "classification", &header.classification, message);
    }
}
