//! `people/no-economic-buyer`: nobody in the plan can release the money.
//!
//! The role counts wherever it stands: as somebody's own or in a decision. Who has left does not
//! count. A seat without a person does until the plan is in force; then it is only a warning, because a vacant seat
//! may be the truth, and then somebody acts for it. Closed plans are left alone, and so are templates without
//! people; a plan that is not yet in force is asked once it names people.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::roles_are_unclear;
use crate::i18n::Message;
use crate::model::{Item, Role, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/no-economic-buyer",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["user", "champion"]"#,
    good: r#"[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["user", "champion"]
reports-to = "cfo"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.stakeholders.is_empty() && !view.is_in_force() {
        return;
    }
    let graph = view.graph();
    let buyers: Vec<&Item<Stakeholder>> = view
        .stakeholders
        .iter()
        .enumerate()
        .filter(|(person, item)| graph.has_role(*person, Role::EconomicBuyer) && !item.has_left())
        .map(|(_, item)| item)
        .collect();
    match buyers.iter().min_by_key(|buyer| buyer.id()) {
        None if roles_are_unclear(view.plan) => {}
        None => drop(out.plan(Message::new("people-no-economic-buyer"))),
        Some(seat) if buyers.iter().all(|buyer| buyer.is_placeholder()) => vacant(view, seat, out),
        Some(_) => {}
    }
}

fn vacant(view: &PlanView<'_>, seat: &Item<Stakeholder>, out: &mut Findings<'_>) {
    if !view.is_in_force() {
        return;
    }
    let message = view.about("people-no-economic-buyer-vacant", &seat.head);
    let finding = out.field(&seat.head, "status", &seat.status, message);
    finding.severity = Severity::Warning;
    finding.help = Some(Message::new("people-no-economic-buyer-vacant.help"));
}
