//! `goal/too-many`: more goals, or more objectives of one goal, than anybody can keep in mind.
//!
//! More than `at-most` (5) are too many. Only what is still worked towards counts, so that a plan may
//! keep what it has reached.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;

pub(super) const RULE: Rule = Rule {
    name: "goal/too-many",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-most", 5)],
    check: Check::Plan(check),
    bad: r#"[goal.uptime]
title = "Halve the outages"

[objective.mttr]
goal = "uptime"

[objective.mtbf]
goal = "uptime"

[objective.spare-parts]
goal = "uptime"

[objective.alarms]
goal = "uptime"

[objective.stops]
goal = "uptime"

[objective.scrap]
goal = "uptime""#,
    good: r#"[goal.uptime]
title = "Halve the outages"

[objective.mttr]
goal = "uptime"

[objective.mtbf]
goal = "uptime""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("at-most");
    let aims = || view.spine().aims(view.plan);
    let goals = aims().filter(|aim| aim.is_pursued()).count();
    if Decimal::from(goals) > most {
        let message = Message::new("goal-too-many").with("count", goals).with("limit", most);
        out.plan(message);
    }
    for aim in aims() {
        let count = aim.objectives().filter(|objective| objective.is_pursued()).count();
        if Decimal::from(count) > most {
            let message = view.about("goal-too-many-objectives", &aim.goal.head);
            out.item(&aim.goal.head, message.with("count", count).with("limit", most));
        }
    }
}
