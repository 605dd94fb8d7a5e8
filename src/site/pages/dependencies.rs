//! What waits for what: a picture with the critical path, and the same work in words.
//!
//! The list holds all open work, also what waits for nothing.

use std::sync::Arc;

use jiff::civil::Date;
use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::graph::{Facts, Job, Slot, flow, flow_svg};
use crate::i18n::Message;
use crate::model::{Head, Plan};
use crate::report::{Block, Cell, Column, Link, Piece, Row, Table, Tone, name_or, remark};
use crate::site::plan_sheet::PlanSheet;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// What waits for what in an account.
pub(super) struct Dependencies<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    views: Vec<Way>,
    picture: Option<Value>,
    /// The critical path in words, and how many days it takes.
    critical: Vec<Link>,
    lead: Option<String>,
    circles: Vec<Vec<Link>>,
    table: Option<Block>,
}

impl Page for Dependencies<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, view::View::Dependencies.file())
    }

    fn template(&self) -> &'static str {
        "dependencies.html"
    }

    fn class(&self) -> &'static str {
        "dependencies"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let facts = plan_sheet.facts();
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let view = view(&plan_sheet, &facts, &account);
        Composed {
            title: sheet.text(view::View::Dependencies.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}

fn view(sheet: &PlanSheet<'_>, facts: &Facts<'_>, account: &Link) -> View {
    let link = |at: &usize| Some(job_link(sheet, facts.work.job(facts.plan, *at)?));
    let links = |all: &[usize]| all.iter().filter_map(link).collect::<Vec<_>>();
    let critical = &facts.schedule.critical;
    let days: i64 = critical.iter().map(|at| facts.schedule.slots[*at].days).sum();
    let href = |at: usize| link(&at).and_then(|link| link.href);
    let picture = flow(facts, sheet.language).map(|flow| flow_svg(&flow, &href));
    let lead = Message::new("site-critical-lead").with("count", critical.len()).with("days", days);
    View {
        account: account.text.clone(),
        views: views(sheet, Some(view::View::Dependencies)),
        picture: picture.map(Value::from_safe_string),
        lead: (!critical.is_empty()).then(|| sheet.say(&lead)),
        critical: links(critical),
        circles: facts.work.cycles().iter().map(|circle| links(circle)).collect(),
        table: table(sheet, facts),
    }
}

fn job_link(sheet: &PlanSheet<'_>, job: Job<'_>) -> Link {
    let place = |head: &Head| sheet.on_page(&head.key);
    match job {
        Job::Action(item) => Link::to(name_or(&item.title, item), place(&item.head)),
        Job::Milestone(item) => Link::to(name_or(&item.title, item), place(&item.head)),
    }
}

/// The open work, what can be there first at the top.
fn table(sheet: &PlanSheet<'_>, facts: &Facts<'_>) -> Option<Block> {
    let slots = facts.schedule.slots.iter().enumerate();
    let mut open: Vec<(usize, Slot)> =
        slots.map(|(at, slot)| (at, *slot)).filter(|(_, slot)| slot.is_open).collect();
    open.sort_by_key(|(at, slot)| (slot.ends, *at));
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let row = |(at, slot): &(usize, Slot)| {
        let job = facts.work.job(facts.plan, *at)?;
        Some(Row { cells: cells(sheet, facts, *at, job, *slot), ..Row::default() })
    };
    let table = Table {
        name: sheet.text("flow-title"),
        class: "cards",
        tools: true,
        columns: vec![
            column("kind-action", ""),
            column("field-depends-on", ""),
            column("site-days-needed", "num"),
            column("site-earliest-end", "date"),
            column("field-due", "date"),
            column("site-slack", ""),
        ],
        rows: open.iter().filter_map(row).collect(),
        foot: None,
    };
    (!table.rows.is_empty()).then(|| Block::Table(table).trimmed())
}

fn cells(
    sheet: &PlanSheet<'_>,
    facts: &Facts<'_>,
    at: usize,
    job: Job<'_>,
    slot: Slot,
) -> Vec<Cell> {
    let mut name = vec![Piece::link(job_link(sheet, job))];
    if facts.schedule.critical.contains(&at) {
        name.push(Piece::quiet(sheet.text("flow-critical")));
    }
    let before = facts.work.before(at).filter_map(|at| facts.work.job(facts.plan, at));
    let before: Vec<Link> = before.map(|job| job_link(sheet, job)).collect();
    let due = match job {
        Job::Action(action) => action.due.value(),
        Job::Milestone(milestone) => milestone.due.value(),
    };
    let date = |day: Date| Cell::text(Some(sheet.date(day))).class("date").sort(day);
    // The last day of the work, not the morning after it.
    let last = if slot.days > 0 { slot.ends.yesterday().unwrap_or(slot.ends) } else { slot.ends };
    vec![
        Cell::of(name).class("lead"),
        Cell::of((!before.is_empty()).then_some(Piece::Links { links: before })),
        Cell::figure(Some(slot.days.to_string())),
        date(last),
        due.map_or_else(Cell::default, |due| date(due.0)),
        slack(sheet, slot.slack),
    ]
}

fn slack(sheet: &PlanSheet<'_>, slack: Option<i64>) -> Cell {
    let Some(days) = slack else { return Cell::default().sort(i64::MAX) };
    let say = |key, count: i64| sheet.say(&Message::new(key).with("count", count));
    let piece = if days < 0 {
        Piece::mark(remark(Tone::Bad, say("flow-late", -days)))
    } else {
        Piece::text(say("flow-slack", days))
    };
    Cell::of([piece]).sort(days)
}
