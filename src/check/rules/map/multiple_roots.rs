//! `map/multiple-roots`: several people stand at the top of one and the same organisation.
//!
//! Somebody at the top reports to nobody and others report to them: whose manager is simply not
//! written yet, or who comes from outside (`level = "external"`), is no top. An organisation is a
//! legal entity, else the topmost unit; who stands apart, such as a works council, gets a unit of
//! its own.

use std::collections::BTreeMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, circle};
use crate::diagnostic::Severity;
use crate::figures::{is_present, unit_and_above};
use crate::i18n::{Arg, Message};
use crate::model::{Item, Level, Stakeholder, UnitKind};

pub(super) const RULE: Rule = Rule {
    name: "map/multiple-roots",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.ceo]
name = "Ida Lund"

[stakeholder.cfo]
name = "Marion Keller"
reports-to = "ceo"

[stakeholder.plant-manager]
name = "Jonas Brandt"

[stakeholder.shift-lead]
name = "Ana Sousa"
reports-to = "plant-manager""#,
    good: r#"[stakeholder.ceo]
name = "Ida Lund"

[stakeholder.cfo]
name = "Marion Keller"
reports-to = "ceo"

[stakeholder.plant-manager]
name = "Jonas Brandt"
reports-to = "ceo"

[stakeholder.shift-lead]
name = "Ana Sousa"
reports-to = "plant-manager""#,
};

/// What somebody stands at the top of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Organisation {
    /// The customer as such: they are in no unit.
    Whole,
    /// A unit, by its position.
    Unit(usize),
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let tops: Vec<usize> = view.graph().roots().filter(|person| is_top(view, *person)).collect();
    if tops.len() < 2 {
        return;
    }
    let mut organisations: BTreeMap<Organisation, Vec<&Item<Stakeholder>>> = BTreeMap::new();
    for person in tops {
        let Some(item) = view.plan.stakeholders.at(person) else { continue };
        if let Some(organisation) = organisation(view, person, item) {
            organisations.entry(organisation).or_default().push(item);
        }
    }
    for tops in organisations.values_mut() {
        // By id, not by place: the finding stays the same one when people are moved.
        tops.sort_by_key(|top| top.id());
        tell(tops, out);
    }
}

/// Whether somebody of the customer stands above others and below nobody.
fn is_top(view: &PlanView<'_>, person: usize) -> bool {
    let is_there =
        |person: usize| view.stakeholders.at(person).is_some_and(|item| is_present(item));
    let Some(item) = view.stakeholders.at(person) else { return false };
    item.reports_to.is_missing()
        && item.level.value() != Some(Level::External)
        && is_there(person)
        && view.graph().reports(person).any(is_there)
}

/// To which organisation somebody belongs; none when their unit is not known.
fn organisation(view: &PlanView<'_>, person: usize, item: &Stakeholder) -> Option<Organisation> {
    if item.unit.is_missing() {
        return Some(Organisation::Whole);
    }
    let mut highest = None;
    for (at, unit) in unit_and_above(view.plan, view.graph().unit(person)?) {
        highest = Some(Organisation::Unit(at));
        if unit.nature.value() == Some(UnitKind::LegalEntity) {
            break;
        }
    }
    highest
}

fn tell(tops: &[&Item<Stakeholder>], out: &mut Findings<'_>) {
    let [first, second, ..] = tops else { return };
    let told = tops.iter().take(circle::MOST_NAMED);
    let ids = told.map(|top| format!("`{}`", top.id())).collect();
    let message = Message::new("map-multiple-roots").with("people", Arg::AllOf(ids));
    let label = out.label(first.head.place, Message::new("map-multiple-roots-label"));
    let finding = out.field(&second.head, "reports-to", &second.reports_to, message);
    finding.labels.push(label);
}
