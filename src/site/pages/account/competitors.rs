//! Whom we meet at the account, where, and what we have that they have not.
//!
//! The contract that ends next comes first.

use super::part::{lead, section as titled};
use crate::model::{Field, Item, Kind, Many, Position};
use crate::report::{Block, Cell, Column, Piece, PlanDesk, Table, Tone, remark};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let mut all: Vec<_> = sheet.plan.competitors.iter().collect();
    let end = |item: &Item<Position>| item.contract_end.value().map(|day| day.0);
    all.sort_by_key(|item| {
        (end(item).is_none(), end(item), std::cmp::Reverse(item.threat.value()))
    });
    let rows: Vec<_> =
        all.into_iter().map(|item| sheet.row(&item.head, cells(sheet, item))).collect();
    let column = |key: &str| Column { label: sheet.text(key), class: "" };
    let table = Table {
        name: sheet.text("site-competitors"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-competitor"),
            column("field-status"),
            column("site-where"),
            column("field-strengths"),
            column("field-weaknesses"),
            column("field-differentiator"),
            column("field-contract-end"),
        ],
        rows,
        foot: None,
    };
    let count = table.rows.len();
    let blocks = if count > 0 { vec![Block::Table(table)] } else { Vec::new() };
    titled(sheet, "competitors", Some(count), blocks)
}

fn cells(sheet: &PlanDesk<'_>, item: &Item<Position>) -> Vec<Cell> {
    let mut name = lead(sheet, &item.head, &sheet.name_of(Kind::Competitor, item.id()));
    name.extend(sheet.extras(&item.head));
    let mut status: Vec<_> = sheet.field_mark(&item.status).into_iter().collect();
    status.extend(item.threat.value().map(|threat| {
        let tone = [Tone::Quiet, Tone::Warn, Tone::Bad][usize::from(threat.0.clamp(1, 3) - 1)];
        remark(tone, format!("{} {}/3", sheet.text("field-threat"), threat.0))
    }));
    let units = sheet.refers(&item.units).into_iter().map(|link| link.text);
    let offerings = sheet.refers(&item.offerings).into_iter().map(|link| link.text);
    let place = [units.collect::<Vec<_>>().join(", "), offerings.collect::<Vec<_>>().join(", ")];
    let mut place: Vec<_> =
        place.into_iter().filter(|text| !text.is_empty()).map(Piece::text).collect();
    let spend = sheet.field_money(&item.spend, sheet.currency);
    place.extend(spend.map(|spend| Piece::quiet(format!("{} {spend}", sheet.text("field-spend")))));
    vec![
        Cell::of(name).class("lead"),
        Cell::of([Piece::Marks { marks: status }]),
        Cell::of(place),
        Cell::of(list(&item.strengths)),
        Cell::of(list(&item.weaknesses)),
        Cell::text(item.differentiator.get().cloned()),
        Cell::text(sheet.day(&item.contract_end)).class("date"),
    ]
}

fn list(texts: &Field<Many<String>>) -> Option<Piece> {
    let texts: Vec<_> = texts.values().cloned().collect();
    match texts.as_slice() {
        [] => None,
        [one] => Some(Piece::text(one.as_str())),
        _ => Some(Piece::List { texts }),
    }
}
