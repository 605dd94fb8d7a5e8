//! How long each rule takes, for whoever wonders where the time goes.
//!
//! Plans come one after the other, as in a real run, and each rule is timed by itself. The clock is the
//! caller's.

use std::time::Duration;

use super::rule::{Check, Rule};
use super::selection::{Selection, asked, findings_of, judges};
use super::view::PlanView;
use crate::workspace::Workspace;

/// The time that each rule takes for a workspace, the longest first.
pub fn timings(
    workspace: &Workspace,
    selection: Selection,
    clock: &dyn Fn() -> Duration,
) -> Vec<(&'static str, Duration)> {
    let rules = asked(workspace, selection);
    let mut all: Vec<(&'static str, Duration)> =
        rules.iter().map(|rule| (rule.name, Duration::ZERO)).collect();
    let mut measure = |at: usize, run: &dyn Fn()| {
        let start = clock();
        run();
        all[at].1 += clock().saturating_sub(start);
    };
    for plan in &workspace.plans {
        let view = PlanView::new(workspace, plan);
        // What rules share is nobody's own.
        view.graph();
        for (at, rule) in rules.iter().enumerate().filter(|(_, rule)| judges(rule.plans, plan)) {
            measure(at, &|| of_plan(rule, &view, workspace));
        }
    }
    for (at, rule) in rules.iter().enumerate() {
        if let Check::Workspace(check) = rule.check {
            measure(at, &|| check(workspace, &mut findings_of(rule, workspace, None)));
        }
    }
    all.sort_by_key(|(name, time)| (std::cmp::Reverse(*time), *name));
    all
}

fn of_plan(rule: &Rule, view: &PlanView<'_>, workspace: &Workspace) {
    let mut findings = findings_of(rule, workspace, Some(view.plan));
    match rule.check {
        Check::Plan(check) => check(view, &mut findings),
        Check::Past(check) => {
            let past = workspace.past.get(&view.plan.id).map_or(&[][..], Vec::as_slice);
            check(view, past, &mut findings);
        }
        Check::Workspace(_) | Check::Elsewhere => {}
    }
}
