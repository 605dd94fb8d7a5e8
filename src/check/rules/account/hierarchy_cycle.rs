//! `account/hierarchy-cycle`: accounts that belong to each other in a circle.
//!
//! The `parent` of an account is the id of a plan, or the name of an account that has one; any other
//! text is a company that is no account of ours. Plans that are over no longer say who belongs to whom.
//! The message prints the circle as a path; the finding points at the `parent` of its first account.

use std::collections::HashMap;

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing, circle};
use crate::diagnostic::{Label, Severity, Subject};
use crate::graph::dependency_cycles;
use crate::i18n::Message;
use crate::model::{Account, Item, Plan};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "account/hierarchy-cycle",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"# in accounts/nordwind/plan.toml
[account]
name = "Nordwind AG"
parent = "nordwind-service"

# in accounts/nordwind-service/plan.toml
[account]
name = "Nordwind Service GmbH"
parent = "nordwind""#,
    good: r#"# in accounts/nordwind/plan.toml
[account]
name = "Nordwind AG"

# in accounts/nordwind-service/plan.toml
[account]
name = "Nordwind Service GmbH"
parent = "nordwind""#,
};

/// An account that belongs to another.
struct Child<'a> {
    plan: &'a Plan,
    account: &'a Item<Account>,
    parent: &'a str,
}

impl<'a> Child<'a> {
    fn of(plan: &'a Plan) -> Option<Self> {
        let account = plan.account.as_ref().filter(|_| !plan.is_over())?;
        let parent = account.parent.get()?.trim();
        Some(Self { plan, account, parent })
    }
}

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let children: Vec<Child<'_>> =
        workspace.plans.iter().filter_map(|plan| Child::of(plan)).collect();
    let mut by_name: HashMap<&str, usize> = HashMap::new();
    for (at, child) in children.iter().enumerate() {
        by_name.insert(&child.plan.id, at);
    }
    for (at, child) in children.iter().enumerate() {
        by_name.entry(child.account.name.text().trim()).or_insert(at);
    }
    let parent = |child: &Child<'_>| by_name.get(child.parent).copied();
    let edges = children.iter().enumerate().filter_map(|(at, it)| Some((at, parent(it)?)));
    for cycle in dependency_cycles(children.len(), edges) {
        let members: Vec<&Child<'_>> = cycle.iter().filter_map(|at| children.get(*at)).collect();
        tell(&members, out);
    }
}

fn tell(members: &[&Child<'_>], out: &mut Findings<'_>) {
    let [first, others @ ..] = members else { return };
    let at = |child: &Child<'_>| {
        let place = child.account.place(child.account.parent.at());
        Workspace::location(&child.plan.sources, place)
    };
    let message = Message::new("account-hierarchy-cycle")
        .with("path", circle::path(members.iter().map(|child| &*child.plan.id)));
    let subject = Subject {
        plan: Some(first.plan.id.clone()),
        item: Some(first.account.head.key.clone()),
        field: Some("parent".into()),
    };
    let label = |child: &&Child<'_>| Label {
        at: at(child),
        message: Message::new("account-hierarchy-cycle-label"),
    };
    let labels = others.iter().take(circle::MOST_NAMED).map(label).collect();
    out.anywhere(at(first), subject, message).labels = labels;
}
