//! How the account is: the total over time with its parts, and the figures that are watched.
//!
//! A total never stands without its marks; ratings of the future wait at the end.

use rust_decimal::Decimal;
use serde::Serialize;

use super::part::{lead, section as titled, under};
use crate::figures::{Checkup, checkups, readings};
use crate::i18n::Message;
use crate::model::{Direction, Health, Item, Kpi};
use crate::report::key_figures::{condition_tone, criterion};
use crate::report::{
    Block, Cell, Column, Piece, PlanDesk, Source, Table, Tone, anchor, name_or, remark, sign, spark,
};
use crate::site::parts::{Html, pieces_html};
use crate::site::section::{Part, Section};

#[derive(Serialize)]
struct View {
    checkups: Vec<CheckupView>,
    rows: Vec<MarksView>,
}

/// One rating: a column of the chart and of the table.
#[derive(Serialize)]
struct CheckupView {
    id: String,
    source: Option<Source>,
    date: String,
    total: u8,
    /// Where the column of the chart begins, from above.
    y: u8,
    tone: Tone,
    sign: &'static str,
    comment: Option<Piece>,
    pieces: Html,
}

/// The marks of one criterion, one for each rating.
#[derive(Serialize)]
struct MarksView {
    name: String,
    marks: Vec<Option<(String, &'static str)>>,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let all = checkups(sheet.plan, sheet.basis.workspace.today);
    let mut blocks = Vec::new();
    if !all.is_empty() {
        let view = View {
            checkups: all.iter().map(|one| checkup(sheet, one)).collect(),
            rows: rows(sheet, &all),
        };
        blocks.push(Part::form("account/health.html", &view));
    }
    blocks.extend(unrated(sheet, &all).map(Part::from));
    blocks.extend(under(sheet, "site-kpis", kpis(sheet)).into_iter().map(Part::from));
    titled(sheet, "health", None, blocks)
}

fn checkup(sheet: &PlanDesk<'_>, one: &Checkup<'_>) -> CheckupView {
    let tone = condition_tone(one.condition());
    CheckupView {
        id: anchor(&one.item.head.key),
        source: sheet.source(&one.item.head),
        date: sheet.date(one.on),
        total: one.total,
        y: 100u8.saturating_sub(one.total),
        tone,
        sign: sign(tone),
        comment: sheet.prose(&one.item.comment, &one.item.head, "comment"),
        pieces: pieces_html(&sheet.extras(&one.item.head)),
    }
}

/// The criteria in the order in which they first appear.
fn rows(sheet: &PlanDesk<'_>, all: &[Checkup<'_>]) -> Vec<MarksView> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in all.iter().flat_map(|one| one.item.marks()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mark = |health: &Health, name: &str| {
        let (_, mark) = health.marks().find(|(known, _)| *known == name)?;
        Some((sheet.number(mark.0), level(mark.0)))
    };
    let row = |name: &&str| MarksView {
        name: criterion(name),
        marks: all.iter().map(|one| mark(one.item, name)).collect(),
    };
    names.iter().map(row).collect()
}

/// The class of a mark.
fn level(mark: Decimal) -> &'static str {
    if mark >= Decimal::from(3) {
        "good"
    } else if mark >= Decimal::from(2) {
        "warn"
    } else {
        "bad"
    }
}

/// Ratings that hold no marks or lie in the future, so that every item has its place.
fn unrated(sheet: &PlanDesk<'_>, rated: &[Checkup<'_>]) -> Option<Block> {
    let is_rated = |item: &&Item<Health>| rated.iter().any(|one| one.item.id() == item.id());
    let cards: Vec<_> = sheet
        .plan
        .health
        .iter()
        .filter(|item| !is_rated(item))
        .map(|item| {
            let title =
                item.id().parse().map_or_else(|_| item.id().to_string(), |day| sheet.date(day));
            let mut card = sheet.card(&item.head, &title);
            card.pieces.extend(sheet.prose(&item.comment, &item.head, "comment"));
            card.pieces.extend(sheet.extras(&item.head));
            card
        })
        .collect();
    (!cards.is_empty()).then_some(Block::Cards { cards })
}

fn kpis(sheet: &PlanDesk<'_>) -> Option<Block> {
    let rows: Vec<_> =
        sheet.plan.kpis.iter().map(|item| sheet.row(&item.head, kpi(sheet, item))).collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("site-kpis"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-kpi", ""),
            column("site-last-reading", ""),
            column("site-course", ""),
            column("field-green", "num"),
            column("field-amber", "num"),
            column("field-cadence", ""),
            column("field-owner", ""),
        ],
        rows,
        foot: None,
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

fn kpi(sheet: &PlanDesk<'_>, item: &Item<Kpi>) -> Vec<Cell> {
    let readings = readings(&item.measured);
    let unit = item.unit.text();
    let last = readings.last().copied();
    let shown = last.map(|(day, value)| {
        let tone = condition(item, value);
        let mark = remark(tone, sheet.quantity(value, unit));
        [Piece::mark(mark), Piece::quiet(sheet.date(day))]
    });
    let words = Message::new("site-readings-count").with("count", readings.len());
    let line = spark(&readings, item.green.value().map(|limit| limit.0), sheet.say(&words));
    let mut name = lead(sheet, &item.head, name_or(&item.name, item));
    name.extend(sheet.extras(&item.head));
    let limit =
        |number: Option<crate::model::Number>| number.map(|number| sheet.quantity(number.0, unit));
    vec![
        Cell::of(name).class("lead"),
        Cell::of(shown.into_iter().flatten()),
        Cell::of(line.map(Piece::Spark)),
        Cell::figure(limit(item.green.value())),
        Cell::figure(limit(item.amber.value())),
        Cell::text(item.cadence.value().map(|every| sheet.cadence(every))),
        Cell::of(sheet.person_piece(&item.owner)),
    ]
}

/// Where a reading lies between the limits.
fn condition(kpi: &Kpi, value: Decimal) -> Tone {
    let falls = kpi.direction.value() == Some(Direction::Decrease);
    let meets = |limit: Decimal| if falls { value <= limit } else { value >= limit };
    match (kpi.green.value(), kpi.amber.value()) {
        (Some(green), _) if meets(green.0) => Tone::Good,
        (_, Some(amber)) if meets(amber.0) => Tone::Warn,
        (None, None) => Tone::Quiet,
        _ => Tone::Bad,
    }
}
