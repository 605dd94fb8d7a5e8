//! `whitespace/competitor-unnamed`: a cell of the white-space grid says that a competitor sells there, and
//! not which.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::CellState;

pub(super) const RULE: Rule = Rule {
    name: "whitespace/competitor-unnamed",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[whitespace.plant-nord]
full-service = "competitor""#,
    good: r#"[whitespace.plant-nord]
full-service = { state = "competitor", competitor = "brakton" }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for row in &view.whitespace {
        for (offering, cell) in row.pairs() {
            if cell.state.value() == Some(CellState::Competitor) && cell.competitor.is_missing() {
                let message = view.about("whitespace-competitor-unnamed", &row.head);
                let message = message.with("offering", offering.id());
                out.at(&row.head, offering.id(), cell.state.at(), message);
            }
        }
    }
}
