//! `swot/stale`: an analysis whose items nobody has looked at for long.
//!
//! The age of an item is counted from `as-of`, or else from the day of its evidence, and may be `days`
//! (180). An item without either has no age. One finding a plan: it points at the oldest item, because
//! one round of review renews them all. Plans that are paused or over are left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Day, Item, Place, Swot};

pub(super) const RULE: Rule = Rule {
    name: "swot/stale",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("days", 180)],
    check: Check::Plan(check),
    bad: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"
as-of = 2020-03-31"#,
    good: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"
as-of = 2026-10-05"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("days");
    let is_old = |(day, _): &(Day, Place)| view.days_since(day.0) > most;
    let old = || view.swot.iter().filter_map(age).filter(is_old);
    let Some((day, place)) = old().min_by_key(|(day, _)| *day) else { return };
    let message = Message::new("swot-stale")
        .with("count", old().count())
        .with("days", most)
        .with("date", day.0);
    out.place(place, Subject::default(), message);
}

/// When an item was last known to be true, and where it says so.
fn age(item: &Item<Swot>) -> Option<(Day, Place)> {
    if item.as_of.is_written() {
        return Some((item.as_of.value()?, item.place(item.as_of.at())));
    }
    let on = &item.evidence.get()?.on;
    Some((on.value()?, item.place(on.at())))
}
