//! What is done: milestones by date, the open actions by due date, and those that are closed.
//!
//! Every action stands in exactly one of the two tables.

use jiff::civil::Date;

use super::part::{lead, section as titled, under};
use crate::figures::{days_late, is_open};
use crate::model::{Action, Item, Milestone};
use crate::report::{
    Block, Cell, Column, Fact, Link, Mark, Piece, PlanDesk, Row, Table, Tone, bar, name_or, remark,
};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let due = |item: &&Item<Action>| (item.due.value().is_none(), item.due.value());
    let (mut open, mut closed): (Vec<_>, Vec<_>) =
        sheet.plan.actions.iter().partition(|action| is_open(action));
    open.sort_by_key(due);
    closed.sort_by_key(|item| std::cmp::Reverse(item.done_on.value().or(item.due.value())));
    let mut blocks = under(sheet, "site-milestones", milestones(sheet));
    if !open.is_empty() {
        blocks.extend(under(sheet, "site-open-actions", Some(Block::Table(table(sheet, &open)))));
    }
    if !closed.is_empty() {
        let summary = sheet.count("site-closed-count", closed.len());
        blocks.push(Block::Folded { summary, table: table(sheet, &closed) });
    }
    titled(sheet, "actions", Some(sheet.plan.actions.len()), blocks)
}

/// How many open actions the account's page shows beside those that are overdue.
const NEXT: usize = 8;

/// What is overdue and what is due next; all else is on the page of the actions.
pub(super) fn short(sheet: &PlanDesk<'_>) -> Option<Section> {
    let today = sheet.basis.workspace.today;
    let mut open: Vec<_> = sheet.plan.actions.iter().filter(|action| is_open(action)).collect();
    open.sort_by_key(|item| (item.due.value().is_none(), item.due.value()));
    let late = open.iter().filter(|action| days_late(action, today).is_some()).count();
    open.truncate(late + NEXT);
    let all = sheet.plan.actions.len();
    let mut blocks = Vec::new();
    if all + sheet.plan.milestones.len() > 0 {
        let page = sheet.dress.view(sheet.plan, "actions.html");
        let way = Link::to(sheet.count("site-all-actions", all), page);
        blocks.push(Block::Pieces { pieces: vec![Piece::link(way)] });
    }
    if !open.is_empty() {
        blocks.extend(under(
            sheet,
            "site-next-actions",
            Some(Block::Table(short_table(sheet, &open))),
        ));
    }
    titled(sheet, "actions", Some(all), blocks)
}

fn short_table(sheet: &PlanDesk<'_>, actions: &[&Item<Action>]) -> Table {
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    let row = |action: &&Item<Action>| {
        let link = Link::to(name_or(&action.title, action), sheet.on_page(&action.head.key));
        let mut what = vec![Piece::link(link)];
        what.extend(sheet.visibility(&action.head).map(Piece::mark));
        let cells = vec![
            Cell::of(what).class("lead"),
            Cell::of(sheet.person_piece(&action.owner)),
            state(sheet, action),
            due(sheet, action),
        ];
        Row { source: sheet.source(&action.head), cells, ..Row::default() }
    };
    Table {
        name: sheet.text("site-next-actions"),
        class: "cards",
        tools: false,
        columns: ["kind-action", "field-owner", "field-status", "field-due"].map(column).into(),
        rows: actions.iter().map(row).collect(),
        foot: None,
    }
}

/// How far an action is; overdue ones say so first.
pub(super) fn status(sheet: &PlanDesk<'_>, action: &Action) -> Option<Mark> {
    let late = days_late(action, sheet.basis.workspace.today);
    let overdue = late.map(|_| remark(Tone::Bad, sheet.text("site-overdue")));
    overdue.or_else(|| sheet.field_mark(&action.status))
}

fn table(sheet: &PlanDesk<'_>, actions: &[&Item<Action>]) -> Table {
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    Table {
        name: sheet.text("site-actions"),
        class: "cards actions",
        tools: true,
        columns: vec![
            column("kind-action"),
            column("field-owner"),
            column("field-status"),
            column("field-due"),
            column("field-external"),
            column("field-constraints"),
        ],
        rows: actions.iter().map(|action| row(sheet, action)).collect(),
        foot: None,
    }
}

fn row(sheet: &PlanDesk<'_>, action: &Item<Action>) -> Row {
    let late = days_late(action, sheet.basis.workspace.today);
    let mut traits = vec![
        ("owner", sheet.person(&action.owner).map(|owner| owner.text).unwrap_or_default()),
        ("state", sheet.field_word(&action.status).unwrap_or_default()),
    ];
    traits.extend(late.map(|_| ("late", "1".to_owned())));
    Row { traits, ..sheet.row(&action.head, cells(sheet, action)) }
}

fn cells(sheet: &PlanDesk<'_>, action: &Item<Action>) -> Vec<Cell> {
    let mut what = lead(sheet, &action.head, name_or(&action.title, action));
    what.extend(sheet.prose(&action.description, &action.head, "description"));
    let facts = facts(sheet, action);
    if !facts.is_empty() {
        what.push(Piece::Details { summary: sheet.text("site-details"), facts });
    }
    what.extend(sheet.extras(&action.head));
    let owner = sheet.person(&action.owner);
    let mut owners: Vec<_> = owner.map(Piece::link).into_iter().collect();
    if owners.is_empty() {
        owners.push(Piece::mark(remark(Tone::Bad, sheet.text("site-no-owner"))));
    }
    let helpers = sheet.refers(&action.contributors);
    owners.extend((!helpers.is_empty()).then(|| Piece::quiet(names(&helpers))));
    let external = sheet.refers(&action.external);
    vec![
        Cell::of(what).class("lead"),
        Cell::of(owners),
        state(sheet, action),
        due(sheet, action),
        Cell::of((!external.is_empty()).then_some(Piece::Links { links: external })),
        Cell::of(sheet.prose(&action.constraints, &action.head, "constraints")),
    ]
}

