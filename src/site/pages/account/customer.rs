//! What the customer wants: priorities, initiatives, annual goals, and how it earns its money.
//!
//! Ranked items come first, the others in the order written.

use super::part::{section as titled, under};
use crate::model::{
    CustomerGoal, CustomerRevenue, Day, Evidence, Field, Initiative, Item, Many, Number, Priority,
    Ref, Stakeholder,
};
use crate::report::{Block, Card, Cell, Column, Fact, Piece, PlanDesk, Table, Tone, bar, name_or};
use crate::site::section::Section;

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let plan = sheet.plan;
    let cards = |cards: Vec<Card>| (!cards.is_empty()).then_some(Block::Cards { cards });
    let priorities = ranked(plan.priorities.iter(), |item| &item.rank);
    let initiatives = ranked(plan.initiatives.iter(), |item| &item.rank);
    let goals = plan.customer_goals.iter();
    let mut blocks = Vec::new();
    let priorities = priorities.into_iter().map(|item| priority(sheet, item)).collect();
    blocks.extend(under(sheet, "site-customer-priorities", cards(priorities)));
    let initiatives = initiatives.into_iter().map(|item| initiative(sheet, item)).collect();
    blocks.extend(under(sheet, "site-customer-initiatives", cards(initiatives)));
    let goals = goals.map(|item| goal(sheet, item)).collect();
    blocks.extend(under(sheet, "site-customer-goals", cards(goals)));
    blocks.extend(under(sheet, "site-customer-revenues", streams(sheet)));
    titled(sheet, "customer", None, blocks)
}

/// Items by their rank; those without one last, in the order written.
fn ranked<'a, T: 'a>(
    items: impl Iterator<Item = &'a Item<T>>,
    rank: impl Fn(&'a Item<T>) -> &'a Field<Number>,
) -> Vec<&'a Item<T>> {
    let mut all: Vec<_> = items.collect();
    all.sort_by_key(|item| rank(item).value().map_or((true, None), |rank| (false, Some(rank))));
    all
}

fn priority(sheet: &PlanDesk<'_>, item: &Item<Priority>) -> Card {
    let mut card = sheet.card(&item.head, name_or(&item.title, item));
    card.pieces.extend(sheet.prose(&item.description, &item.head, "description"));
    card.facts = known(sheet, &item.sponsors, &item.evidence, &item.source, &item.as_of);
    card.pieces.extend(sheet.extras(&item.head));
    card
}

fn initiative(sheet: &PlanDesk<'_>, item: &Item<Initiative>) -> Card {
    let mut card = sheet.card(&item.head, name_or(&item.title, item));
    card.marks.extend(sheet.field_mark(&item.status));
    card.pieces.extend(sheet.prose(&item.description, &item.head, "description"));
    let own = [
        sheet.fact_text("field-period", sheet.term(&item.start, &item.end)),
        sheet.fact_text("field-budget", sheet.field_money(&item.budget, sheet.currency)),
        sheet.fact_links("field-supports", sheet.refers(&item.supports)),
    ];
    card.facts = own.into_iter().flatten().collect();
    card.facts.extend(known(sheet, &item.sponsors, &item.evidence, &item.source, &item.as_of));
    card.pieces.extend(sheet.extras(&item.head));
    card
}

fn goal(sheet: &PlanDesk<'_>, item: &Item<CustomerGoal>) -> Card {
    let mut card = sheet.card(&item.head, name_or(&item.title, item));
    card.pieces.extend(sheet.prose(&item.description, &item.head, "description"));
    let target = item.target.value().map(|target| sheet.number(target.0));
    let metric = item.metric.get().cloned();
    let aim = match (target, metric) {
        (Some(target), Some(metric)) => Some(format!("{target} ({metric})")),
        (target, metric) => target.or(metric),
    };
    let own = [
        sheet.fact_text("field-year", item.year.value().map(|year| year.0.to_string())),
        sheet.fact_text("field-target", aim),
    ];
    card.facts = own.into_iter().flatten().collect();
    card.facts.extend(known(sheet, &item.sponsors, &item.evidence, &item.source, &item.as_of));
    card.pieces.extend(sheet.extras(&item.head));
    card
}

/// Who cares, and how we know.
fn known(
    sheet: &PlanDesk<'_>,
    sponsors: &Field<Many<Ref<Stakeholder>>>,
    evidence: &Field<Box<Evidence>>,
    source: &Field<String>,
    as_of: &Field<Day>,
) -> Vec<Fact> {
    let proof = evidence.get().and_then(|evidence| proof(sheet, evidence));
    let source = match (source.get(), sheet.day(as_of)) {
        (Some(source), Some(day)) => Some(format!("{source} ({day})")),
        (source, day) => source.cloned().or(day),
    };
    [
        sheet.fact_links("field-sponsors", sheet.refers(sponsors)),
        sheet.fact_text("field-evidence", proof),
        sheet.fact_text("field-source", source),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How we know something, in one line.
pub(super) fn proof(sheet: &PlanDesk<'_>, evidence: &Evidence) -> Option<String> {
    let parts =
        [sheet.field_word(&evidence.level), sheet.day(&evidence.on), evidence.note.get().cloned()];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn streams(sheet: &PlanDesk<'_>) -> Option<Block> {
    let rows: Vec<_> = sheet
        .plan
        .customer_revenues
        .iter()
        .map(|item| {
            let mut name = super::part::lead(sheet, &item.head, name_or(&item.title, item));
            name.extend(sheet.prose(&item.description, &item.head, "description"));
            name.extend(sheet.extras(&item.head));
            let cells = vec![
                Cell::of(name).class("lead"),
                Cell::of(share_piece(sheet, item)),
                Cell::figure(sheet.field_money(&item.amount, sheet.currency)),
                Cell::of(sheet.field_mark(&item.trend).map(Piece::mark)),
                Cell::text(item.source.get().cloned()),
            ];
            sheet.row(&item.head, cells)
        })
        .collect();
    let column = |key: &str, class| Column { label: sheet.text(key), class };
    let table = Table {
        name: sheet.text("site-customer-revenues"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-customer-revenue", ""),
            column("field-share", ""),
            column("field-amount", "num"),
            column("field-trend", ""),
            column("field-source", ""),
        ],
        rows,
        foot: None,
    };
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

fn share_piece(sheet: &PlanDesk<'_>, item: &CustomerRevenue) -> Option<Piece> {
    let share = item.share.value()?.0;
    Some(Piece::Bar(bar(share, None, Tone::Info, sheet.percent(share))))
}
