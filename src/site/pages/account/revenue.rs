//! Our sales to the customer: last, this and next fiscal year by stream, and the contracts.
//!
//! Figures of which no stream has any give no column; sums state their currency.

use minijinja::Value;
use serde::Serialize;

use super::part::{lead, section as titled, under};
use crate::figures::{Amounts, Sums, stream_sums};
use crate::model::{Contract, Item, Kind, Revenue};
use crate::report::key_figures::{pace, year_gone, year_label};
use crate::report::{
    Block, Cell, Column, Mark, Piece, PlanDesk, Row, SalesCourse, Table, Tone, bar, how_it_adds_up,
    name_or, quarters, remark, wallet, years,
};
use crate::site::sales::sales_svg;
use crate::site::section::{Part, Section};

/// So many days before its end a contract without notice period asks for attention.
const NOTICE_DAYS: i32 = 180;

/// A column of the table: which figure of which year.
#[derive(Clone, Copy)]
struct Figure {
    year: i16,
    key: &'static str,
    of: fn(&Sums) -> &Amounts,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut blocks: Vec<_> = streams(sheet).into_iter().collect();
    blocks.extend(under(sheet, "site-contracts", contracts(sheet)));
    titled(sheet, "revenue", None, blocks)
}

/// All of it with charts, how the sums come about, and our part of what the customer spends.
pub(super) fn whole(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut parts: Vec<Part> = Vec::new();
    if let Some(years) = years(sheet) {
        parts.push(chart(&years));
        parts.push(Block::Pieces { pieces: how_it_adds_up(sheet) }.into());
    }
    if let Some(quarters) = quarters(sheet) {
        parts.push(Block::Heading { text: quarters.chart.title.clone() }.into());
        parts.push(chart(&quarters));
    }
    let blocks = under(sheet, "site-sales-streams", streams(sheet)).into_iter();
    let blocks = blocks.chain(under(sheet, "site-contracts", contracts(sheet)));
    parts.extend(blocks.chain(wallet(sheet)).map(Part::from));
    titled(sheet, "revenue", None, parts)
}

#[derive(Serialize)]
struct Charted<'c> {
    chart: Value,
    table: &'c Block,
}

fn chart(course: &SalesCourse) -> Part {
    let chart = Value::from_safe_string(sales_svg(&course.chart));
    Part::form("account/sales.html", &Charted { chart, table: &course.table })
}

fn streams(sheet: &PlanDesk<'_>) -> Option<Block> {
    let figures = figures(sheet);
    let rows: Vec<_> =
        sheet.plan.revenues.iter().map(|item| stream(sheet, item, &figures)).collect();
    if rows.is_empty() {
        return None;
    }
    let mut columns = vec![Column { label: sheet.text("kind-revenue"), class: "" }];
    columns.extend(figures.iter().map(|figure| Column {
        label: format!("{} {}", sheet.text(figure.key), year_label(sheet, figure.year)),
        class: "num",
    }));
    columns.push(Column { label: sheet.text("site-attainment"), class: "" });
    let foot = foot(sheet, &figures);
    Some(Block::Table(Table {
        name: sheet.text("site-revenue"),
        class: "cards",
        tools: false,
        columns,
        rows,
        foot: Some(foot),
    }))
}

/// The figures of last, this and next year that any stream has.
fn figures(sheet: &PlanDesk<'_>) -> Vec<Figure> {
    let year = sheet.basis.year;
    let all = [
        Figure { year: year - 1, key: "field-actual", of: |sums| &sums.actual },
        Figure { year, key: "field-actual", of: |sums| &sums.actual },
        Figure { year, key: "field-forecast", of: |sums| &sums.forecast },
        Figure { year, key: "field-target", of: |sums| &sums.target },
        Figure { year: year + 1, key: "field-forecast", of: |sums| &sums.forecast },
        Figure { year: year + 1, key: "field-target", of: |sums| &sums.target },
    ];
    let month = sheet.basis.workspace.settings.fiscal_year_start;
    let is_used = |figure: &Figure| {
        !(figure.of)(&crate::figures::sums(sheet.plan, figure.year, month, sheet.currency))
            .is_empty()
    };
    all.into_iter().filter(is_used).collect()
}

