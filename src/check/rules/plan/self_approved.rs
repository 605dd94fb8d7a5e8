//! `plan/self-approved`: a plan that its own owner approved, or that is in use without anybody's approval.
//!
//! Off until somebody asks for it, because not every house works with four eyes.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Status, Word};

pub(super) const RULE: Rule = Rule {
    name: "plan/self-approved",
    severity: Severity::Warning,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
owner = "lena"
status = "active"
approved-by = "lena"
approved-on = 2026-10-05"#,
    good: r#"[plan]
owner = "lena"
status = "active"
approved-by = "claudia"
approved-on = 2026-10-05"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let status = header.status.value();
    let is_used = matches!(status, Some(Status::Approved | Status::Active));
    if let Some(status) = status.filter(|_| is_used && header.approved_by.is_missing()) {
        let message = Message::new("plan-self-approved-nobody").with("status", status.word());
        let finding = out.field(&header.head, "approved-by", &header.approved_by, message);
        finding.help = Some(Message::new("plan-self-approved-nobody.help"));
    }
    let Some(approver) = header.approved_by.get() else { return };
    if header.owner.get().is_some_and(|owner| owner.id() == approver.id()) {
        let message = Message::new("plan-self-approved").with("id", approver.id());
        out.field(&header.head, "approved-by", &header.approved_by, message);
    }
}
