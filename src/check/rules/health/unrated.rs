//! `health/unrated`: nobody has judged how the account is, or only in part.
//!
//! A plan in force has at least one rating. Of the ratings only the latest is asked: for a mark at
//! all, and for the criteria that the one before it marked, for else the two totals cannot be
//! compared. A criterion that is left out for good is told once.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::{Arg, Message};
use crate::model::{Health, Item};

pub(super) const RULE: Rule = Rule {
    name: "health/unrated",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[health.2026-09-30]
comment = "A good quarter""#,
    good: r#"[plan]
status = "active"

[health.2026-09-30]
relationship = 3
delivery = 2
comment = "A good quarter""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut dated: Vec<_> =
        view.health.iter().filter_map(|item| Some((day(item)?, item))).collect();
    if view.health.is_empty() {
        let help = Message::new("health-unrated-never.help");
        out.plan(Message::new("health-unrated-never")).help = Some(help);
        return;
    }
    dated.sort_by_key(|(on, _)| *on);
    let [.., (_, last)] = dated[..] else { return };
    if last.ratings.is_empty() {
        out.item(&last.head, view.about("health-unrated", &last.head));
        return;
    }
    let [.., (_, before), _] = dated[..] else { return };
    let missing = missing(last, before);
    if !missing.is_empty() {
        let message = view.about("health-unrated-some", &last.head);
        let message = message.with("criteria", Arg::AllOf(missing));
        out.item(&last.head, message).help = Some(Message::new("health-unrated-some.help"));
    }
}

fn day(item: &Item<Health>) -> Option<jiff::civil::Date> {
    item.id().parse().ok()
}

/// The criteria of the rating before that the last one leaves out, in backticks.
fn missing(last: &Health, before: &Health) -> Vec<String> {
    let is_marked = |name: &str| last.ratings.iter().any(|(key, _)| key.text() == name);
    let names = before.marks().map(|(name, _)| name).filter(|name| !is_marked(name));
    names.map(|name| format!("`{name}`")).collect()
}
