//! `people/role-uncovered`: a decision in which nobody speaks for those who will work with it, or
//! for those who check whether it fits.
//!
//! One finding a decision. Who plays the part by a role of their own counts, unless the decision
//! says otherwise of them. Decisions that have been taken are left alone; where nobody has any
//! role, `people/missing-attributes` asks for them.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{is_present, roles_are_unclear};
use crate::i18n::Arg;
use crate::model::{Decision, Item, Role, Stakeholder, Word};

pub(super) const RULE: Rule = Rule {
    name: "people/role-uncovered",
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
roles = ["economic-buyer"]

[decision.service-contract]
subject = "Service contract 2027""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]

[stakeholder.head-of-maintenance]
name = "Jonas Brandt"
roles = ["technical-buyer"]

[stakeholder.shift-lead]
name = "Ana Sousa"

[decision.service-contract]
subject = "Service contract 2027"
roles = { shift-lead = ["user"] }"#,
};

/// The parts without which a decision goes wrong after the signature.
const ASKED: [Role; 2] = [Role::User, Role::TechnicalBuyer];

type People<'a> = Vec<&'a Item<Stakeholder>>;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut open = view.decisions.iter().filter(|decision| !decision.is_over()).peekable();
    if open.peek().is_none() || nobody_has_a_role(view) || roles_are_unclear(view.plan) {
        return;
    }
    let parts = ASKED.map(|role| (role, players(view, role)));
    for decision in open {
        let missing = parts.iter().filter(|(role, own)| !is_cast(view, decision, *role, own));
        let missing: Vec<String> = missing.map(|(role, _)| format!("`{}`", role.word())).collect();
        if !missing.is_empty() {
            let message = view.about("people-role-uncovered", &decision.head);
            let message = message.with("roles", Arg::AnyOf(missing));
            out.field(&decision.head, "roles", &decision.roles, message);
        }
    }
}

fn nobody_has_a_role(view: &PlanView<'_>) -> bool {
    let mut people = view.stakeholders.iter().enumerate();
    people.all(|(person, item)| !is_present(item) || view.graph().roles(person).is_empty())
}

/// Who plays a part by a role of their own.
fn players<'a>(view: &PlanView<'a>, role: Role) -> People<'a> {
    let present = view.plan.stakeholders.iter().filter(|item| is_present(item));
    present.filter(|item| item.roles.values().any(|own| *own == role)).collect()
}

/// Whether somebody plays a part in a decision: as it says, or of those who do by a role of their
/// own one of whom it says nothing.
fn is_cast(view: &PlanView<'_>, decision: &Decision, role: Role, own: &People<'_>) -> bool {
    let is_named = decision.roles.pairs().any(|(who, parts)| {
        let plays = parts.each().any(|(part, _)| *part == role);
        plays && view.stakeholder(who).is_some_and(|item| is_present(item))
    });
    let is_left_alone =
        |item: &&Item<Stakeholder>| decision.roles.pairs().all(|(who, _)| who.id() != &**item.id());
    is_named || own.iter().any(is_left_alone)
}
