//! `competition/no-differentiator`: a competitor at the account, and nothing that we have and they have not.
//!
//! Who was driven out needs no answer any more.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::PositionStatus;

pub(super) const RULE: Rule = Rule {
    name: "competition/no-differentiator",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[competitor.brakton]
status = "incumbent"
strengths = "Eight people on site""#,
    good: r#"[competitor.brakton]
status = "incumbent"
strengths = "Eight people on site"
differentiator = "We promise availability and prove it with figures""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for position in &view.competitors {
        let is_gone = position.status.value() == Some(PositionStatus::Displaced);
        if !is_gone && position.differentiator.is_blank() {
            let message = view.about("competition-no-differentiator", &position.head);
            out.field(&position.head, "differentiator", &position.differentiator, message);
        }
    }
}
