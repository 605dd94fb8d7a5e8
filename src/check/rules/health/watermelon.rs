//! `health/watermelon`: green outside, red inside: the account is rated as healthy while much of the
//! work is late or behind.
//!
//! Red is an open action past its date without a note, and an open objective that is off track. At
//! least `at-least` (3) of them and `percent` (25) of all open actions and objectives must be red:
//! some lateness is in every plan, and what is explained by a `status-note` is no secret. Only the
//! latest rating is held against them, and only when its total is 70 or more.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity};
use crate::figures::{Condition, checkups, days_late};
use crate::i18n::Message;
use crate::model::{Head, Objective, ObjectiveStatus};

pub(super) const RULE: Rule = Rule {
    name: "health/watermelon",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[Threshold::of("at-least", 3), Threshold::of("percent", 25)],
    check: Check::Plan(check),
    bad: r#"[health.2020-06-30]
relationship = 3
delivery = 3

[action.survey]
due = 2020-03-31

[action.training]
due = 2020-04-30

[objective.mttr]
status = "off-track""#,
    good: r#"[health.2020-06-30]
relationship = 3
delivery = 1

[action.survey]
due = 2020-03-31

[action.training]
due = 2020-04-30

[objective.mttr]
status = "off-track""#,
};

/// How many places are labelled.
const MOST_LABELS: usize = 8;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.health.is_empty() {
        return;
    }
    let checkups = checkups(view.plan, view.today());
    let Some(last) = checkups.last().filter(|last| last.condition() == Condition::Good) else {
        return;
    };
    let red = red(view);
    let open = view.actions.iter().filter(|action| action.is_open()).count();
    let all = open + view.objectives.iter().filter(|objective| is_open(objective)).count();
    let (count, all) = (Decimal::from(red.len()), Decimal::from(all));
    let is_much = count * Decimal::ONE_HUNDRED >= all * out.threshold("percent");
    if count < out.threshold("at-least") || !is_much {
        return;
    }
    let message = Message::new("health-watermelon")
        .with("date", last.on)
        .with("total", usize::from(last.total))
        .with("count", red.len());
    let labels = red.into_iter().take(MOST_LABELS).map(|(head, key)| label(head, key, out));
    let labels = labels.collect();
    out.item(&last.item.head, message).labels = labels;
}

/// What is late in silence or behind, each with what is to be said of it.
fn red<'v>(view: &PlanView<'v>) -> Vec<(&'v Head, &'static str)> {
    let plan = view.plan;
    let late = plan.actions.iter().filter(|action| {
        days_late(action, view.today()).is_some() && action.status_note.is_blank()
    });
    let behind = plan
        .objectives
        .iter()
        .filter(|objective| objective.status.value() == Some(ObjectiveStatus::OffTrack));
    let late = late.map(|action| (&action.head, "health-watermelon-late"));
    late.chain(behind.map(|objective| (&objective.head, "health-watermelon-behind"))).collect()
}

fn is_open(objective: &Objective) -> bool {
    !objective.status.value().is_some_and(ObjectiveStatus::is_closed)
}

fn label(head: &Head, key: &'static str, out: &Findings<'_>) -> Label {
    out.label(head.place, Message::new(key))
}
