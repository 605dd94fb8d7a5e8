//! Influence beside support: a picture of where everybody stands, and the same in a table.
//!
//! Everybody of the picture is in the table; whoever has left is in neither.

use std::cmp::Reverse;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::figures::is_present;
use crate::graph::{Facts, scatter, scatter_svg};
use crate::model::{Item, Plan, Stakeholder, Stance};
use crate::report::{Block, Cell, Column, Link, Piece, Row, Table, Tone, remark};
use crate::site::plan_sheet::PlanSheet;
use crate::site::says::person_link;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// Influence beside support for an account.
pub(super) struct Support<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    views: Vec<Way>,
    picture: Value,
    table: Block,
}

impl Page for Support<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, view::View::Support.file())
    }

    fn template(&self) -> &'static str {
        "support.html"
    }

    fn class(&self) -> &'static str {
        "support"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let facts = plan_sheet.facts();
        let href = |person| person_link(&plan_sheet, &facts, person).href;
        let picture = scatter_svg(&scatter(&facts, sheet.language), &href);
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let view = View {
            account: account.text.clone(),
            views: views(&plan_sheet, Some(view::View::Support)),
            picture: Value::from_safe_string(picture),
            table: Block::Table(table(&plan_sheet, &facts)).trimmed(),
        };
        Composed {
            title: sheet.text(view::View::Support.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}

/// Everybody, the most influential first.
fn table(sheet: &PlanSheet<'_>, facts: &Facts<'_>) -> Table {
    let all = sheet.plan.stakeholders.iter().enumerate();
    let mut people: Vec<_> = all.filter(|(_, item)| is_present(item)).collect();
    people.sort_by_key(|(_, item)| (Reverse(item.influence.value()), item.stance.value()));
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let row = |(person, item): &(usize, &Item<Stakeholder>)| Row {
        cells: cells(sheet, facts, *person, item),
        ..Row::default()
    };
    Table {
        name: sheet.text("scatter-title"),
        class: "cards",
        tools: true,
        columns: vec![
            column("kind-stakeholder", ""),
            column("field-roles", ""),
            column("field-influence", "num"),
            column("field-stance", ""),
            column("field-covered-by", ""),
        ],
        rows: people.iter().map(row).collect(),
        foot: None,
    }
}

fn cells(
    sheet: &PlanSheet<'_>,
    facts: &Facts<'_>,
    person: usize,
    item: &Item<Stakeholder>,
) -> Vec<Cell> {
    let mut name = vec![Piece::link(person_link(sheet, facts, person))];
    name.extend(item.title.get().map(|title| Piece::quiet(title.as_str())));
    let roles: Vec<String> =
        facts.people.roles(person).iter().map(|role| sheet.word(*role)).collect();
    let stance = item.stance.value().unwrap_or(Stance::Unknown);
    let keepers: Vec<Link> =
        item.covered_by.values().filter_map(|one| sheet.person(&one.person)).collect();
    let covered = if keepers.is_empty() {
        let tone = if facts.people.is_key(person) { Tone::Bad } else { Tone::Quiet };
        Piece::mark(remark(tone, sheet.text("site-uncovered")))
    } else {
        Piece::Links { links: keepers }
    };
    vec![
        Cell::of(name).class("lead"),
        Cell::of((!roles.is_empty()).then_some(Piece::Tags { texts: roles })),
        Cell::figure(item.influence.value().map(|level| level.0.to_string())),
        Cell::of([Piece::mark(sheet.mark(stance))]).sort(stance as u8),
        Cell::of([covered]),
    ]
}
