//! `milestone/before-actions`: a milestone that is due before the work that leads to it.
//!
//! The work is that of its open actions and of what it depends on; an action that waits for the
//! milestone itself comes after it and is none. One finding a milestone: the latest of them, with its date
//! as a label.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::{Needed, needed};
use crate::i18n::Message;
use crate::model::{Item, Milestone, Plan};

pub(super) const RULE: Rule = Rule {
    name: "milestone/before-actions",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[milestone.live]
title = "Line 3 runs"
due = 2027-03-31

[action.retrofit]
title = "Convert line 3"
milestone = "live"
due = 2027-04-30"#,
    good: r#"[milestone.live]
title = "Line 3 runs"
due = 2027-04-30

[action.retrofit]
title = "Convert line 3"
milestone = "live"
due = 2027-04-30"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let mut latest: Vec<Option<Needed<'_>>> = vec![None; view.milestones.len()];
    for (milestone, work) in leading(view.plan) {
        let kept = &mut latest[milestone];
        if kept.is_none_or(|kept| kept.due().value() < work.due().value()) {
            *kept = Some(work);
        }
    }
    for (milestone, work) in view.milestones.iter().zip(latest) {
        if let Some(work) = work {
            tell(view, milestone, work, out);
        }
    }
}

/// The open work that leads to milestones, each by the milestone's position.
fn leading(plan: &Plan) -> impl Iterator<Item = (usize, Needed<'_>)> {
    let open = plan.actions.iter().filter(|action| action.is_open());
    let own = open.filter_map(|action| {
        let milestone = plan.milestones.position(action.milestone.get()?.id_in(&plan.id)?)?;
        Some((milestone, Needed::Action(action)))
    });
    let named = plan.milestones.iter().enumerate().flat_map(move |(at, milestone)| {
        milestone.body.depends_on.values().filter_map(move |named| Some((at, needed(plan, named)?)))
    });
    own.chain(named).filter(move |(at, work)| work.is_open() && !waits_for(plan, *at, *work))
}

/// Whether work waits for the milestone at a position.
fn waits_for(plan: &Plan, milestone: usize, work: Needed<'_>) -> bool {
    let head = plan.milestones.at(milestone).map(Item::head);
    let mut all = work.depends_on().filter_map(|named| needed(plan, named));
    all.any(|one| head.is_some_and(|head| head.key == one.head().key))
}

fn tell(
    view: &PlanView<'_>,
    milestone: &Item<Milestone>,
    work: Needed<'_>,
    out: &mut Findings<'_>,
) {
    let ends = milestone.due.value().zip(work.due().value());
    let Some((due, later)) = ends.filter(|(due, later)| later > due) else { return };
    let message = view
        .about("milestone-before-actions", &milestone.head)
        .with("due", due.0)
        .with("other", work.head().key.to_string())
        .with("later", later.0);
    let place = view.place(work.head(), work.due().at());
    let label = out.label(place, Message::new("milestone-before-actions-label"));
    out.field(&milestone.head, "due", &milestone.due, message).labels.push(label);
}
