//! `swot/missing-quadrant`: an analysis that leaves one of the four fields empty.
//!
//! One finding names all empty fields. A draft that has not begun its analysis is left alone; where
//! nothing is known of a field, an item that says so fills it.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::{Arg, Message};
use crate::model::{Quadrant, Word};

pub(super) const RULE: Rule = Rule {
    name: "swot/missing-quadrant",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[swot.price]
quadrant = "weakness"
text = "Eleven per cent above the second bidder"

[swot.new-plant]
quadrant = "opportunity"
text = "Plant Kehl opens in spring""#,
    good: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[swot.price]
quadrant = "weakness"
text = "Eleven per cent above the second bidder"

[swot.new-plant]
quadrant = "opportunity"
text = "Plant Kehl opens in spring"

[swot.tender]
quadrant = "threat"
text = "Purchasing bundles all service contracts in one tender""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.swot.is_empty() && !view.is_in_force() {
        return;
    }
    let is_unreadable =
        |item: &crate::model::Swot| item.quadrant.is_written() && item.quadrant.get().is_none();
    if view.swot.iter().any(|item| is_unreadable(item)) {
        return;
    }
    let filled = |quadrant| view.swot.iter().any(|item| item.quadrant.value() == Some(quadrant));
    let empty = Quadrant::ALL.iter().filter(|quadrant| !filled(**quadrant));
    let empty: Vec<String> = empty.map(|quadrant| format!("`{}`", quadrant.word())).collect();
    match view.swot.iter().next() {
        None => drop(out.plan(Message::new("swot-missing-quadrant-none"))),
        Some(first) if !empty.is_empty() => {
            let message = Message::new("swot-missing-quadrant");
            let message = message.with("quadrants", Arg::AllOf(empty));
            out.place(first.head.place, Subject::default(), message);
        }
        Some(_) => {}
    }
}
