//! `map/no-path-to-power`: nobody who is for us and whom we look after reaches anybody who decides,
//! over no line of influence or reporting.
//!
//! Told once, at the economic buyer. Other findings come first, and then this one is silent: nobody
//! decides, a decider whom nobody looks after or whom, as buyer, nobody has met, a map without a
//! line, nobody for us. No way is needed to a decider whom we know well, and an open action that
//! names one is a way under construction.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Acquaintance, acquaintance};
use crate::i18n::Message;
use crate::model::{Item, Role, Stakeholder, Stance};

pub(super) const RULE: Rule = Rule {
    name: "map/no-path-to-power",
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
contact = "brief"
covered-by = "lena"

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cfo"

[stakeholder.head-of-it]
name = "Jonas Brandt"
stance = "advocate"
covered-by = "lena""#,
    good: r#"[plan]
status = "active"

[stakeholder.cfo]
name = "Marion Keller"
roles = ["economic-buyer"]
contact = "brief"
covered-by = "lena"

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cfo"

[stakeholder.head-of-it]
name = "Jonas Brandt"
stance = "advocate"
covered-by = "lena"
influences = ["controller"]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(target) = target(view).filter(|_| view.graph().has_ties()) else { return };
    let Some(friends) = friends(view) else { return };
    if view.graph().path_to_power().is_some() {
        return;
    }
    match friends {
        Friends::Covered => {
            out.item(&target.head, view.about("map-no-path-to-power", &target.head));
        }
        Friends::Uncovered(friend) => {
            let message = view.about("map-no-path-to-power-uncovered", &target.head);
            let message = message.with("friend", &**friend.id());
            let help = Message::new("map-no-path-to-power-uncovered.help");
            out.item(&target.head, message).help = Some(help.with("friend", &**friend.id()));
        }
    }
}

/// Whether somebody of ours looks after those who are for us.
#[derive(Clone, Copy)]
enum Friends<'a> {
    /// After one at least.
    Covered,
    /// After none; the first of them.
    Uncovered(&'a Item<Stakeholder>),
}

/// The decider to whom a way is wanted; none where no way is missing, or something else comes
/// first.
fn target<'a>(view: &PlanView<'a>) -> Option<&'a Item<Stakeholder>> {
    let (mut buyer, mut other) = (None, None);
    for person in view.graph().deciders() {
        let item = view.plan.stakeholders.at(person).filter(|item| item.is_active());
        let Some(item) = item else { continue };
        let how = acquaintance(item);
        let buys = view.graph().has_role(person, Role::EconomicBuyer);
        let is_unmet_buyer = buys && how == Acquaintance::Unmet;
        let comes_first = !view.graph().is_covered(person) || is_unmet_buyer;
        if comes_first || how == Acquaintance::Close || view.underway().about(person).action {
            return None;
        }
        let first = if buys { &mut buyer } else { &mut other };
        // By id, not by place: the finding stays the same one when people are moved.
        if first.is_none_or(|first: &Item<Stakeholder>| item.id() < first.id()) {
            *first = Some(item);
        }
    }
    buyer.or(other)
}

/// How those who are for us stand; none where there is nobody, or where one of them matters so much
/// that `people/decision-maker-uncovered` speaks.
fn friends<'a>(view: &PlanView<'a>) -> Option<Friends<'a>> {
    let mut uncovered = Vec::new();
    for (person, item) in view.plan.stakeholders.iter().enumerate() {
        let is_friend = matches!(item.stance.value(), Some(Stance::Advocate | Stance::Supporter));
        if is_friend && item.is_active() {
            if view.graph().is_covered(person) {
                return Some(Friends::Covered);
            }
            uncovered.push((person, item));
        }
    }
    let (_, first) = uncovered.iter().min_by_key(|(_, item)| item.id())?;
    let matters = uncovered.iter().any(|(person, _)| view.graph().is_key(*person));
    (!matters).then_some(Friends::Uncovered(first))
}
