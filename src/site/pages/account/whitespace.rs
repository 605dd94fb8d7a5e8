//! The white-space grid: which unit buys what from whom, and what could still be had.
//!
//! What is unknown looks different from what is open; rows and columns have sums.

use std::collections::BTreeSet;

use serde::Serialize;

use super::part::section as titled;
use crate::figures::Amounts;
use crate::model::{Cell, CellState, Field, Item, Kind, Money, Ref, Row, Word};
use crate::report::{Link, Look, PlanDesk, Source};
use crate::site::section::{Part, Section};

#[derive(Serialize)]
struct View {
    offerings: Vec<String>,
    rows: Vec<RowView>,
    totals: Vec<String>,
    total: String,
    legend: Vec<(&'static str, Look)>,
}

#[derive(Serialize)]
struct RowView {
    id: String,
    source: Option<Source>,
    unit: String,
    cells: Vec<Option<CellView>>,
    total: String,
}

#[derive(Serialize)]
struct CellView {
    state: &'static str,
    mark: Look,
    /// What is spent a year.
    spend: Option<String>,
    /// What more could be had.
    potential: Option<String>,
    competitor: Option<String>,
    opportunity: Option<Link>,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    if sheet.plan.whitespace.is_empty() {
        return None;
    }
    let block = Part::form("account/whitespace.html", &view(sheet));
    titled(sheet, "whitespace", None, vec![block])
}

fn view(sheet: &PlanDesk<'_>) -> View {
    let columns = columns(sheet);
    let rows = sheet.plan.whitespace.iter();
    let legend = CellState::ALL.iter().map(|state| (class(*state), sheet.mark(*state).into()));
    let totals: Vec<_> = columns
        .iter()
        .map(|column| {
            let mut sum = Amounts::default();
            for row in &sheet.plan.whitespace {
                add(sheet, &mut sum, find(row, column));
            }
            sum
        })
        .collect();
    let mut total = Amounts::default();
    for sum in &totals {
        total.add_all(sum);
    }
    View {
        offerings: columns.iter().map(|id| sheet.name_of(Kind::Offering, &(**id).into())).collect(),
        rows: rows.map(|row| row_view(sheet, row, &columns)).collect(),
        totals: totals.iter().map(|sum| sheet.sums(sum).unwrap_or_default()).collect(),
        total: sheet.sums(&total).unwrap_or_default(),
        legend: legend.collect(),
    }
}

/// The offerings of the grid: in the order in which we list them, then those that we do not list.
fn columns(sheet: &PlanDesk<'_>) -> Vec<String> {
    let rows = sheet.plan.whitespace.iter();
    let used: BTreeSet<_> =
        rows.flat_map(|row| row.pairs().map(|(offering, _)| offering.id())).collect();
    let offerings = &sheet.basis.workspace.shared.offerings;
    let listed = offerings.iter().map(|offering| &**offering.id()).filter(|id| used.contains(id));
    let others = used.iter().copied().filter(|id| offerings.get(id).is_none());
    listed.chain(others).map(str::to_owned).collect()
}

fn find<'a>(row: &'a Row, offering: &str) -> Option<&'a Cell> {
    row.pairs().find(|(known, _)| known.id() == offering).map(|(_, cell)| cell)
}

fn add(sheet: &PlanDesk<'_>, sum: &mut Amounts, cell: Option<&Cell>) {
    if let Some(cell) = cell {
        sum.add_money(&cell.potential, sheet.currency);
    }
}

fn row_view(sheet: &PlanDesk<'_>, row: &Item<Row>, columns: &[String]) -> RowView {
    let mut sum = Amounts::default();
    for column in columns {
        add(sheet, &mut sum, find(row, column));
    }
    RowView {
        id: crate::report::anchor(&row.head.key),
        source: sheet.source(&row.head),
        unit: sheet.name_of(Kind::Unit, row.id()),
        cells: columns
            .iter()
            .map(|column| find(row, column).map(|cell| cell_view(sheet, cell)))
            .collect(),
        total: sheet.sums(&sum).unwrap_or_default(),
    }
}

fn cell_view(sheet: &PlanDesk<'_>, cell: &Cell) -> CellView {
    let state = cell.state.value().unwrap_or(CellState::Unknown);
    let amount =
        |field: &Field<Money>| field.amount().map(|amount| sheet.short(amount, sheet.currency));
    CellView {
        state: class(state),
        mark: sheet.mark(state).into(),
        spend: amount(&cell.spend),
        potential: amount(&cell.potential),
        competitor: cell.competitor.get().map(|competitor: &Ref<_>| sheet.refer(competitor).text),
        opportunity: cell.opportunity.get().map(|deal| sheet.refer(deal)),
    }
}

/// The class of a state: its word.
fn class(state: CellState) -> &'static str {
    state.word()
}
