//! `resource/inactive-person`: somebody of ours has left, and an open plan still counts on them.
//!
//! What is over keeps its names: closed actions, deals, objectives, risks and questions, a place in
//! the team that has an end, a budget line of which something was spent, and who wrote or approved
//! the plan. One finding a person and plan, at the first place; the others are labelled.

use std::collections::BTreeMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{
    Kind, Milestone, ObjectiveStatus, Parts, Plan, Ref, Reference, RiskState, Stage,
};

pub(super) const RULE: Rule = Rule {
    name: "resource/inactive-person",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"# in team.toml
[person.felix]
name = "Felix Kranz"
active = false

[person.lena]
name = "Lena Vogt"

# in plan.toml
[plan]
owner = "felix""#,
    good: r#"# in team.toml
[person.felix]
name = "Felix Kranz"
active = false

[person.lena]
name = "Lena Vogt"

# in plan.toml
[plan]
owner = "lena"
created-by = "felix""#,
};

/// How many further places are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let people = &view.shared().people;
    if !people.iter().any(|person| person.has_left()) {
        return;
    }
    let mut leavers: BTreeMap<&str, Vec<&Reference>> = BTreeMap::new();
    let references = &view.sources.references;
    for reference in references.iter().filter(|reference| gives_work(view, reference)) {
        let id = Parts::of(&reference.text).id;
        if people.get(id).is_some_and(|person| person.has_left()) {
            leavers.entry(id).or_default().push(reference);
        }
    }
    for (id, places) in leavers {
        let message = Message::new("resource-inactive-person");
        let message = message.with("id", id).with("count", places.len());
        let here =
            |at: &&Reference| out.label(at.place, Message::new("resource-inactive-person-label"));
        let labels = places[1..].iter().take(MOST_LABELS).map(here).collect();
        out.place(places[0].place, Subject::default(), message).labels = labels;
    }
}

/// Whether a reference gives one of our people something to do, in an item that is not over.
fn gives_work(view: &PlanView<'_>, reference: &Reference) -> bool {
    let Some(item) = &reference.from else { return false };
    match &*reference.field {
        "owner" | "executive-sponsor" | "contributors" | "covered-by" | "covered-by.person" => {}
        // The id of `[team.felix]` itself.
        "" if item.kind == Kind::Team => {}
        _ => return false,
    }
    is_open(view.plan, item.kind, &item.id)
}

/// Whether an item asks for work; what has no end of its own always does.
fn is_open(plan: &Plan, kind: Kind, id: &str) -> bool {
    match kind {
        Kind::Action => plan.actions.get(id).is_some_and(|action| action.is_open()),
        Kind::Budget => plan.budgets.get(id).is_some_and(|line| line.actual.is_missing()),
        Kind::Milestone => is_ahead(plan, id),
        Kind::Objective => plan.objectives.get(id).is_some_and(|objective| {
            !objective.status.value().is_some_and(ObjectiveStatus::is_closed)
        }),
        Kind::Opportunity => {
            let stage = plan.opportunities.get(id).map(|deal| deal.stage.value());
            stage.is_some_and(|stage| !matches!(stage, Some(Stage::Won | Stage::Lost)))
        }
        Kind::Question => plan.questions.get(id).is_some_and(|question| question.is_open()),
        Kind::Risk => {
            let risk = plan.risks.get(id);
            risk.is_some_and(|risk| risk.state.value() != Some(RiskState::Closed))
        }
        Kind::Stakeholder => plan.stakeholders.get(id).is_some_and(|person| !person.has_left()),
        Kind::Team => plan.team.get(id).is_some_and(|member| member.end.is_missing()),
        _ => true,
    }
}

/// Whether a milestone may still have to be reached: it has no action, or an open one.
fn is_ahead(plan: &Plan, milestone: &str) -> bool {
    let belongs = |named: &Ref<Milestone>| named.id() == milestone;
    let mut own = plan.actions.iter().filter(|action| action.milestone.get().is_some_and(belongs));
    own.next().is_none_or(|first| first.is_open() || own.any(|action| action.is_open()))
}