fn names(links: &[Link]) -> String {
    let names: Vec<_> = links.iter().map(|link| link.text.as_str()).collect();
    names.join(", ")
}

fn state(sheet: &PlanDesk<'_>, action: &Action) -> Cell {
    let mut pieces: Vec<_> =
        sheet.field_mark(&action.status).map(Piece::mark).into_iter().collect();
    pieces.extend(action.status_note.get().map(|note| Piece::quiet(note.as_str())));
    let percent = action.percent.value().filter(|_| is_open(action));
    pieces.extend(
        percent
            .map(|percent| Piece::Bar(bar(percent.0, None, Tone::Info, sheet.percent(percent.0)))),
    );
    let order = action.status.value().map_or(99, |status| status as u8);
    Cell::of(pieces).sort(format!("{order:02}"))
}

fn due(sheet: &PlanDesk<'_>, action: &Action) -> Cell {
    let late = days_late(action, sheet.basis.workspace.today);
    let done = action.done_on.value().filter(|_| !is_open(action));
    let shown: Option<Date> = done.or(action.due.value()).map(|day| day.0);
    let mut pieces: Vec<_> = shown.map(|day| Piece::text(sheet.date(day))).into_iter().collect();
    if let Some(days) = late {
        let count = usize::try_from(days).unwrap_or_default();
        pieces.push(Piece::mark(remark(Tone::Bad, sheet.count("site-days-overdue", count))));
    } else if shown.is_none() && is_open(action) {
        pieces.push(Piece::mark(remark(Tone::Warn, sheet.text("site-no-due"))));
    }
    Cell::of(pieces)
        .class("date")
        .sort(shown.map_or_else(|| "9999".to_owned(), |day| day.to_string()))
}

/// What an action serves, what it waits for, what it takes.
fn facts(sheet: &PlanDesk<'_>, action: &Item<Action>) -> Vec<Fact> {
    let one = |link: Option<Link>| link.into_iter().collect::<Vec<_>>();
    let effort = action
        .effort_days
        .value()
        .map(|days| format!("{}\u{a0}{}", sheet.number(days.0), sheet.text("site-person-days")));
    [
        sheet.fact_links("kind-objective", one(action.objective.get().map(|to| sheet.refer(to)))),
        sheet.fact_links("kind-strategy", one(action.strategy.get().map(|to| sheet.refer(to)))),
        sheet.fact_links("kind-tactic", one(action.tactic.get().map(|to| sheet.refer(to)))),
        sheet.fact_links("kind-milestone", one(action.milestone.get().map(|to| sheet.refer(to)))),
        sheet.fact_links("field-answers", sheet.refers(&action.answers)),
        sheet.fact_links("field-mitigates", sheet.refers(&action.mitigates)),
        sheet.fact_links("field-depends-on", sheet.refers(&action.depends_on)),
        sheet.fact_text("field-start", sheet.day(&action.start)),
        sheet.fact_text("field-priority", action.priority.value().map(|grade| grade.0.to_string())),
        sheet.fact_text("field-effort-days", effort),
        sheet.fact_text("field-cost", sheet.field_money(&action.cost, sheet.currency)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn milestones(sheet: &PlanDesk<'_>) -> Option<Block> {
    let mut all: Vec<_> = sheet.plan.milestones.iter().collect();
    all.sort_by_key(|item| (item.due.value().is_none(), item.due.value()));
    let rows: Vec<_> =
        all.into_iter().map(|item| sheet.row(&item.head, milestone(sheet, item))).collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("site-milestones"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-milestone", ""),
            column("field-due", ""),
            column("field-criterion", ""),
            column("site-actions", ""),
            column("field-owner", ""),
        ],
        rows,
        foot: None,
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

fn milestone(sheet: &PlanDesk<'_>, item: &Item<Milestone>) -> Vec<Cell> {
    let today = sheet.basis.workspace.today;
    let belongs =
        |action: &&Item<Action>| action.milestone.get().is_some_and(|to| to.id() == &**item.id());
    let all = sheet.plan.actions.iter().filter(belongs).count();
    let closed =
        sheet.plan.actions.iter().filter(belongs).filter(|action| !is_open(action)).count();
    let is_done = all > 0 && closed == all;
    let late = item.due.value().is_some_and(|due| due.0 < today) && !is_done;
    let mut due: Vec<_> = sheet.day(&item.due).map(Piece::text).into_iter().collect();
    if late {
        due.push(Piece::mark(remark(Tone::Bad, sheet.text("site-overdue"))));
    } else if is_done {
        let word = sheet.text("action-status-done");
        due.push(Piece::mark(Mark { tone: Tone::Good, sign: "✓", word }));
    }
    let words = sheet
        .say(&crate::i18n::Message::new("site-closed-of").with("count", closed).with("total", all));
    let share = rust_decimal::Decimal::from(closed * 100 / all.max(1));
    let work = (all > 0).then(|| Piece::Bar(bar(share, None, Tone::Good, words)));
    let mut name = lead(sheet, &item.head, name_or(&item.title, item));
    name.extend(sheet.extras(&item.head));
    vec![
        Cell::of(name).class("lead"),
        Cell::of(due).class("date"),
        Cell::text(item.criterion.get().cloned()),
        Cell::of(work),
        Cell::of(sheet.person_piece(&item.owner)),
    ]
}
