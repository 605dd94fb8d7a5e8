//! `goal/no-owner`: a goal or an objective for which nobody answers.
//!
//! An objective without an owner of its own has that of its goal, so the gap is told once, at the goal,
//! with its objectives as labels. A goal whose objectives all have owners is looked after, and a goal
//! of the customer that we have not measured out is theirs to look after. What is closed or put off
//! is left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Label, Severity};
use crate::figures::Aim;
use crate::i18n::Message;
use crate::model::{Item, Objective, Side};

pub(super) const RULE: Rule = Rule {
    name: "goal/no-owner",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[goal.fewer-outages]
title = "Halve the outages of the plant"

[objective.mttr]
goal = "fewer-outages"
metric = "Mean time to repair"
target = 3.0"#,
    good: r#"[goal.fewer-outages]
title = "Halve the outages of the plant"
owner = "lena"

[objective.mttr]
goal = "fewer-outages"
metric = "Mean time to repair"
target = 3.0"#,
};

/// How many objectives are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let aims = view.spine().aims(view.plan);
    for aim in aims.filter(|aim| aim.goal.owner.is_missing() && has_gap(*aim)) {
        let labels = labels(aim, out);
        let message = view.about("goal-no-owner", &aim.goal.head);
        out.field(&aim.goal.head, "owner", &aim.goal.owner, message).labels = labels;
    }
    let alone = view.objectives.iter().filter(|objective| objective.goal.is_missing());
    for objective in alone.filter(|objective| is_ownerless(objective)) {
        let message = view.about("goal-no-owner-objective", &objective.head);
        out.field(&objective.head, "owner", &objective.owner, message);
    }
}

/// Whether a goal without an owner leaves something to nobody.
fn has_gap(aim: Aim<'_>) -> bool {
    if aim.is_bare() {
        return aim.goal.side.value() != Some(Side::Customer);
    }
    aim.objectives().any(is_ownerless)
}

fn is_ownerless(objective: &Item<Objective>) -> bool {
    objective.owner.is_missing() && objective.is_pursued()
}

fn labels(aim: Aim<'_>, out: &Findings<'_>) -> Vec<Label> {
    let ownerless = aim.objectives().filter(|objective| is_ownerless(objective));
    let label = |objective: &Item<Objective>| {
        out.label(objective.head.place, Message::new("goal-no-owner-label"))
    };
    ownerless.take(MOST_LABELS).map(label).collect()
}
