//! `action/objective-thin`: an objective that hardly any action serves.
//!
//! Fewer than `at-least` (2) are thin. Every action counts that is not dropped, by itself or through its
//! strategy; one without date or owner is left to `action/no-due` and `action/no-owner`. Objectives that are
//! closed, put off or not begun are left alone, and a plan without any action is one gap and told
//! once.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Objective, ObjectiveStatus};

pub(super) const RULE: Rule = Rule {
    name: "action/objective-thin",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::InForce,
    thresholds: &[Threshold::of("at-least", 2)],
    check: Check::Plan(check),
    bad: r#"[plan]
status = "active"

[objective.mttr]
title = "Repairs within three hours"

[action.training]
title = "Train the shift leaders"
objective = "mttr""#,
    good: r#"[plan]
status = "active"

[objective.mttr]
title = "Repairs within three hours"

[action.training]
title = "Train the shift leaders"
objective = "mttr"

[action.spare-parts]
title = "Store the forty fastest parts on site"
objective = "mttr""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut objectives = view.objectives.iter().filter(|objective| runs(objective));
    if view.actions.is_empty() {
        if objectives.next().is_some() {
            out.plan(Message::new("action-objective-thin-none"));
        }
        return;
    }
    if view.spine().has_stray_actions() {
        return;
    }
    let least = out.threshold("at-least");
    for objective in objectives {
        let count = view.spine().actions_of(view.plan, objective).count();
        if Decimal::from(count) < least {
            let message = view.about("action-objective-thin", &objective.head);
            out.item(&objective.head, message.with("count", count));
        }
    }
}

fn runs(objective: &Objective) -> bool {
    objective.is_pursued() && objective.status.value() != Some(ObjectiveStatus::NotStarted)
}
