//! `plan/no-owner`: a plan for which nobody answers, or more than one does.
//!
//! Somebody whom the team alone calls its `account-owner` answers for the plan too, so a header without
//! `owner` is then no fault. A handover is none either: of two account owners one must still be there
//! when the other begins. Whether the owner is still with us is asked by `resource/inactive-person`.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Day, Field, Header, Item, Member, Person, Place, Ref, TeamRole};

pub(super) const RULE: Rule = Rule {
    name: "plan/no-owner",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"
created-by = "lena""#,
    good: r#"[plan]
status = "active"
created-by = "lena"
owner = "lena""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(header) = &view.header else { return };
    match (header.owner.is_missing(), header.owner.get()) {
        (true, _) if view.is_in_force() && !has_leader(view) => {
            out.field(&header.head, "owner", &header.owner, Message::new("plan-no-owner"));
        }
        (_, Some(owner)) if contradicts(view, owner) => other(view, header, owner, out),
        _ => several(view, out),
    }
}

/// Those whom the team calls its account owner.
fn leaders<'a>(view: &'a PlanView<'_>) -> impl Iterator<Item = &'a Item<Member>> {
    view.team.iter().filter(|member| member.role.value() == Some(TeamRole::AccountOwner))
}

/// Whether somebody in the team leads the account, or may: a role that cannot be read may be that one.
fn has_leader(view: &PlanView<'_>) -> bool {
    let may_lead = |member: &Member| match member.role.value() {
        Some(role) => role == TeamRole::AccountOwner,
        None => member.role.is_written(),
    };
    view.team.iter().any(|member| may_lead(member))
}

/// Whether the team has account owners, and the owner is none of them.
fn contradicts(view: &PlanView<'_>, owner: &Ref<Person>) -> bool {
    leaders(view).next().is_some() && leaders(view).all(|leader| &**leader.id() != owner.id())
}

fn other(view: &PlanView<'_>, header: &Item<Header>, owner: &Ref<Person>, out: &mut Findings<'_>) {
    let Some(leader) = leaders(view).min_by_key(|it| it.id()) else { return };
    let message = view.about("plan-no-owner-other", &leader.head).with("owner", owner.id());
    tell(leader, message, header.place(header.owner.at()), out);
}

/// Of those who lead by their beginning, one meets another when one meets the next.
fn several(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if leaders(view).nth(1).is_none() {
        return;
    }
    let mut all: Vec<_> = leaders(view).filter_map(|it| Some((time(it)?, it))).collect();
    all.sort_by_key(|((start, _), member)| (*start, member.id()));
    let meet = |pair: &&[((Date, Date), &Item<Member>)]| pair[1].0.0 <= pair[0].0.1;
    let Some([(_, first), (_, second)]) = all.windows(2).find(meet) else { return };
    let message = view.about("plan-no-owner-several", &second.head).with("other", &**first.id());
    tell(second, message, first.place(first.role.at()), out);
}

/// From when to when somebody is in the team, both included; none when a date cannot be read.
fn time(member: &Member) -> Option<(Date, Date)> {
    let bound = |day: &Field<Day>, open| match day.value() {
        Some(day) => Some(day.0),
        None => day.is_missing().then_some(open),
    };
    Some((bound(&member.start, Date::MIN)?, bound(&member.end, Date::MAX)?))
}

fn tell(leader: &Item<Member>, message: Message, other: Place, out: &mut Findings<'_>) {
    let label = out.label(other, Message::new("plan-no-owner-label"));
    let finding = out.field(&leader.head, "role", &leader.role, message);
    finding.severity = Severity::Warning;
    finding.help = Some(Message::new("plan-no-owner-several.help"));
    finding.labels.push(label);
}
