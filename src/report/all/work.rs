//! The open actions of all accounts, the overdue first.
//!
//! Each leads to where it stands whole.

use std::sync::Arc;

use crate::figures::{days_late, is_open};
use crate::model::{Action, Item, Plan};
use crate::report::{
    Block, Cell, Column, Desk, Link, Piece, PlanDesk, Row, Table, Tone, name_or, remark,
};

/// So many actions are in the table; the accounts' pages have all.
const MOST: usize = 1_000;

/// An open action with its plan.
type Open<'a> = (&'a Arc<Plan>, &'a Item<Action>);

fn all<'a>(desk: &Desk<'a>) -> Vec<Open<'a>> {
    let plans = desk.basis.workspace.plans.iter();
    let open = plans.flat_map(|plan| plan.actions.iter().map(move |action| (plan, action)));
    let mut open: Vec<Open<'a>> = open.filter(|(_, action)| is_open(action)).collect();
    open.sort_by_key(|(_, action)| (action.due.value().is_none(), action.due.value()));
    open
}

/// The open actions of all accounts as a table, the first due first, and how many more there are; nothing when
/// there are none.
pub(crate) fn open_work(desk: &Desk<'_>) -> Vec<Block> {
    let mut all = all(desk);
    let rest = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    let rows: Vec<Row> = all.into_iter().map(|(plan, action)| row(desk, plan, action)).collect();
    let more = (rest > 0).then(|| Piece::quiet(desk.count("site-later-actions", rest)));
    let more = more.map(|more| Block::Pieces { pieces: vec![more] });
    table(desk, rows).into_iter().chain(more).collect()
}

fn table(desk: &Desk<'_>, rows: Vec<Row>) -> Option<Block> {
    let column = |key: &str| Column { label: desk.text(key), class: "" };
    let columns = ["kind-action", "kind-account", "field-owner", "field-status", "field-due"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            name: desk.text("site-open-actions"),
            class: "cards",
            tools: true,
            columns: columns.map(column).into(),
            rows,
            foot: None,
        })
    })
}

fn row(desk: &Desk<'_>, plan: &Plan, action: &Item<Action>) -> Row {
    let own = PlanDesk::new(desk, plan);
    let late = days_late(action, desk.basis.workspace.today);
    let title = Link::to(name_or(&action.title, action), own.on_page(&action.head.key));
    let account = Link::to(plan.name(), desk.account(plan));
    let mut due: Vec<Piece> = own.day(&action.due).map(Piece::text).into_iter().collect();
    if let Some(days) = late {
        let count = usize::try_from(days).unwrap_or_default();
        due.push(Piece::mark(remark(Tone::Bad, desk.count("site-days-overdue", count))));
    }
    let owner = own.person(&action.owner).map(|owner| owner.text);
    let mut traits = vec![
        ("account", plan.name().to_owned()),
        ("owner", owner.clone().unwrap_or_default()),
        ("state", desk.field_word(&action.status).unwrap_or_default()),
    ];
    traits.extend(late.map(|_| ("late", "1".to_owned())));
    let order = action.status.value().map_or(99, |status| status as u8);
    let day = action.due.value().map_or_else(|| "9999".to_owned(), |day| day.0.to_string());
    Row {
        source: own.source(&action.head),
        traits,
        cells: vec![
            Cell::of([Piece::link(title)]).class("lead"),
            Cell::of([Piece::link(account)]),
            Cell::text(owner),
            Cell::of(desk.field_mark(&action.status).map(Piece::mark)).sort(format!("{order:02}")),
            Cell::of(due).class("date").sort(day),
        ],
        ..Row::default()
    }
}
