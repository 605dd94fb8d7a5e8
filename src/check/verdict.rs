//! What the rules of a plan say of it, and when they would say the same in another state of the
//! workspace.
//!
//! Rules reach what is around a plan only through [`PlanView`], which notes the other plans that they
//! look at; a verdict holds wherever all of that is the same.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::rule::{Check, Rule};
use super::selection::{Selection, asked, findings_of, judges};
use super::view::{Around, PlanView};
use crate::diagnostic::Diagnostic;
use crate::model::{Id, Plan, SourceFile};
use crate::text::Span;
use crate::workspace::Workspace;

/// What the rules say of one plan.
#[derive(Debug)]
pub(super) struct Verdict {
    /// What is found in the plan as it is.
    now: Vec<Diagnostic>,
    /// What is found beside what it was before, which no other state knows.
    past: Vec<Diagnostic>,
    around: Around,
}

/// The verdicts on all plans of a workspace, in their order.
pub(super) struct Verdicts<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) asked: Vec<&'static Rule>,
    pub(super) plans: Vec<Verdict>,
    hurt: Hurt,
}

/// Where files are broken.
type Hurt = Vec<(Arc<str>, Span)>;

impl<'a> Verdicts<'a> {
    /// Judges all plans of a workspace.
    pub(super) fn of(workspace: &'a Workspace, selection: Selection) -> Self {
        let (asked, hurt) = (asked(workspace, selection), hurt(workspace));
        let judge = |plan: &Arc<Plan>| Verdict::on(plan, workspace, &asked, &hurt);
        let plans = workspace.plans.par_iter().map(judge).collect();
        Self { workspace, asked, plans, hurt }
    }

    /// Judges all plans of another state of the workspace, but those on which the verdict still holds.
    pub(super) fn beside(first: &Self, workspace: &'a Workspace, selection: Selection) -> Self {
        let (asked, hurt) = (asked(workspace, selection), hurt(workspace));
        let known: HashMap<&Id, (&Arc<Plan>, &Verdict)> =
            if is_around_same(first.workspace, workspace) {
                let plans = first.workspace.plans.iter().zip(&first.plans);
                plans.map(|(plan, verdict)| (&plan.id, (plan, verdict))).collect()
            } else {
                HashMap::new()
            };
        let judge = |plan: &Arc<Plan>| {
            let same = known.get(&plan.id).filter(|(other, verdict)| {
                Arc::ptr_eq(plan, other)
                    && verdict.holds_in(workspace)
                    && hurt_of(plan, &hurt).eq(hurt_of(plan, &first.hurt))
            });
            match same {
                Some((_, verdict)) => verdict.without_past(),
                None => Verdict::on(plan, workspace, &asked, &hurt),
            }
        };
        let plans = workspace.plans.par_iter().map(judge).collect();
        Self { workspace, asked, plans, hurt }
    }
}

/// Whether what rules see around every plan is the same: settings, what plans share, the day.
fn is_around_same(first: &Workspace, second: &Workspace) -> bool {
    let is_same = |a: &SourceFile, b: &SourceFile| a.path == b.path && a.text == b.text;
    let settings = match (&first.settings.file, &second.settings.file) {
        (Some(a), Some(b)) => is_same(a, b),
        (None, None) => true,
        _ => false,
    };
    let (a, b) = (&first.shared.sources.files, &second.shared.sources.files);
    let shared = a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b));
    settings && shared && first.today == second.today
}

impl Verdict {
    fn on(plan: &Plan, workspace: &Workspace, asked: &[&'static Rule], hurt: &Hurt) -> Self {
        let view = PlanView::new(workspace, plan);
        let (mut now, mut past) = (Vec::new(), Vec::new());
        for rule in asked.iter().filter(|rule| judges(rule.plans, plan)) {
            match rule.check {
                Check::Plan(check) => {
                    let mut findings = findings_of(rule, workspace, Some(plan));
                    check(&view, &mut findings);
                    now.append(&mut findings.into_vec());
                }
                Check::Past(check) => {
                    let Some(before) = workspace.past.get(&plan.id) else { continue };
                    let mut findings = findings_of(rule, workspace, Some(plan));
                    check(&view, before, &mut findings);
                    past.append(&mut findings.into_vec());
                }
                Check::Workspace(_) | Check::Elsewhere => {}
            }
        }
        for findings in [&mut now, &mut past] {
            findings.retain(|finding| !is_consequence(finding, plan, hurt));
        }
        Self { now, past, around: view.around() }
    }

    /// Whether the other plans that were looked at are the same in another state of the workspace.
    fn holds_in(&self, workspace: &Workspace) -> bool {
        let is_there = |plan: &Arc<Plan>| {
            workspace.plan_to_share(&plan.id).is_some_and(|there| Arc::ptr_eq(plan, there))
        };
        !self.around.is_wide && self.around.plans.iter().all(is_there)
    }

    fn without_past(&self) -> Self {
        Self { now: self.now.clone(), past: Vec::new(), around: Around::default() }
    }

    pub(super) fn into_findings(self) -> impl Iterator<Item = Diagnostic> {
        self.now.into_iter().chain(self.past)
    }
}

fn hurt(workspace: &Workspace) -> Hurt {
    let broken = workspace.reading.iter().filter(|finding| finding.rule.starts_with("syntax/"));
    broken.map(|finding| (finding.at.path.clone(), finding.at.span.unwrap_or_default())).collect()
}

/// Where files of a plan, or beneath its folder, are broken.
fn hurt_of<'h>(plan: &Plan, hurt: &'h Hurt) -> impl Iterator<Item = &'h (Arc<str>, Span)> {
    hurt.iter().filter(|(path, _)| {
        plan.sources.files.iter().any(|file| file.path == *path)
            || path.strip_prefix(&*plan.folder).is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Whether a finding only follows from a broken file: it misses something in a plan of which a file
/// is broken, or in an item that holds the broken place. One mistake, one finding.
fn is_consequence(finding: &Diagnostic, plan: &Plan, hurt: &Hurt) -> bool {
    let mut of_plan = hurt_of(plan, hurt);
    let Some(item) = &finding.subject.item else { return of_plan.next().is_some() };
    let Some(head) = plan.head(item.kind, &item.id) else { return false };
    let is_unknown = finding.rule == "ref/unknown-id";
    of_plan.any(|(path, span)| {
        let same_file = plan.sources.file(head.place).is_some_and(|file| file.path == *path);
        is_unknown || same_file && head.whole.start <= span.start && span.start <= head.whole.end
    })
}
