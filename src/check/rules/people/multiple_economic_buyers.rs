//! `people/multiple-economic-buyers`: two people release the money for one and the same decision.
//!
//! Roles hang on decisions, so two decisions may have two buyers, and a decision that names its
//! buyer is clear whatever roles people have of their own. Those count where a decision names
//! nobody, or where the plan has no decision; units that may buy alone (`can-buy-alone`) have a
//! purse of their own. Who is away or gone does not count, nor does an empty seat.

use std::collections::BTreeMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, circle};
use crate::diagnostic::Severity;
use crate::figures::unit_and_above;
use crate::i18n::{Arg, Message};
use crate::model::{Decision, Item, Role, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "people/multiple-economic-buyers",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"

[stakeholder.coo]
name = "Jonas Brandt"

[decision.service-contract]
subject = "Service contract 2027"
roles = { cfo = ["economic-buyer"], coo = ["economic-buyer"] }"#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"

[stakeholder.coo]
name = "Jonas Brandt"

[decision.service-contract]
subject = "Service contract 2027"
roles = { cfo = ["economic-buyer"], coo = ["approver"] }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut is_open = view.decisions.is_empty();
    for decision in view.decisions.iter().filter(|decision| !decision.is_over()) {
        let buyers = buyers_in(view, decision);
        is_open |= buyers.is_empty() && !decision.has_bad_roles();
        if buyers.len() > 1 {
            let message = view.about("people-multiple-economic-buyers", &decision.head);
            let message = message.with("people", ids(&buyers));
            out.field(&decision.head, "roles", &decision.roles, message);
        }
    }
    if is_open {
        for buyers in rivals(view) {
            tell_own(&buyers, out);
        }
    }
}

/// Who releases the money as a decision says.
fn buyers_in<'a>(view: &PlanView<'a>, decision: &Decision) -> Vec<&'a Item<Stakeholder>> {
    let plan = view.plan;
    let buys = decision.roles.pairs().filter(|(_, parts)| {
        let mut parts = parts.each();
        parts.any(|(part, _)| *part == Role::EconomicBuyer)
    });
    let people = buys.filter_map(|(who, _)| plan.stakeholder(who));
    people.filter(|person| person.is_active()).collect()
}

/// Those who by their own roles release the money of one purse, where there are several.
fn rivals<'a>(view: &PlanView<'a>) -> Vec<Vec<&'a Item<Stakeholder>>> {
    let mut purses: BTreeMap<Option<usize>, Vec<&Item<Stakeholder>>> = BTreeMap::new();
    for (person, item) in view.plan.stakeholders.iter().enumerate() {
        let buys = item.roles.values().any(|role| *role == Role::EconomicBuyer);
        if buys && item.is_active() {
            purses.entry(purse(view, person)).or_default().push(item);
        }
    }
    let mut rivals: Vec<Vec<_>> = purses.into_values().filter(|it| it.len() > 1).collect();
    for buyers in &mut rivals {
        buyers.sort_by_key(|buyer| buyer.id());
    }
    rivals
}

/// The unit with whose money somebody buys; none for that of the company.
fn purse(view: &PlanView<'_>, person: usize) -> Option<usize> {
    let unit = view.graph().unit(person)?;
    let mut above = unit_and_above(view.plan, unit);
    above.find(|(_, unit)| unit.can_buy_alone.value() == Some(true)).map(|(at, _)| at)
}

fn tell_own(buyers: &[&Item<Stakeholder>], out: &mut Findings<'_>) {
    let [first, second, ..] = buyers else { return };
    let message = Message::new("people-multiple-economic-buyers-own").with("people", ids(buyers));
    let label = Message::new("people-multiple-economic-buyers-label");
    let label = out.label(first.place(first.roles.at()), label);
    let finding = out.field(&second.head, "roles", &second.roles, message);
    finding.help = Some(Message::new("people-multiple-economic-buyers-own.help"));
    finding.labels.push(label);
}

/// The first of their ids, in backticks.
fn ids(people: &[&Item<Stakeholder>]) -> Arg {
    let told = people.iter().take(circle::MOST_NAMED);
    Arg::AllOf(told.map(|person| format!("`{}`", person.id())).collect())
}
