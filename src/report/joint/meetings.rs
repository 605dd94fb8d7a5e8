//! When both sides meet, what they decided, and how the customer decides.
//!
//! In comes a plan as guests may read it: of meetings only those of both sides are in it.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::chapter::{Chapter, Content, chapter, of_customer, titled};
use crate::figures::next_review;
use crate::model::{Decision, Item, Review, Step, StepState};
use crate::report::desk::name_or;
use crate::report::plan_desk::PlanDesk;
use crate::report::view::{Block, Card, Cell, Column, Mark, Piece, Row, Table, Tone};

/// The day of the next meeting.
pub(super) fn next(desk: &PlanDesk<'_>) -> Option<Date> {
    let today = desk.basis.workspace.today;
    let named = desk.plan.reviews.iter().filter_map(|review| review.next_on.value());
    let coming = named.map(|day| day.0).filter(|day| *day >= today).min();
    coming.or_else(|| next_review(desk.plan, today).filter(|day| *day >= today))
}

pub(super) fn reviews(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let mut all: Vec<&Item<Review>> = desk.plan.reviews.iter().collect();
    all.sort_by_key(|it| Reverse(it.on.value()));
    let cards: Vec<Card> = all.into_iter().map(|it| review(desk, it)).collect();
    let mut parts = Vec::new();
    let day = desk.fact_text("joint-next", next(desk).map(|day| desk.date(day)));
    parts.extend(day.map(|fact| Content::Block(Block::Facts { facts: vec![fact] })));
    if !cards.is_empty() {
        parts.push(Content::Block(Block::Cards { cards }.right_below()));
    }
    chapter(desk, "reviews", "joint-reviews", parts)
}

fn review(desk: &PlanDesk<'_>, it: &Item<Review>) -> Card {
    let title = desk.day(&it.on).unwrap_or_else(|| desk.word(it.head.key.kind));
    let mut card = desk.card(&it.head, &title);
    let kind = desk.field_word(&it.nature);
    card.marks = kind.map(|word| Mark { tone: Tone::Info, sign: "◆", word }).into_iter().collect();
    let decided: Vec<String> = it.decisions.values().cloned().collect();
    card.pieces.extend((!decided.is_empty()).then_some(Piece::List { texts: decided }));
    let participants = it.participants.values().map(|name| desk.participant(name)).collect();
    let facts = [
        desk.fact_links("field-actions", desk.refers(&it.actions)),
        desk.fact_links("field-participants", participants),
    ];
    card.facts = facts.into_iter().flatten().collect();
    card
}

pub(super) fn decisions(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let blocks = desk.plan.decisions.iter().flat_map(|it| decision(desk, it));
    let parts = blocks.map(Content::Block).collect();
    titled("decisions", of_customer(desk, "joint-decisions-of", "joint-decisions"), parts)
}

fn decision(desk: &PlanDesk<'_>, it: &Item<Decision>) -> Vec<Block> {
    let mut card = desk.card(&it.head, name_or(&it.subject, it));
    (card.level, card.marks) = (3, Vec::new());
    card.facts =
        desk.fact_text("field-target-date", desk.day(&it.target_date)).into_iter().collect();
    let column = |key: &str| Column { label: desk.text(key), class: "" };
    let rows: Vec<Row> = it.steps.values().map(|it| step(desk, it)).collect();
    let table = Table {
        name: it.subject.text().to_owned(),
        class: "cards",
        tools: false,
        columns: ["field-steps", "field-due", "field-approvers", "field-state"].map(column).into(),
        rows,
        foot: None,
    };
    let steps = (!table.rows.is_empty()).then(|| Block::Table(table).trimmed());
    [Block::Cards { cards: vec![card] }].into_iter().chain(steps).collect()
}

fn step(desk: &PlanDesk<'_>, it: &Step) -> Row {
    let name = it.name.get().cloned().or_else(|| desk.field_word(&it.kind));
    let approvers = desk.refers(&it.approvers);
    let tone =
        |state| if state == StepState::Done { (Tone::Good, "✓") } else { (Tone::Quiet, "○") };
    let state = it.state.value().map(|state| {
        let (tone, sign) = tone(state);
        Piece::mark(Mark { tone, sign, word: desk.word(state) })
    });
    let cells = vec![
        Cell::of(name.map(|text| Piece::Strong { text })).class("lead"),
        Cell::text(desk.day(&it.due)).class("date"),
        Cell::of((!approvers.is_empty()).then_some(Piece::Links { links: approvers })),
        Cell::of(state),
    ];
    Row { cells, ..Row::default() }
}
