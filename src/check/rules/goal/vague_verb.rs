//! `goal/vague-verb`: a goal that wants to improve or strengthen something, and nothing says from where
//! to where.
//!
//! The title is read for such words in English and German; a number in it, as digits or as a word, says
//! enough. A goal may be only a direction as long as objectives measure it, so only a goal without any is told.
//! Objectives that say nothing are left to `goal/no-metric` and `goal/qualitative-no-evidence`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, vague};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    name: "goal/vague-verb",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[goal.service]
title = "Improve the service for plant Kehl""#,
    good: r#"[goal.service]
title = "Halve the outages of plant Kehl, from 12 to 6 a month""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for aim in view.spine().aims(view.plan).filter(|aim| aim.is_bare()) {
        let goal = aim.goal;
        if let Some(word) = vague::aim(goal.title.text()) {
            let message = view.about("goal-vague-verb", &goal.head).with("word", word);
            out.field(&goal.head, "title", &goal.title, message);
        }
    }
}
