//! How much of everybody's time the plans ask for, plan by plan, and where they ask for more than there is.
//!
//! The table holds today; what is more than somebody has is told with the days on which plans overlap. It is
//! about plans, not about people: nobody is ranked.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::membership::{Membership, capacity, memberships, name, total};
use super::months::months;
use crate::figures::Load;
use crate::i18n::Message;
use crate::model::{Id, Plan};
use crate::report::{Block, Cell, Column, Desk, Link, Piece, Row, Table, Tone, bar, remark};

/// More plans than this are told in words, for a table would be too wide to read.
const MOST_COLUMNS: usize = 12;

/// Everybody with what the plans ask of them today; none when no plan asks for a share of anybody.
pub(crate) fn load(desk: &Desk<'_>) -> Vec<Block> {
    let members = memberships(desk);
    if members.is_empty() {
        return Vec::new();
    }
    let plans: BTreeSet<&str> = members
        .values()
        .flatten()
        .filter(|one| one.holds(desk.basis.workspace.today))
        .map(|one| &*one.plan.id)
        .collect();
    let plans: Vec<&Plan> =
        plans.into_iter().filter_map(|id| desk.basis.workspace.plan(id)).collect();
    let plans = if plans.len() > MOST_COLUMNS { Vec::new() } else { plans };
    let rows: Vec<Row> = members.keys().map(|id| row(desk, id, &plans)).collect();
    let mut columns = vec![Column { label: desk.text("kind-person"), class: "" }];
    columns.push(Column { label: desk.text("site-load"), class: "" });
    if plans.is_empty() {
        columns.push(Column { label: desk.text("site-my-plans"), class: "" });
    }
    columns.extend(plans.iter().map(|plan| Column { label: plan.name().to_owned(), class: "num" }));
    let name = desk.text("site-load-all");
    let table = Table { name, class: "grid", tools: true, columns, rows, foot: None };
    let mut blocks = vec![Block::Table(table)];
    blocks.push(Block::Heading { text: desk.text("site-load-months") });
    blocks.push(Block::Pieces { pieces: vec![Piece::quiet(desk.text("site-load-months-lead"))] });
    blocks.push(Block::Table(months(desk, &members)));
    let overlaps: Vec<Piece> =
        members.iter().flat_map(|(id, own)| overlaps(desk, id, own)).collect();
    if !overlaps.is_empty() {
        blocks.push(Block::Heading { text: desk.text("site-load-over") });
        blocks.push(Block::Pieces { pieces: overlaps });
    }
    blocks
}

fn row(desk: &Desk<'_>, id: &Id, plans: &[&Plan]) -> Row {
    let load: &Load = &desk.basis.load;
    let (total, capacity) = (load.total(id), capacity(desk, id));
    let tone = if total > capacity { Tone::Bad } else { Tone::Good };
    let mut sum = vec![Piece::Bar(bar(total, None, tone, desk.percent(total)))];
    if total > capacity {
        sum.push(Piece::mark(remark(Tone::Bad, desk.text("site-overloaded"))));
    }
    let share = |plan: &&Plan| {
        let own = load.shares(id).iter().filter(|share| share.plan == plan.id);
        let percent =
            own.fold(Decimal::ZERO, |sum, share| sum.checked_add(share.percent).unwrap_or(sum));
        Cell::figure((!percent.is_zero()).then(|| desk.percent(percent))).sort(percent)
    };
    let person = Link::to(name(desk, id), desk.dress.person(id));
    let mut cells = vec![Cell::of([Piece::link(person)]).class("lead"), Cell::of(sum).sort(total)];
    if plans.is_empty() {
        cells.push(Cell::text(Some(in_words(desk, id))));
    }
    cells.extend(plans.iter().map(share));
    Row { cells, ..Row::default() }
}

/// The plans that ask for somebody, each with its share.
fn in_words(desk: &Desk<'_>, id: &Id) -> String {
    let shares = desk.basis.load.shares(id).iter().filter_map(|share| {
        let plan = desk.basis.workspace.plan(&share.plan)?;
        Some(format!("{} {}", plan.name(), desk.percent(share.percent)))
    });
    shares.collect::<Vec<_>>().join(", ")
}

/// The stretches of days on which the plans ask for more than somebody has, each with its plans.
fn overlaps(desk: &Desk<'_>, id: &Id, own: &[Membership<'_>]) -> Vec<Piece> {
    let today = desk.basis.workspace.today;
    let starts = own.iter().filter_map(|one| one.start);
    let after = own.iter().filter_map(|one| one.end?.tomorrow().ok());
    let turns: BTreeSet<Date> =
        starts.chain(after).filter(|day| *day > today).chain([today]).collect();
    let turns: Vec<Date> = turns.into_iter().collect();
    let mut pieces = Vec::new();
    for (at, day) in turns.iter().enumerate() {
        let holding: Vec<_> = own.iter().filter(|one| one.holds(*day)).collect();
        let total = total(own, *day);
        if total <= capacity(desk, id) {
            continue;
        }
        let parts: Vec<_> = holding
            .iter()
            .map(|one| format!("{} {}", one.plan.name(), desk.percent(one.percent)))
            .collect();
        let until = turns.get(at + 1).and_then(|next| next.yesterday().ok());
        let key = if until.is_some() { "site-load-from-to" } else { "site-load-from" };
        let mut words =
            Message::new(key).with("name", name(desk, id)).with("percent", desk.percent(total));
        words = words.with("from", *day).with("plans", parts.join(" + "));
        if let Some(until) = until {
            words = words.with("until", until);
        }
        pieces.push(Piece::text(desk.say(&words)));
    }
    pieces
}
