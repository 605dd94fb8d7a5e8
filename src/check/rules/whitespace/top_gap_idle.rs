//! `whitespace/top-gap-idle`: nobody does anything about the biggest gap of the white-space grid.
//!
//! The gap with the largest potential counts. Whoever works on it has an opportunity, named in the cell or with
//! the same offering for the same unit or for the account as a whole; one that is lost does not count.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Cell, CellState, Item, Opportunity, Ref, Row, Stage};

pub(super) const RULE: Rule = Rule {
    name: "whitespace/top-gap-idle",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[whitespace.plant-nord]
line-data = { state = "gap", potential = 140_000 }"#,
    good: r#"[plan]
status = "active"

[whitespace.plant-nord]
line-data = { state = "gap", potential = 140_000 }

[opportunity.line-data]
title = "Line data for plant Nord"
unit = "plant-nord"
offering = "line-data""#,
};

/// A gap of the grid.
struct Gap<'a> {
    row: &'a Item<Row>,
    offering: &'a str,
    cell: &'a Cell,
    potential: Decimal,
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    // Of several gaps of one size the first counts.
    let Some(top) =
        gaps(view).reduce(|top, gap| if gap.potential > top.potential { gap } else { top })
    else {
        return;
    };
    let is_pursued = top.cell.opportunity.is_written()
        || view.opportunities.iter().any(|deal| is_about(deal, &top));
    if !is_pursued {
        let message = view.about("whitespace-top-gap-idle", &top.row.head);
        let message = message.with("offering", top.offering).with("potential", top.potential);
        out.at(&top.row.head, top.offering, top.cell.potential.at(), message);
    }
}

/// The gaps whose potential is known.
fn gaps<'v>(view: &'v PlanView<'_>) -> impl Iterator<Item = Gap<'v>> {
    let rows = view.plan.whitespace.iter();
    let cells = rows.flat_map(|row| row.pairs().map(move |(offering, cell)| (row, offering, cell)));
    cells.filter(|(_, _, cell)| cell.state.value() == Some(CellState::Gap)).filter_map(
        |(row, offering, cell)| {
            let potential = cell.potential.amount()?;
            Some(Gap { row, offering: offering.id(), cell, potential })
        },
    )
}

/// Whether a deal would fill a gap.
fn is_about(deal: &Opportunity, gap: &Gap<'_>) -> bool {
    let is_lost = deal.stage.value() == Some(Stage::Lost);
    let same_offering = deal.offering.get().is_some_and(|offering| offering.id() == gap.offering);
    let same_unit = deal.unit.get().map(Ref::id).is_none_or(|unit| unit == &**gap.row.id());
    !is_lost && same_offering && same_unit
}
