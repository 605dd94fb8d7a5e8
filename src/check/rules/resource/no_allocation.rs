//! `resource/no-allocation`: a plan in force has a team, and does not say how much of their time it
//! takes.
//!
//! Percent of a week or days will do. Sponsors and partners are left alone, and so is who is only
//! informed: nobody plans their week by the account. One finding names all members who lack it.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::{Arg, Message};
use crate::model::{Item, Member, Raci, TeamRole};

pub(super) const RULE: Rule = Rule {
    name: "resource/no-allocation",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[team.lena]
role = "account-owner""#,
    good: r#"[plan]
status = "active"

[team.lena]
role = "account-owner"
allocation = 40"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut lacking = view.team.iter().filter(|member| lacks_time(member)).peekable();
    let Some(first) = lacking.peek().map(|member| member.head.place) else { return };
    let ids: Vec<String> = lacking.map(|member| format!("`{}`", member.id())).collect();
    let message = Message::new("resource-no-allocation").with("count", ids.len());
    let message = message.with("ids", Arg::AllOf(ids));
    out.place(first, Subject::default(), message);
}

fn lacks_time(member: &Item<Member>) -> bool {
    let is_spared =
        matches!(member.role.value(), Some(TeamRole::ExecutiveSponsor | TeamRole::Partner))
            || member.raci.value() == Some(Raci::Informed);
    member.allocation.is_missing() && member.days.is_missing() && !is_spared
}
