//! `people/core-trio-missing`: of the three who carry a deal at the customer (executive sponsor,
//! decision maker, champion) not all are there.
//!
//! One finding names all that are missing. Roles count wherever they stand, and so does a seat
//! whose name is still sought; an economic buyer counts as decision maker. When only the decision
//! maker is missing, `people/no-economic-buyer` has said so, and where nobody has any role,
//! `people/missing-attributes` asks for them.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::roles_are_unclear;
use crate::i18n::{Arg, Message};
use crate::model::{Role, Word};

pub(super) const RULE: Rule = Rule {
    name: "people/core-trio-missing",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]"#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]

[stakeholder.coo]
name = "Ana Sousa"
roles = ["executive-sponsor"]

[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["champion"]"#,
};

/// The three, each with the roles that fill the part.
const TRIO: [(Role, &[Role]); 3] = [
    (Role::ExecutiveSponsor, &[Role::ExecutiveSponsor]),
    (Role::DecisionMaker, &[Role::DecisionMaker, Role::EconomicBuyer]),
    (Role::Champion, &[Role::Champion]),
];

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let graph = view.graph();
    let people = || {
        let all = view.stakeholders.iter().enumerate();
        all.filter(|(_, item)| !item.has_left()).map(|(person, _)| graph.roles(person))
    };
    if people().all(<[Role]>::is_empty) || roles_are_unclear(view.plan) {
        return;
    }
    let is_filled = |roles: &[Role]| people().flatten().any(|role| roles.contains(role));
    let missing: Vec<Role> =
        TRIO.iter().filter(|(_, roles)| !is_filled(roles)).map(|(part, _)| *part).collect();
    if matches!(missing.as_slice(), [] | [Role::DecisionMaker]) {
        return;
    }
    let words = missing.iter().map(|role| format!("`{}`", role.word())).collect();
    out.plan(Message::new("people-core-trio-missing").with("roles", Arg::AnyOf(words)));
}
