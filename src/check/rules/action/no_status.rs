//! `action/no-status`: an action that does not say how far it is.
//!
//! Until a plan is in force all of its actions are proposals, so they are asked from then on. Where no
//! action of the plan has a status, that is one gap and told once. An action with the day on which it was
//! done is left to `action/done-inconsistent`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Action, Item};

pub(super) const RULE: Rule = Rule {
    name: "action/no-status",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[action.pilot]
title = "Pilot on line 2"
owner = "lena""#,
    good: r#"[plan]
status = "active"

[action.pilot]
title = "Pilot on line 2"
owner = "lena"
status = "accepted""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let silent = view.actions.iter().filter(|action| action.status.is_missing());
    let silent: Vec<&Item<Action>> = silent.filter(|action| action.done_on.is_missing()).collect();
    match silent.as_slice() {
        [first, _, ..] if silent.len() == view.actions.len() => {
            let message = Message::new("action-no-status-none");
            out.place(first.head.place, Subject::default(), message);
        }
        silent => {
            for action in silent {
                let message = view.about("action-no-status", &action.head);
                out.field(&action.head, "status", &action.status, message);
            }
        }
    }
}
