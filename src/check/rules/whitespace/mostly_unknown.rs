//! `whitespace/mostly-unknown`: nobody knows most of the white-space grid, and nobody asks.
//!
//! The grid is every unit that has a row, by every offering that any row names; what is not written is
//! unknown. Rows whose unit an open question is about do not count. Told when more than `percent` (50) of the rest
//! is unknown.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{CellState, Item, Kind, QuestionState, Row};

pub(super) const RULE: Rule = Rule {
    name: "whitespace/mostly-unknown",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("percent", 50)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[whitespace.plant-nord]
full-service = "ours"
retrofit = "unknown"
line-data = "unknown""#,
    good: r#"[plan]
status = "active"

[whitespace.plant-nord]
full-service = "ours"
retrofit = "unknown"
line-data = "unknown"

[question.plant-nord]
text = "Who does the controls of the plant, and until when?"
about = "unit.plant-nord""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(first) = view.whitespace.iter().next() else { return };
    let offerings = offerings(view);
    let rows = view.whitespace.iter().filter(|row| !is_asked_about(view, row));
    let (mut cells, mut known) = (0, 0);
    for row in rows {
        cells += offerings.len();
        known += row.0.iter().filter(|(_, cell)| is_known(cell)).count();
    }
    let unknown = cells.saturating_sub(known);
    let most = out.threshold("percent") * Decimal::from(cells);
    if Decimal::from(unknown) * Decimal::ONE_HUNDRED > most {
        let message = Message::new("whitespace-mostly-unknown");
        let message = message.with("unknown", unknown).with("cells", cells);
        out.place(first.head.place, Subject::default(), message);
    }
}

/// The offerings that any row names.
fn offerings<'v>(view: &'v PlanView<'_>) -> Vec<&'v str> {
    let cells = view.plan.whitespace.iter().flat_map(|row| &row.0);
    let mut all: Vec<&str> = cells.filter_map(|(offering, _)| Some(offering.get()?.id())).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether somebody knows what is in a cell; what could not be read is known to whoever wrote it.
fn is_known(cell: &crate::model::Field<crate::model::Cell>) -> bool {
    cell.get().is_none_or(|cell| {
        cell.state.is_written() && cell.state.value() != Some(CellState::Unknown)
    })
}

/// Whether an open question is about the unit of a row, or the row itself.
fn is_asked_about(view: &PlanView<'_>, row: &Item<Row>) -> bool {
    view.questions.iter().any(|question| {
        let is_open = matches!(question.state.value(), None | Some(QuestionState::Open));
        let about = question.about.get().filter(|_| is_open);
        about.is_some_and(|about| {
            let is_place = matches!(about.kind(), Some(Kind::Unit | Kind::Whitespace));
            is_place && about.parts().account.is_none() && about.id() == &**row.id()
        })
    })
}
