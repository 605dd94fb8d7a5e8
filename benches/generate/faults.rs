//! Faults that people leave behind, put in on purpose: none, one or two a plan, spread over many rules.
//!
//! A fault goes by the name of the rule that tells it, once, on the day of the workspace. The part of
//! the plan where it belongs asks [`Account::has`](super::Account::has) and writes what is wrong. Nothing
//! else in a plan is at fault, so that lint finds these and no others.

use super::random::Random;

/// All of them.
pub const FAULTS: [&str; 20] = [
    "account/strength-mismatch",
    "action/done-inconsistent",
    "action/due-before-dependency",
    "action/no-due",
    "action/overdue-silent",
    "action/vague",
    "competition/no-differentiator",
    "goal/measure-stale",
    "goal/no-baseline",
    "people/contact-stale",
    "people/decision-maker-uncovered",
    "people/stance-unknown",
    "people/weak-evidence",
    "plan/empty-section",
    "question/no-owner-due",
    "ref/placeholder-text",
    "ref/unknown-field",
    "resource/budget-overrun",
    "review/overdue",
    "swot/no-subject",
];

/// The faults of one plan, one on average.
pub fn of_a_plan(random: &mut Random) -> Vec<&'static str> {
    let count = random.number(0, 2);
    let mut faults: Vec<&str> = (0..count).map(|_| random.pick(&FAULTS)).collect();
    faults.sort_unstable();
    faults.dedup();
    faults
}
