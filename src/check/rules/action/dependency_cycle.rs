//! `action/dependency-cycle`: actions and milestones that wait for each other in a circle.
//!
//! The message prints the circle as a path; the finding points at the `depends-on` of its first
//! member and labels the others. An action that waits for itself is a circle of one.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing, circle};
use crate::diagnostic::Severity;
use crate::figures::needed;
use crate::graph::{Job, WorkGraph};
use crate::i18n::Message;
use crate::model::{Field, Many, Place, Plan, Ref, Work};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "action/dependency-cycle",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
depends-on = "training"

[action.training]
title = "Train the shift leaders"
depends-on = "pilot""#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
depends-on = "training"

[action.training]
title = "Train the shift leaders""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let plan = view.plan;
    if plan.actions.iter().all(|action| action.depends_on.is_empty()) {
        return;
    }
    let graph = WorkGraph::of(plan);
    for cycle in graph.cycles() {
        let mut members: Vec<Job<'_>> =
            cycle.iter().filter_map(|at| graph.job(plan, *at)).collect();
        begin_with_smallest(&mut members);
        tell(plan, &members, out);
    }
}

/// Turns a circle so that it begins with the id that comes first, wherever that stands.
fn begin_with_smallest(members: &mut [Job<'_>]) {
    let key = |at: &usize| &members[*at].head().key;
    let first = (0..members.len()).min_by(|a, b| key(a).cmp(key(b)));
    members.rotate_left(first.unwrap_or_default());
}

/// How an action or milestone is named in the circle: an action by its id alone.
fn name(job: Job<'_>) -> String {
    match job {
        Job::Action(action) => action.id().to_string(),
        Job::Milestone(milestone) => milestone.head.key.to_string(),
    }
}

fn waits_for(job: Job<'_>) -> &Field<Many<Ref<Work>>> {
    match job {
        Job::Action(action) => &action.body.depends_on,
        Job::Milestone(milestone) => &milestone.body.depends_on,
    }
}

fn tell(plan: &Plan, members: &[Job<'_>], out: &mut Findings<'_>) {
    let [first, ..] = members else { return };
    let names: Vec<String> = members.iter().map(|job| name(*job)).collect();
    let path = circle::path(names.iter().map(String::as_str));
    let message = Message::new("action-dependency-cycle").with("path", path);
    let next_of = |at: usize| members.get(at + 1).unwrap_or(first);
    let labels = members.iter().enumerate().skip(1).take(circle::MOST_NAMED).map(|(at, job)| {
        let place = Place { file: job.head().place.file, span: span(plan, *job, *next_of(at)) };
        out.label(place, Message::new("action-dependency-cycle-label"))
    });
    let labels = labels.collect();
    let at = span(plan, *first, *next_of(0));
    out.at(first.head(), "depends-on", at, message).labels = labels;
}

/// Where a member of the circle names the next.
fn span(plan: &Plan, job: Job<'_>, next: Job<'_>) -> Span {
    let is_next = |named: &Ref<Work>| {
        needed(plan, named).is_some_and(|needed| needed.head().key == next.head().key)
    };
    let found = waits_for(job).each().find(|(named, _)| is_next(named));
    found.map_or(waits_for(job).at(), |(_, span)| span)
}
