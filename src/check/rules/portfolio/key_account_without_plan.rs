//! `portfolio/key-account-without-plan`: an account of tier `a`, and no plan for it is in force.
//!
//! A plan that another one in force has replaced (`supersedes`, or the same account by name) is left alone,
//! and so are lost accounts. A draft is on its way and only worth knowing.

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Account, Header, Item, Lifecycle, Place, Plan, Status, Tier};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "portfolio/key-account-without-plan",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[plan]
status = "closed"

[account]
name = "Nordwind"
tier = "a""#,
    good: r#"[plan]
status = "active"

[account]
name = "Nordwind"
tier = "a""#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    for plan in &workspace.plans {
        let Some(account) = plan.account.as_ref().filter(|account| is_key(account)) else {
            continue;
        };
        let header = plan.header.as_ref();
        let is_unreadable = header.is_some_and(|header| is_unreadable(header));
        if !plan.is_in_force() && !is_unreadable && !is_replaced(plan, account, workspace) {
            tell(plan, account, out);
        }
    }
}

fn is_key(account: &Account) -> bool {
    account.tier.value() == Some(Tier::A) && account.lifecycle.value() != Some(Lifecycle::Lost)
}

fn is_unreadable(header: &Header) -> bool {
    header.status.is_written() && header.status.get().is_none()
}

/// Whether another plan in force stands for the account.
fn is_replaced(plan: &Plan, account: &Account, workspace: &Workspace) -> bool {
    let mut others = workspace.plans.iter().filter(|other| other.is_in_force());
    others.any(|other| {
        let before = other.header.as_ref().map_or("", |header| header.supersedes.text());
        let name = other.account.as_ref().and_then(|account| account.name.get());
        before == &*plan.id || name.is_some() && name == account.name.get()
    })
}

fn tell(plan: &Plan, account: &Item<Account>, out: &mut Findings<'_>) {
    let status = plan.header.as_ref().map(|header| (&header.head, &header.status));
    let status = status.filter(|(_, status)| status.is_written());
    let (head, at) = match status {
        Some((head, status)) => (head, status.at()),
        None => (&account.head, account.tier.at()),
    };
    let is_draft = plan.status() == Some(Status::Draft);
    let key = match plan.status() {
        _ if is_draft => "portfolio-key-account-without-plan-draft",
        None => "portfolio-key-account-without-plan-status",
        Some(_) => "portfolio-key-account-without-plan",
    };
    let message = Message::new(key).with("plan", &*plan.id);
    let field = if status.is_some() { "status" } else { "tier" };
    let subject = Subject {
        plan: Some(plan.id.clone()),
        item: Some(head.key.clone()),
        field: Some(field.into()),
    };
    let place = Place { file: head.place.file, span: at };
    let finding = out.anywhere(Workspace::location(&plan.sources, place), subject, message);
    if is_draft {
        finding.severity = Severity::Info;
    }
}
