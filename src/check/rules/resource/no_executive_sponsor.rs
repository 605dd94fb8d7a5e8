//! `resource/no-executive-sponsor`: nobody of our management stands behind a plan in force.
//!
//! The header may name the sponsor, or the team may have one. Accounts of tier C are left alone: the
//! management's time goes to the strategic and key ones.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Member, TeamRole, Tier};

pub(super) const RULE: Rule = Rule {
    name: "resource/no-executive-sponsor",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active""#,
    good: r#"[plan]
status = "active"
executive-sponsor = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    let tier = view.account.as_ref().and_then(|account| account.tier.value());
    let is_named = header.executive_sponsor.is_written() || view.team.iter().any(|one| may_be(one));
    if !is_named && tier != Some(Tier::C) {
        let message = Message::new("resource-no-executive-sponsor");
        out.field(&header.head, "executive-sponsor", &header.executive_sponsor, message);
    }
}

/// Whether somebody is the sponsor, or may be because the role cannot be read.
fn may_be(member: &Member) -> bool {
    let is_sponsor = |role: &TeamRole| *role == TeamRole::ExecutiveSponsor;
    member.role.get().map_or(member.role.is_written(), is_sponsor)
}
