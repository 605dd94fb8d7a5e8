//! `action/due-before-dependency`: an open action that is due before something it waits for.
//!
//! One finding an action: what it waits for longest, with that date as a label. What is already done
//! holds nobody up, and two that wait for each other are left to `action/dependency-cycle`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Needed, needed};
use crate::i18n::Message;
use crate::model::{Action, Item};

pub(super) const RULE: Rule = Rule {
    name: "action/due-before-dependency",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
due = 2027-03-31
depends-on = "training"

[action.training]
title = "Train the shift leaders"
due = 2027-04-30"#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
due = 2027-03-31
depends-on = "training"

[action.training]
title = "Train the shift leaders"
due = 2027-02-28"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for action in view.actions.iter().filter(|action| action.is_open()) {
        let Some(due) = action.due.value() else { continue };
        let latest = waits_for(view, action).max_by_key(|one| one.due().value());
        let Some(latest) = latest.filter(|one| one.due().value() > Some(due)) else { continue };
        let Some(later) = latest.due().value() else { continue };
        let message = view
            .about("action-due-before-dependency", &action.head)
            .with("due", due.0)
            .with("other", latest.head().key.to_string())
            .with("later", later.0);
        let place = view.place(latest.head(), latest.due().at());
        let label = out.label(place, Message::new("action-due-before-dependency-label"));
        out.field(&action.head, "due", &action.due, message).labels.push(label);
    }
}

/// What an action still waits for, without what waits for it in turn.
fn waits_for<'a>(
    view: &'a PlanView<'_>,
    action: &'a Item<Action>,
) -> impl Iterator<Item = Needed<'a>> {
    let all = action.depends_on.values().filter_map(|named| needed(view.plan, named));
    let is_action = |one: Needed<'_>| one.head().key == action.head.key;
    let waits_back = move |one: Needed<'_>| {
        one.depends_on().filter_map(|named| needed(view.plan, named)).any(is_action)
    };
    all.filter(move |one| one.is_open() && !waits_back(*one))
}
