//! `plan/no-open-questions`: a plan in force that claims to know everything.
//!
//! Off until somebody asks for it: a small account may have no riddles.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "plan/no-open-questions",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"

[question.tender]
text = "Will maintenance be put out to tender in 2027?"
owner = "lena"
due = 2027-02-12"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.questions.is_empty() {
        out.plan(Message::new("plan-no-open-questions"));
    } else if !view.questions.iter().any(|question| question.is_open()) {
        out.plan(Message::new("plan-no-open-questions-closed"));
    }
}
