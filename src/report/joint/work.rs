//! Who does what until when, on both sides, and the days by which something holds.
//!
//! In comes a plan as guests may read it. What is still to be done comes first, the nearest day at the top; what
//! is done is folded away.

use super::chapter::{Chapter, Content, Day, chapter, ours, quiet, theirs};
use crate::figures::is_open;
use crate::i18n::Message;
use crate::model::{Action, Item, Milestone};
use crate::report::address::anchor;
use crate::report::desk::name_or;
use crate::report::plan_desk::PlanDesk;
use crate::report::view::{Block, Cell, Column, Piece, Table};

pub(super) fn actions(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let mut all: Vec<&Item<Action>> = desk.plan.actions.iter().collect();
    all.sort_by_key(|it| (it.due.value().is_none(), it.due.value()));
    let (open, closed): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| is_open(it));
    let mut parts = Vec::new();
    if !open.is_empty() {
        parts.push(Content::Block(Block::Table(table(desk, &open)).trimmed()));
    }
    if !closed.is_empty() {
        let summary = desk.say(&Message::new("joint-done").with("count", closed.len()));
        let block = Block::Folded { summary, table: table(desk, &closed) };
        parts.push(Content::Block(block.trimmed()));
    }
    chapter(desk, "actions", "joint-actions", parts)
}

fn table(desk: &PlanDesk<'_>, actions: &[&Item<Action>]) -> Table {
    let column = |label: String| Column { label, class: "" };
    Table {
        name: desk.text("joint-actions"),
        class: "cards joint-actions",
        tools: false,
        columns: vec![
            column(desk.text("kind-action")),
            column(desk.text("field-due")),
            column(desk.text("field-status")),
            column(theirs(desk)),
            column(ours(desk)),
        ],
        rows: actions.iter().map(|it| desk.row(&it.head, cells(desk, it))).collect(),
        foot: None,
    }
}

fn cells(desk: &PlanDesk<'_>, it: &Item<Action>) -> Vec<Cell> {
    let mut lead = vec![Piece::Strong { text: name_or(&it.title, it).to_owned() }];
    let serves = it.objective.get().map(|objective| desk.refer(objective));
    let towards = it.milestone.get().map(|milestone| desk.refer(milestone));
    lead.extend(quiet(serves.or(towards).map(|link| link.text)));
    let external = desk.refers(&it.external);
    let done = it.done_on.value().map(|day| desk.date(day.0));
    let when = done.or_else(|| desk.day(&it.due));
    vec![
        Cell::of(lead).class("lead"),
        Cell::text(when).class("date"),
        Cell::of(desk.field_mark(&it.status).map(Piece::mark)),
        Cell::of((!external.is_empty()).then_some(Piece::Links { links: external })),
        Cell::of(desk.person_piece(&it.owner)),
    ]
}

pub(super) fn milestones(desk: &PlanDesk<'_>) -> Option<Chapter> {
    let mut all: Vec<&Item<Milestone>> = desk.plan.milestones.iter().collect();
    all.sort_by_key(|it| (it.due.value().is_none(), it.due.value()));
    let day = |it: &Item<Milestone>| Day {
        id: anchor(&it.head.key),
        when: desk.day(&it.due).unwrap_or_default(),
        title: name_or(&it.title, it).to_owned(),
        detail: it.criterion.get().cloned(),
        who: desk.person(&it.owner),
        is_past: it.due.value().is_some_and(|due| due.0 < desk.basis.workspace.today),
    };
    let days: Vec<Day> = all.into_iter().map(day).collect();
    let parts = if days.is_empty() { Vec::new() } else { vec![Content::Days(days)] };
    chapter(desk, "milestones", "site-milestones", parts)
}
