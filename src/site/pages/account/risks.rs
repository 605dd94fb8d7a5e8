//! What may go wrong and what we do about it, the gravest first.
//!
//! Closed ones come last.

use super::part::{lead, section as titled};
use crate::model::{Item, Risk, RiskState};
use crate::report::{Block, Cell, Column, Piece, PlanDesk, Table, Tone, name_or, remark};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut all: Vec<_> = sheet.plan.risks.iter().collect();
    let is_closed = |item: &Item<Risk>| item.state.value() == Some(RiskState::Closed);
    all.sort_by_key(|item| (is_closed(item), std::cmp::Reverse(weight(item))));
    let rows: Vec<_> =
        all.into_iter().map(|item| sheet.row(&item.head, cells(sheet, item))).collect();
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    let table = Table {
        name: sheet.text("site-risks"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-risk"),
            column("site-weight"),
            column("field-state"),
            column("field-mitigation"),
            column("field-owner"),
            column("field-due"),
        ],
        rows,
        foot: None,
    };
    let count = table.rows.len();
    let blocks = if count > 0 { vec![Block::Table(table)] } else { Vec::new() };
    titled(sheet, "risks", Some(count), blocks)
}

/// Likelihood times impact, 1 to 9; 0 when one is unknown.
fn weight(risk: &Risk) -> u8 {
    let (likelihood, impact) = (risk.likelihood.value(), risk.impact.value());
    likelihood.zip(impact).map_or(0, |(likelihood, impact)| likelihood.0.saturating_mul(impact.0))
}

fn cells(sheet: &PlanDesk<'_>, item: &Item<Risk>) -> Vec<Cell> {
    let mut name = lead(sheet, &item.head, name_or(&item.title, item));
    name.extend(sheet.field_word(&item.category).map(Piece::quiet));
    name.extend(item.about.get().map(|about| Piece::link(sheet.refer(about))));
    name.extend(sheet.extras(&item.head));
    let tone = match weight(item) {
        6.. => Tone::Bad,
        3..=5 => Tone::Warn,
        _ => Tone::Quiet,
    };
    let grade = |key: &str, grade: Option<crate::model::Grade>| {
        grade.map(|grade| Piece::quiet(format!("{} {}/3", sheet.text(key), grade.0)))
    };
    let mut heavy = vec![Piece::mark(remark(tone, weight(item).to_string()))];
    heavy.extend(grade("field-likelihood", item.likelihood.value()));
    heavy.extend(grade("field-impact", item.impact.value()));
    vec![
        Cell::of(name).class("lead"),
        Cell::of(heavy).sort(weight(item)),
        Cell::of(sheet.field_mark(&item.state).map(Piece::mark)),
        Cell::of(sheet.prose(&item.mitigation, &item.head, "mitigation")),
        Cell::of(sheet.person_piece(&item.owner)),
        Cell::text(sheet.day(&item.due)).class("date"),
    ]
}
