//! `swot/overfull`: one field of the analysis holds more than anybody can keep in mind.
//!
//! Counted field by field, from `at-most` (7) on: four fields of three items each are a good analysis.

use rust_decimal::prelude::ToPrimitive;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Quadrant, Word};

pub(super) const RULE: Rule = Rule {
    name: "swot/overfull",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-most", 7)],
    check: Check::Plan(check),
    bad: r#"[swot.a]
quadrant = "strength"
[swot.b]
quadrant = "strength"
[swot.c]
quadrant = "strength"
[swot.d]
quadrant = "strength"
[swot.e]
quadrant = "strength"
[swot.f]
quadrant = "strength"
[swot.g]
quadrant = "strength"
[swot.h]
quadrant = "strength""#,
    good: r#"[swot.engineers]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[swot.history]
quadrant = "strength"
text = "Nine years of fault history on every machine""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("at-most");
    let room = most.to_usize().unwrap_or(usize::MAX);
    for quadrant in Quadrant::ALL {
        let mut items = view.swot.iter().filter(|item| item.quadrant.value() == Some(*quadrant));
        let Some(over) = items.nth(room) else { continue };
        let message = Message::new("swot-overfull")
            .with("quadrant", quadrant.word())
            .with("count", room + 1 + items.count())
            .with("most", most);
        out.place(over.head.place, Subject::default(), message);
    }
}
