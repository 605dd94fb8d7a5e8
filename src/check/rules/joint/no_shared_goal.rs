//! `joint/no-shared-goal`: work that is shared with the customer, but no goal that says what for.
//!
//! A shared objective says it too. A goal that is joint by its side and only not marked as shared is named
//! in the message: there the cure is one line.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Goal, Head, Item, Side, Visibility};

pub(super) const RULE: Rule = Rule {
    name: "joint/no-shared-goal",
    severity: Severity::Info,
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
visibility = "shared""#,
    good: r#"[plan]
status = "active"

[goal.fewer-outages]
title = "Halve the outages of the plant"
side = "joint"
visibility = "shared"

[action.pilot]
title = "Pilot on line 2"
owner = "lena"
visibility = "shared""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut shared = view.actions.iter().filter(|action| is_shared(&action.head));
    let Some(first) = shared.find(|action| action.is_open()) else { return };
    let mut aims = view.goals.heads().chain(view.objectives.heads());
    if aims.any(|head| is_shared(head) || is_unreadable(head)) {
        return;
    }
    if let Some(goal) = first_joint(view) {
        let message = view.about("joint-no-shared-goal-unmarked", &goal.head);
        let help = Message::new("joint-no-shared-goal-unmarked.help");
        out.item(&goal.head, message).help = Some(help);
    } else {
        let message = Message::new("joint-no-shared-goal");
        out.place(first.head.place, Subject::default(), message);
    }
}

/// The joint goal whose id comes first, wherever it stands.
fn first_joint<'a>(view: &PlanView<'a>) -> Option<&'a Item<Goal>> {
    let goals = view.plan.goals.iter().filter(|goal| goal.side.value() == Some(Side::Joint));
    goals.min_by_key(|goal| goal.id())
}

fn is_shared(head: &Head) -> bool {
    head.visibility() == Visibility::Shared
}

fn is_unreadable(head: &Head) -> bool {
    head.common().visibility.is_written() && head.common().visibility.get().is_none()
}
