//! `whitespace/over-wallet`: a cell of the white-space grid in which we sell more than the customer spends.
//!
//! Either our share is no part of the whole (below 0 or above 100 %), or what a revenue stream of that unit
//! and offering brought in the latest whole year is more than the unit spends. Streams that name no unit or
//! no offering say nothing of a cell, and different currencies are not compared.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Cell, Item, Money, Part, Ref, Revenue, Row};

pub(super) const RULE: Rule = Rule {
    name: "whitespace/over-wallet",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[whitespace.plant-nord]
full-service = { state = "ours", spend = 900_000, our-share = 140 }"#,
    good: r#"[whitespace.plant-nord]
full-service = { state = "ours", spend = 900_000, our-share = 96 }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for row in &view.whitespace {
        for (offering, cell) in row.pairs() {
            let whole = Decimal::ZERO..=Decimal::ONE_HUNDRED;
            let share = cell.our_share.value().map(|share| share.0);
            if let Some(share) = share.filter(|share| !whole.contains(share)) {
                let message = view.about("whitespace-over-wallet", &row.head);
                let message = message.with("offering", offering.id()).with("share", share);
                out.at(&row.head, offering.id(), cell.our_share.at(), message);
            }
        }
    }
    for stream in &view.revenues {
        compare(view, stream, out);
    }
}

/// Compares the latest whole year of a stream with what the unit spends.
fn compare(view: &PlanView<'_>, stream: &Item<Revenue>, out: &mut Findings<'_>) {
    let Some((row, cell, offering)) = cell(view, stream) else { return };
    let years = stream.actual.pairs().filter(|(period, _)| period.part == Part::Year);
    let Some((_, actual)) = years.max_by_key(|(period, _)| period.year) else { return };
    let Some(spend) = cell.spend.get().filter(|spend| share_currency(spend, actual)) else {
        return;
    };
    let (Some(amount), Some(most)) = (actual.amount.value(), spend.amount.value()) else { return };
    if amount.0 > most.0 {
        let message = view.about("whitespace-over-wallet-revenue", &row.head);
        let message = message
            .with("offering", offering)
            .with("stream", &**stream.id())
            .with("actual", amount.0)
            .with("spend", most.0);
        let said = Message::new("whitespace-over-wallet-label");
        let label = out.label(stream.place(actual.amount.at()), said);
        out.at(&row.head, offering, cell.spend.at(), message).labels.push(label);
    }
}

/// The cell that a stream fills, with its row and offering.
fn cell<'v>(
    view: &'v PlanView<'_>,
    stream: &'v Revenue,
) -> Option<(&'v Item<Row>, &'v Cell, &'v str)> {
    let offering = stream.offering.get().map(Ref::id)?;
    let row = view.plan.whitespace.get(stream.unit.get()?.id())?;
    let (_, cell) = row.pairs().find(|(known, _)| known.id() == offering)?;
    Some((row, cell, offering))
}

/// Whether two amounts are in one currency, as far as is written.
fn share_currency(one: &Money, other: &Money) -> bool {
    one.currency.text() == other.currency.text()
}
