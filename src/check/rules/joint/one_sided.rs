//! `joint/one-sided`: a plan that is shared with the customer, and all of its work is ours.
//!
//! The customer has a part in an action by `external`. A single shared action makes no joint plan yet, and
//! what is closed needs nobody any more.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Action, Item, Visibility};

pub(super) const RULE: Rule = Rule {
    name: "joint/one-sided",
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
owner = "lena"
visibility = "shared"

[action.report]
title = "Report on the pilot"
owner = "lena"
visibility = "shared""#,
    good: r#"[plan]
status = "active"

[stakeholder.shift-leader]
title = "Shift leader of line 2"

[action.pilot]
title = "Pilot on line 2"
owner = "lena"
external = "shift-leader"
visibility = "shared"

[action.report]
title = "Report on the pilot"
owner = "lena"
visibility = "shared""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut first: Option<&Item<Action>> = None;
    let mut count = 0usize;
    for action in view.plan.actions.iter().filter(|action| is_joint(action)) {
        if !action.external.is_empty() {
            return;
        }
        count += 1;
        first = first.or(Some(action));
    }
    if let Some(first) = first.filter(|_| count > 1) {
        let message = Message::new("joint-one-sided").with("count", count);
        out.place(first.head.place, Subject::default(), message);
    }
}

fn is_joint(action: &Item<Action>) -> bool {
    action.head.visibility() == Visibility::Shared && action.is_open()
}
