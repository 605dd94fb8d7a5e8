//! `goal/relationship-no-person`: a goal about the relationship that names nobody of the customer.
//!
//! A reference such as `[[stakeholder.cfo]]` in a text of the goal or of one of its objectives names
//! somebody, and so does an action that serves one of its objectives and has people of the customer
//! in it. Goals whose objectives are all closed or put off are left alone.

use std::collections::BTreeSet;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::Aim;
use crate::model::{GoalCategory, ItemKey, Kind, Parts, Word};

pub(super) const RULE: Rule = Rule {
    name: "goal/relationship-no-person",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[goal.trust]
title = "The board calls us acceptable"
category = "relationship""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"

[goal.trust]
title = "The board calls us acceptable"
category = "relationship"
why = "Nothing is renewed without [[stakeholder.cfo]]""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let aims = view.spine().aims(view.plan).filter(|aim| is_about_people(*aim));
    let aims: Vec<Aim<'_>> = aims.filter(|aim| !has_people_in_actions(view, *aim)).collect();
    if aims.is_empty() {
        return;
    }
    let mentioning = mentioning(view);
    for aim in aims {
        let mut heads = aim.objectives().map(|objective| &objective.head).chain([&aim.goal.head]);
        if !heads.any(|head| mentioning.contains(&head.key)) {
            let message = view.about("goal-relationship-no-person", &aim.goal.head);
            out.field(&aim.goal.head, "why", &aim.goal.why, message);
        }
    }
}

fn is_about_people(aim: Aim<'_>) -> bool {
    aim.goal.category.value() == Some(GoalCategory::Relationship) && aim.is_pursued()
}

fn has_people_in_actions(view: &PlanView<'_>, aim: Aim<'_>) -> bool {
    let mut actions =
        aim.objectives().flat_map(|objective| view.spine().actions_of(view.plan, objective));
    actions.any(|action| !action.external.is_empty())
}

/// The items in whose texts somebody of the customer is named.
fn mentioning<'a>(view: &PlanView<'a>) -> BTreeSet<&'a ItemKey> {
    let plan = view.plan;
    let names_somebody = |text: &str| Parts::of(text).kind == Some(Kind::Stakeholder.word());
    let named = plan.sources.references.iter().filter(|named| names_somebody(&named.text));
    named.filter_map(|named| named.from.as_ref()).collect()
}
