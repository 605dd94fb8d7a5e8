//! What we still have to learn: in short beside all else of the account, and as a sheet for a meeting.
//!
//! On the sheet the open questions stand by who finds out, each with how long it has been asked and, on paper,
//! room for the answer. When a question was first asked is what the history says; without one nobody knows.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{Item, Question};
use crate::report::{
    Block, Cell, Column, Piece, PlanDesk, Row, Table, Tone, first_told, name_or, remark,
};

/// Columns of a table: the key of each label and its class.
type Columns<'c> = &'c [(&'c str, &'static str)];

/// All questions, the open ones first and of these the nearest date.
pub(crate) fn questions(desk: &PlanDesk<'_>) -> Vec<Block> {
    let mut all: Vec<_> = desk.plan.questions.iter().collect();
    all.sort_by_key(|item| (!item.is_open(), by_date(item)));
    let rows = all.into_iter().map(|item| desk.row(&item.head, cells(desk, item))).collect();
    let columns = [
        ("kind-question", ""),
        ("field-state", ""),
        ("field-owner", ""),
        ("field-due", ""),
        ("field-answer", ""),
    ];
    table(desk, &columns, rows).into_iter().collect()
}

/// The open questions by who finds out, the earliest date first; those that nobody asks come last.
pub(crate) fn meeting_sheet(desk: &PlanDesk<'_>) -> Vec<Block> {
    let mut by_owner: BTreeMap<(bool, String), Vec<&Item<Question>>> = BTreeMap::new();
    for item in desk.plan.questions.iter().filter(|item| item.is_open()) {
        let owner = desk.person(&item.owner).map(|owner| owner.text);
        by_owner.entry((owner.is_none(), owner.unwrap_or_default())).or_default().push(item);
    }
    let columns = [
        ("kind-question", ""),
        ("field-due", ""),
        ("site-asked", ""),
        ("site-room-for-notes", "notes"),
    ];
    let mut blocks = Vec::new();
    for ((is_nobody, owner), mut items) in by_owner {
        items.sort_by_key(|item| by_date(item));
        let rows = items.iter().map(|item| desk.row(&item.head, to_ask(desk, item))).collect();
        let text = if is_nobody { desk.text("site-no-owner") } else { owner };
        blocks.push(Block::Heading { text });
        blocks.extend(table(desk, &columns, rows));
    }
    blocks
}

/// The questions that are answered or dropped, folded away.
pub(crate) fn closed_questions(desk: &PlanDesk<'_>) -> Option<Block> {
    let closed = desk.plan.questions.iter().filter(|item| !item.is_open());
    let rows: Vec<_> = closed.map(|item| desk.row(&item.head, cells(desk, item))).collect();
    let summary = desk.count("site-closed-questions", rows.len());
    let columns = [
        ("kind-question", ""),
        ("field-state", ""),
        ("field-owner", ""),
        ("field-due", ""),
        ("field-answer", ""),
    ];
    match table(desk, &columns, rows)? {
        Block::Table(table) => Some(Block::Folded { summary, table }),
        other => Some(other),
    }
}

fn table(desk: &PlanDesk<'_>, columns: Columns<'_>, rows: Vec<Row>) -> Option<Block> {
    let column = |(key, class): &(&str, &'static str)| Column { label: desk.text(key), class };
    let table = Table {
        name: desk.text("site-questions"),
        class: "cards questions",
        tools: false,
        columns: columns.iter().map(column).collect(),
        rows,
        foot: None,
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// Nearest first; what has no date comes last.
fn by_date(item: &Question) -> (bool, Option<Date>) {
    let due = item.due.value().map(|day| day.0);
    (due.is_none(), due)
}

fn what(desk: &PlanDesk<'_>, item: &Item<Question>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Strong { text: name_or(&item.text, item).to_owned() }];
    pieces.extend(desk.visibility(&item.head).map(Piece::mark));
    pieces.extend(item.about.get().map(|about| Piece::link(desk.refer(about))));
    pieces.extend(desk.extras(&item.head));
    pieces
}

fn due(desk: &PlanDesk<'_>, item: &Question) -> Cell {
    let today = desk.basis.workspace.today;
    let late = item.is_open() && item.due.value().is_some_and(|due| due.0 < today);
    let mut pieces: Vec<_> = desk.day(&item.due).map(Piece::text).into_iter().collect();
    pieces.extend(late.then(|| Piece::mark(remark(Tone::Bad, desk.text("site-overdue")))));
    Cell::of(pieces).class("date")
}

fn cells(desk: &PlanDesk<'_>, item: &Item<Question>) -> Vec<Cell> {
    vec![
        Cell::of(what(desk, item)).class("lead"),
        Cell::of(desk.field_mark(&item.state).map(Piece::mark)),
        Cell::of(desk.person_piece(&item.owner)),
        due(desk, item),
        Cell::of(desk.prose(&item.answer, &item.head, "answer")),
    ]
}

fn to_ask(desk: &PlanDesk<'_>, item: &Item<Question>) -> Vec<Cell> {
    let asked = first_told(desk, &item.head.key).and_then(|day| age(desk, day));
    vec![
        Cell::of(what(desk, item)).class("lead"),
        due(desk, item),
        Cell::text(asked).class("date"),
        Cell::of([Piece::Room]).class("notes"),
    ]
}

/// How long ago a day was.
fn age(desk: &PlanDesk<'_>, day: Date) -> Option<String> {
    let days = usize::try_from((desk.basis.workspace.today - day).get_days()).ok()?;
    Some(if days == 0 { desk.text("site-today") } else { desk.count("site-days-ago", days) })
}
