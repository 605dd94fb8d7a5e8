//! The budget: what is set aside for what, and what was spent.
//!
//! Sums are of what is written; the total of the header stands beside them.

use super::part::{lead, section as titled};
use crate::figures::Amounts;
use crate::model::{Budget, Item};
use crate::report::{Block, Cell, Column, Piece, PlanDesk, Row, Table, Tone, bar};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let rows: Vec<_> =
        sheet.plan.budgets.iter().map(|item| sheet.row(&item.head, cells(sheet, item))).collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("site-budget"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-budget", ""),
            column("field-period", ""),
            column("field-planned", "num"),
            column("field-actual", "num"),
            column("site-used", ""),
            column("kind-strategy", ""),
            column("field-owner", ""),
        ],
        rows,
        foot: Some(foot(sheet)),
    };
    let count = table.rows.len();
    let mut blocks = if count > 0 { vec![Block::Table(table)] } else { Vec::new() };
    let header = sheet.plan.header.as_ref();
    let total = header.and_then(|header| sheet.field_money(&header.budget_total, sheet.currency));
    blocks.extend(total.map(|total| Block::Facts {
        facts: sheet.fact_text("field-budget-total", Some(total)).into_iter().collect(),
    }));
    titled(sheet, "budget", None, blocks)
}

fn cells(sheet: &PlanDesk<'_>, item: &Item<Budget>) -> Vec<Cell> {
    let category = sheet.field_word(&item.category).unwrap_or_else(|| item.id().to_string());
    let mut name = lead(sheet, &item.head, &category);
    name.extend(sheet.extras(&item.head));
    let (mut planned, mut actual) = (Amounts::default(), Amounts::default());
    planned.add_money(&item.planned, sheet.currency);
    actual.add_money(&item.actual, sheet.currency);
    vec![
        Cell::of(name).class("lead"),
        Cell::text(item.period.value().map(|period| period.to_string())).class("date"),
        Cell::figure(sheet.field_money(&item.planned, sheet.currency)),
        Cell::figure(sheet.field_money(&item.actual, sheet.currency)),
        used(sheet, &planned, &actual),
        Cell::of(item.strategy.get().map(|strategy| Piece::link(sheet.refer(strategy)))),
        Cell::of(sheet.person_piece(&item.owner)),
    ]
}

fn used(sheet: &PlanDesk<'_>, planned: &Amounts, actual: &Amounts) -> Cell {
    let percent = actual.percent_of(planned);
    let gauge = percent.map(|percent| {
        let tone =
            if percent > rust_decimal::Decimal::ONE_HUNDRED { Tone::Bad } else { Tone::Info };
        Piece::Bar(bar(percent, None, tone, sheet.percent(percent)))
    });
    Cell::of(gauge)
}

fn foot(sheet: &PlanDesk<'_>) -> Row {
    let (mut planned, mut actual) = (Amounts::default(), Amounts::default());
    for item in &sheet.plan.budgets {
        planned.add_money(&item.planned, sheet.currency);
        actual.add_money(&item.actual, sheet.currency);
    }
    let cells = vec![
        Cell::of([Piece::Strong { text: sheet.text("site-sum") }]),
        Cell::default(),
        Cell::figure(sheet.full_sums(&planned)),
        Cell::figure(sheet.full_sums(&actual)),
        used(sheet, &planned, &actual),
        Cell::default(),
        Cell::default(),
    ];
    Row { cells, ..Row::default() }
}
