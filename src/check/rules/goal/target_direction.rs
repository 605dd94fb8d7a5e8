//! `goal/target-direction`: a target that is where the objective began, or lies the wrong way.
//!
//! To keep something as it is, is a good objective when it says so (`direction = "maintain"`); its
//! target is then a limit and may differ from the baseline either way.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Direction, Field, Item, Number, Objective};

pub(super) const RULE: Rule = Rule {
    name: "goal/target-direction",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[objective.mttr]
metric = "Mean time to repair"
direction = "decrease"
baseline = 3.0
target = 6.0"#,
    good: r#"[objective.mttr]
metric = "Mean time to repair"
direction = "decrease"
baseline = 6.0
target = 3.0"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for objective in &view.objectives {
        let number = |field: &Field<Number>| field.value().map(|number| number.0);
        let ends = number(&objective.baseline).zip(number(&objective.target));
        let Some((baseline, target)) = ends else { continue };
        if let Some(key) = fault(objective, baseline.cmp(&target)) {
            let message = view.about(key, &objective.head);
            let message = message.with("baseline", baseline).with("target", target);
            out.field(&objective.head, "target", &objective.target, message);
        }
    }
}

/// What is wrong with a target, given how the baseline compares to it.
fn fault(objective: &Item<Objective>, baseline: std::cmp::Ordering) -> Option<&'static str> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    match (objective.direction.value(), baseline) {
        (None, _) if objective.direction.is_written() => None,
        (Some(Direction::Maintain), _) => None,
        (_, Equal) => Some("goal-target-direction"),
        (Some(Direction::Increase), Greater) => Some("goal-target-direction-increase"),
        (Some(Direction::Decrease), Less) => Some("goal-target-direction-decrease"),
        _ => None,
    }
}
