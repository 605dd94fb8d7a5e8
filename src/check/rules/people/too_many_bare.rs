//! `people/too-many-bare`: a long list of names of which the plan says nothing else.
//!
//! Counted are people who are there and have neither role, influence nor stance, from more than
//! `at-most` (30). Off by default: `people/missing-attributes` speaks of each of them in a plan in
//! force.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::Stakeholder;

pub(super) const RULE: Rule = Rule {
    name: "people/too-many-bare",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-most", 30)],
    check: Check::Plan(check),
    bad: "# everybody who stopped at our stand
[stakeholder]
visitor-01 = {}
visitor-02 = {}
visitor-03 = {}
visitor-04 = {}
visitor-05 = {}
visitor-06 = {}
visitor-07 = {}
visitor-08 = {}
visitor-09 = {}
visitor-10 = {}
visitor-11 = {}
visitor-12 = {}
visitor-13 = {}
visitor-14 = {}
visitor-15 = {}
visitor-16 = {}
visitor-17 = {}
visitor-18 = {}
visitor-19 = {}
visitor-20 = {}
visitor-21 = {}
visitor-22 = {}
visitor-23 = {}
visitor-24 = {}
visitor-25 = {}
visitor-26 = {}
visitor-27 = {}
visitor-28 = {}
visitor-29 = {}
visitor-30 = {}
visitor-31 = {}",
    good: r#"[stakeholder.head-of-it]
name = "Jonas Brandt"
roles = ["technical-buyer"]
influence = 6
stance = "neutral""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let people = view.stakeholders.iter().enumerate();
    let bare = people.filter(|(person, item)| {
        item.is_active() && says_nothing(item) && view.graph().roles(*person).is_empty()
    });
    let count = bare.count();
    if Decimal::from(count) > out.threshold("at-most") {
        out.plan(Message::new("people-too-many-bare").with("count", count));
    }
}

fn says_nothing(item: &Stakeholder) -> bool {
    item.roles.is_empty() && item.influence.is_missing() && item.stance.is_missing()
}
