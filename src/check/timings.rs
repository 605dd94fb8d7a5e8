//! How long each rule takes, for whoever wonders where the time goes.
//!
//! Rules run one after the other over all plans, so a time is a rule's own. The clock is the caller's.

use std::time::Duration;

use super::findings::Findings;
use super::rule::{Check, Rule};
use super::run::{Selection, asked, judges};
use super::view::PlanView;
use crate::workspace::Workspace;

/// The time that each rule takes for a workspace, the longest first.
pub fn timings(
    workspace: &Workspace,
    selection: Selection,
    clock: &dyn Fn() -> Duration,
) -> Vec<(&'static str, Duration)> {
    let views: Vec<PlanView<'_>> =
        workspace.plans.iter().map(|plan| PlanView::new(workspace, plan)).collect();
    for view in &views {
        // What rules share is nobody's own.
        view.graph();
    }
    let mut all: Vec<(&'static str, Duration)> = asked(workspace, selection)
        .into_iter()
        .map(|rule| {
            let start = clock();
            run(rule, workspace, &views);
            (rule.name, clock().saturating_sub(start))
        })
        .collect();
    all.sort_by_key(|(name, time)| (std::cmp::Reverse(*time), *name));
    all
}

fn run(rule: &Rule, workspace: &Workspace, views: &[PlanView<'_>]) {
    let findings = |plan| Findings::new(rule.name, rule.severity, rule.thresholds, workspace, plan);
    match rule.check {
        Check::Workspace(check) => check(workspace, &mut findings(None)),
        Check::Plan(check) => {
            for view in views.iter().filter(|view| judges(rule.plans, view.plan)) {
                check(view, &mut findings(Some(view.plan)));
            }
        }
        Check::Past(check) => {
            for view in views.iter().filter(|view| judges(rule.plans, view.plan)) {
                let past = workspace.past.get(&view.plan.id).map_or(&[][..], Vec::as_slice);
                check(view, past, &mut findings(Some(view.plan)));
            }
        }
        Check::Elsewhere => {}
    }
}
