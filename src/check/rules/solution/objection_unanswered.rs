//! `solution/objection-unanswered`: the customer holds something against a solution, and nobody has an
//! answer.
//!
//! One finding a solution, at the first objection without an answer. What is accepted, carried out or
//! declined has got past its objections.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Objection, Solution, SolutionStatus};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "solution/objection-unanswered",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[solution.monitoring]
title = "Condition monitoring of the separators"
value = "One avoided bearing damage saves EUR 38,000"
objections = [{ text = "Nobody has time for alarms" }]"#,
    good: r#"[solution.monitoring]
title = "Condition monitoring of the separators"
value = "One avoided bearing damage saves EUR 38,000"
objections = [
  { text = "Nobody has time for alarms", handling = "Every alarm becomes an order of ours with a date" },
]"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for solution in view.solutions.iter().filter(|solution| is_debated(solution)) {
        let Some(first) = unanswered(solution).next() else { continue };
        let message = view.about("solution-objection-unanswered", &solution.head);
        let message = message.with("count", unanswered(solution).count());
        out.at(&solution.head, "objections", first, message);
    }
}

/// Whether the customer still has to be won for it.
fn is_debated(solution: &Solution) -> bool {
    use SolutionStatus::{Accepted, Declined, InProgress};
    !matches!(solution.status.value(), Some(Accepted | Declined | InProgress))
}

/// The places of the objections without an answer.
fn unanswered(solution: &Item<Solution>) -> impl Iterator<Item = Span> {
    let is_unanswered = |objection: &Objection| {
        let is_unreadable = objection.text.is_written() && objection.text.get().is_none();
        objection.handling.is_blank() && !is_unreadable
    };
    solution.objections.each().filter(move |(one, _)| is_unanswered(one)).map(|(_, at)| at)
}
