//! What we still have to learn, the open questions first.
//!
//! Among the open ones the nearest date comes first.

use super::part::{lead, section as titled};
use crate::model::{Item, Question, QuestionState};
use crate::report::{Block, Cell, Column, Piece, PlanDesk, Table, Tone, name_or, remark};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut all: Vec<_> = sheet.plan.questions.iter().collect();
    all.sort_by_key(|item| (!is_open(item), item.due.value().is_none(), item.due.value()));
    let rows: Vec<_> =
        all.into_iter().map(|item| sheet.row(&item.head, cells(sheet, item))).collect();
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    let table = Table {
        name: sheet.text("site-questions"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-question"),
            column("field-state"),
            column("field-owner"),
            column("field-due"),
            column("field-answer"),
        ],
        rows,
        foot: None,
    };
    let count = table.rows.len();
    let blocks = if count > 0 { vec![Block::Table(table)] } else { Vec::new() };
    titled(sheet, "questions", Some(count), blocks)
}

fn is_open(question: &Question) -> bool {
    question.state.value().is_none_or(|state| state == QuestionState::Open)
}

fn cells(sheet: &PlanDesk<'_>, item: &Item<Question>) -> Vec<Cell> {
    let mut text = lead(sheet, &item.head, name_or(&item.text, item));
    text.extend(item.about.get().map(|about| Piece::link(sheet.refer(about))));
    text.extend(sheet.extras(&item.head));
    let late =
        is_open(item) && item.due.value().is_some_and(|due| due.0 < sheet.basis.workspace.today);
    let mut due: Vec<_> = sheet.day(&item.due).map(Piece::text).into_iter().collect();
    due.extend(late.then(|| Piece::mark(remark(Tone::Bad, sheet.text("site-overdue")))));
    vec![
        Cell::of(text).class("lead"),
        Cell::of(sheet.field_mark(&item.state).map(Piece::mark)),
        Cell::of(sheet.person_piece(&item.owner)),
        Cell::of(due).class("date"),
        Cell::of(sheet.prose(&item.answer, &item.head, "answer")),
    ]
}