fn stream(sheet: &PlanDesk<'_>, item: &Item<Revenue>, figures: &[Figure]) -> Row {
    let month = sheet.basis.workspace.settings.fiscal_year_start;
    let sums = |year| stream_sums(item, year, month, sheet.currency);
    let mut name = lead(sheet, &item.head, &sheet.name_of(Kind::Revenue, item.id()));
    let recurring = item.recurring.value().filter(|recurring| *recurring);
    let about = [
        item.unit.get().map(|unit| sheet.refer(unit).text),
        recurring.map(|_| sheet.text("field-recurring")),
        item.margin
            .value()
            .map(|margin| format!("{} {}", sheet.text("field-margin"), sheet.percent(margin.0))),
    ];
    let about: Vec<_> = about.into_iter().flatten().collect();
    name.extend((!about.is_empty()).then(|| Piece::quiet(about.join(" · "))));
    name.extend(sheet.extras(&item.head));
    let mut cells = vec![Cell::of(name).class("lead")];
    cells.extend(
        figures.iter().map(|figure| Cell::figure(sheet.sums((figure.of)(&sums(figure.year))))),
    );
    cells.push(attainment(sheet, &sums(sheet.basis.year)));
    sheet.row(&item.head, cells)
}

fn foot(sheet: &PlanDesk<'_>, figures: &[Figure]) -> Row {
    let month = sheet.basis.workspace.settings.fiscal_year_start;
    let sums = |year| crate::figures::sums(sheet.plan, year, month, sheet.currency);
    let mut cells = vec![Cell::of([Piece::Strong { text: sheet.text("site-sum") }])];
    cells.extend(
        figures.iter().map(|figure| Cell::figure(sheet.sums((figure.of)(&sums(figure.year))))),
    );
    cells.push(attainment(sheet, &sums(sheet.basis.year)));
    Row { cells, ..Row::default() }
}

/// How much of this year's target has come in.
fn attainment(sheet: &PlanDesk<'_>, sums: &Sums) -> Cell {
    let due = year_gone(sheet);
    let gauge = sums.actual.percent_of(&sums.target).map(|percent| {
        Piece::Bar(bar(percent, Some(due), pace(percent, due), sheet.percent(percent)))
    });
    Cell::of(gauge)
}

fn contracts(sheet: &PlanDesk<'_>) -> Option<Block> {
    let mut all: Vec<_> = sheet.plan.contracts.iter().collect();
    all.sort_by_key(|item| (item.end.value().is_none(), item.end.value()));
    let rows: Vec<_> =
        all.into_iter().map(|item| sheet.row(&item.head, contract(sheet, item))).collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("site-contracts"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-contract", ""),
            column("field-value", "num"),
            column("field-start", ""),
            column("field-end", ""),
            column("site-notice", ""),
        ],
        rows,
        foot: None,
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

fn contract(sheet: &PlanDesk<'_>, item: &Item<Contract>) -> Vec<Cell> {
    let mut name = lead(sheet, &item.head, name_or(&item.title, item));
    if item.auto_renews.value() == Some(true) {
        name.push(Piece::quiet(sheet.text("field-auto-renews")));
    }
    name.extend(sheet.extras(&item.head));
    let mut end: Vec<_> = sheet.day(&item.end).map(Piece::text).into_iter().collect();
    end.extend(ending(sheet, item).map(Piece::mark));
    let days = item
        .renewal_notice_days
        .value()
        .and_then(|days| i32::try_from(days.0.trunc().mantissa()).ok());
    let notice = item
        .end
        .value()
        .zip(days)
        .and_then(|(end, days)| end.0.checked_sub(jiff::Span::new().days(days)).ok());
    vec![
        Cell::of(name).class("lead"),
        Cell::figure(sheet.field_money(&item.value, sheet.currency)),
        Cell::text(sheet.day(&item.start)).class("date"),
        Cell::of(end).class("date"),
        Cell::text(notice.map(|day| sheet.date(day))).class("date"),
    ]
}

/// A mark for a contract that is over or ends soon.
fn ending(sheet: &PlanDesk<'_>, item: &Contract) -> Option<Mark> {
    let left = (item.end.value()?.0 - sheet.basis.workspace.today).get_days();
    let count = usize::try_from(left.unsigned_abs()).ok()?;
    match left {
        ..0 => Some(remark(Tone::Bad, sheet.text("site-ended"))),
        0..=NOTICE_DAYS => Some(remark(Tone::Warn, sheet.count("site-in-days", count))),
        _ => None,
    }
}
