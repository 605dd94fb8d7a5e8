//! What matters to the customer, and what both sides want: goals with their objectives and how far they are.
//!
//! In comes a plan as guests may read it; progress is told by what was measured and by nothing else.

use super::chapter::{Chapter, Content, JointGoal, JointObjective, chapter, of_customer, titled};
use crate::model::{Goal, Item, Objective};
use crate::report::desk::name_or;
use crate::report::objective::{progress_bar, series, way};
use crate::report::plan_desk::PlanDesk;
use crate::report::view::{Bar, Block, Card, Mark, Tone};

pub(super) fn goals(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let mut goals: Vec<JointGoal> = desk.plan.goals.iter().map(|it| goal(desk, it)).collect();
    let is_loose = |it: &&Item<Objective>| {
        it.goal.get().is_none_or(|goal| desk.plan.goals.get(goal.id()).is_none())
    };
    let loose = desk.plan.objectives.iter().filter(is_loose);
    let objectives: Vec<_> = loose.map(|it| objective(desk, it)).collect();
    if !objectives.is_empty() {
        let title = desk.text("joint-more-objectives");
        goals.push(JointGoal { card: Card { title, ..Card::default() }, objectives });
    }
    let parts = if goals.is_empty() { Vec::new() } else { vec![Content::Goals(goals)] };
    chapter(desk, "goals", "joint-goals", parts)
}

fn goal(desk: &PlanDesk<'_>, goal: &Item<Goal>) -> JointGoal {
    let mut card = desk.card(&goal.head, name_or(&goal.title, goal));
    let side = desk.field_word(&goal.side);
    card.marks = side.map(|word| Mark { tone: Tone::Quiet, sign: "◇", word }).into_iter().collect();
    card.pieces.extend(desk.prose(&goal.why, &goal.head, "why"));
    let facts = [
        desk.fact("field-owner", desk.person_piece(&goal.owner)),
        desk.fact_links("field-supports", desk.refers(&goal.supports)),
    ];
    card.facts = facts.into_iter().flatten().collect();
    let own = |it: &&Item<Objective>| it.goal.get().is_some_and(|of| of.id() == &**goal.id());
    let own = desk.plan.objectives.iter().filter(own);
    JointGoal { card, objectives: own.map(|it| objective(desk, it)).collect() }
}

fn objective(desk: &PlanDesk<'_>, objective: &Item<Objective>) -> JointObjective {
    let mut card = desk.card(&objective.head, name_or(&objective.title, objective));
    let facts = [
        desk.fact_text("field-metric", objective.metric.get().cloned()),
        desk.fact_text("site-way", way(desk, objective)),
        desk.fact_text("field-due", desk.day(&objective.due)),
        desk.fact("field-owner", desk.person_piece(&objective.owner)),
    ];
    card.facts = facts.into_iter().flatten().collect();
    let bar = progress_bar(desk, objective).map(|bar| Bar { tone: Tone::Info, ..bar });
    JointObjective { card, bar, spark: series(desk, objective) }
}

pub(super) fn priorities(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let plan = desk.plan;
    let mut priorities: Vec<_> = plan.priorities.iter().collect();
    priorities.sort_by_key(|it| (it.rank.value().is_none(), it.rank.value()));
    let mut cards: Vec<Card> = Vec::new();
    for it in priorities {
        let mut card = desk.card(&it.head, name_or(&it.title, it));
        card.pieces.extend(desk.prose(&it.description, &it.head, "description"));
        cards.push(card);
    }
    for it in &plan.initiatives {
        let mut card = desk.card(&it.head, name_or(&it.title, it));
        card.pieces.extend(desk.prose(&it.description, &it.head, "description"));
        let facts = [
            desk.fact_text("field-status", desk.field_word(&it.status)),
            desk.fact_text("field-period", desk.term(&it.start, &it.end)),
            desk.fact_links("field-supports", desk.refers(&it.supports)),
        ];
        card.facts = facts.into_iter().flatten().collect();
        cards.push(card);
    }
    for it in &plan.customer_goals {
        let mut card = desk.card(&it.head, name_or(&it.title, it));
        card.pieces.extend(desk.prose(&it.description, &it.head, "description"));
        let year = it.year.value().map(|year| year.0.normalize().to_string());
        let facts = [
            desk.fact_text("field-year", year),
            desk.fact_text("field-metric", it.metric.get().cloned()),
            desk.fact_text("field-target", it.target.value().map(|it| desk.number(it.0))),
        ];
        card.facts = facts.into_iter().flatten().collect();
        cards.push(card);
    }
    cards.iter_mut().for_each(|card| (card.level, card.marks) = (3, Vec::new()));
    let parts =
        if cards.is_empty() { Vec::new() } else { vec![Content::Block(Block::Cards { cards })] };
    titled("priorities", of_customer(desk, "joint-priorities-of", "joint-priorities"), parts)
}
