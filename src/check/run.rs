//! Runs the rules over a workspace: plans side by side, then the workspace, then levels, silencing
//! and order. The same workspace gives the same findings, whatever the number of cores.

use std::sync::Arc;

use rayon::prelude::*;

use super::allowance::STALE_BASELINE;
use super::baseline::without_kept;
use super::findings::Findings;
use super::level::Levels;
use super::misnamed;
use super::registry;
use super::rule::{Check, Plans, Rule, Timing};
use super::silence::Silences;
use super::slug;
use super::view::PlanView;
use crate::diagnostic::{Diagnostic, Location, Subject};
use crate::i18n::Message;
use crate::model::Plan;
use crate::read::rules::FILE;
use crate::text::Span;
use crate::workspace::Workspace;

/// Which rules are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Selection {
    /// All that are on.
    #[default]
    All,
    /// Those that depend on the files alone.
    WithoutDates,
    /// Those that depend on the date.
    OnlyDates,
}

impl Selection {
    fn takes(self, rule: &Rule) -> bool {
        match self {
            Self::All => true,
            Self::WithoutDates => rule.timing == Timing::Always,
            Self::OnlyDates => rule.timing == Timing::Today,
        }
    }
}

/// All findings of a workspace, in their order; of one file not more than people can read.
pub fn check(workspace: &Workspace, selection: Selection) -> Vec<Diagnostic> {
    within_limit(&check_all(workspace, selection))
}

/// All findings of a workspace, in their order, however many there are.
pub fn check_all(workspace: &Workspace, selection: Selection) -> Vec<Diagnostic> {
    let levels = Levels::of(&workspace.settings);
    let asked = asked(workspace, selection);
    let hurt = hurt(workspace);
    let mut findings: Vec<Diagnostic> = workspace
        .plans
        .par_iter()
        .flat_map_iter(|plan| of_plan(workspace, plan, &asked, &hurt))
        .collect();
    findings.extend(of_workspace(workspace, &asked));
    if selection != Selection::OnlyDates {
        findings.extend(misnamed::faults(workspace));
    }
    let spoken = workspace
        .reading
        .iter()
        .filter(|finding| registry::find(finding.rule).is_none_or(|rule| selection.takes(rule)));
    findings.extend(spoken.cloned());
    slug::offer(workspace, &mut findings);
    findings.retain_mut(|finding| {
        let Some(rule) = registry::find(finding.rule) else { return true };
        if matches!(rule.check, Check::Elsewhere) {
            finding.severity = rule.severity;
        }
        levels.settle(rule, workspace, finding)
    });
    let silences = Silences::of(workspace);
    let mut findings = silences.apply(findings);
    if selection == Selection::All {
        let own = silences.faults(workspace, &levels);
        findings.extend(own);
    }
    Diagnostic::sort(&mut findings);
    if let Some(baseline) = &workspace.baseline {
        let is_asked = |name: &str| {
            let rule = asked.iter().find(|rule| rule.name == name);
            rule.is_some_and(|rule| {
                !matches!(rule.check, Check::Past(_)) || !workspace.past.is_empty()
            })
        };
        findings = without_kept(findings, baseline, is_asked);
        findings.retain_mut(|finding| match registry::find(finding.rule) {
            Some(rule) if rule.name == STALE_BASELINE => levels.settle(rule, workspace, finding),
            _ => true,
        });
        Diagnostic::sort(&mut findings);
    }
    findings
}

/// The rules that are asked in a workspace.
pub(super) fn asked(workspace: &Workspace, selection: Selection) -> Vec<&'static Rule> {
    let levels = Levels::of(&workspace.settings);
    let is_asked = |rule: &&Rule| levels.is_on_somewhere(rule) && selection.takes(rule);
    registry::all().filter(is_asked).collect()
}

/// Whether a rule is asked that looks at what plans were before.
pub fn asks_the_past(workspace: &Workspace, selection: Selection) -> bool {
    asked(workspace, selection).iter().any(|rule| matches!(rule.check, Check::Past(_)))
}

/// The most findings told of one file; one more says how many others there are.
const MOST_OF_A_FILE: usize = 200;

/// Sorted findings without a flood of any one file; what stands for the rest is as grave as the rest.
fn within_limit(findings: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut kept = Vec::with_capacity(findings.len());
    for of_file in findings.chunk_by(|a, b| a.at.path == b.at.path) {
        let (told, rest) = of_file.split_at(of_file.len().min(MOST_OF_A_FILE));
        kept.extend(rest.iter().map(|finding| finding.severity).max().map(|severity| {
            let at = Location { path: told[0].at.path.clone(), span: None };
            let message = Message::new("syntax-file-flood").with("count", rest.len());
            let subject = Subject { plan: told[0].subject.plan.clone(), ..Subject::default() };
            let finding = Diagnostic::new(FILE, at, message).about(subject);
            Diagnostic { severity, ..finding.help(Message::new("syntax-more.help")) }
        }));
        kept.extend_from_slice(told);
    }
    kept
}

fn of_plan(
    workspace: &Workspace,
    plan: &Plan,
    asked: &[&'static Rule],
    hurt: &[(Arc<str>, Span)],
) -> Vec<Diagnostic> {
    let view = PlanView::new(workspace, plan);
    let mut all = Vec::new();
    for rule in asked.iter().filter(|rule| judges(rule.plans, plan)) {
        let mut findings = findings_of(rule, workspace, Some(plan));
        match rule.check {
            Check::Plan(check) => check(&view, &mut findings),
            Check::Past(check) => {
                let Some(past) = workspace.past.get(&plan.id) else { continue };
                check(&view, past, &mut findings);
            }
            Check::Workspace(_) | Check::Elsewhere => continue,
        }
        all.append(&mut findings.into_vec());
    }
    all.retain(|finding| !is_consequence(finding, plan, hurt));
    all
}

fn of_workspace(workspace: &Workspace, asked: &[&'static Rule]) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for rule in asked {
        if let Check::Workspace(check) = rule.check {
            let mut findings = findings_of(rule, workspace, None);
            check(workspace, &mut findings);
            all.append(&mut findings.into_vec());
        }
    }
    all
}

/// No findings yet, of a rule in one plan or in all.
pub(super) fn findings_of<'a>(
    rule: &Rule,
    workspace: &'a Workspace,
    plan: Option<&'a Plan>,
) -> Findings<'a> {
    Findings::new(rule.name, rule.severity, rule.thresholds, workspace, plan)
}

/// Whether a rule for these plans judges a plan.
pub(super) fn judges(plans: Plans, plan: &Plan) -> bool {
    match plans {
        Plans::All => true,
        Plans::Open => !plan.is_over(),
        Plans::Moving => !plan.is_at_rest(),
        Plans::InForce => plan.is_in_force(),
    }
}

/// Where files are broken.
fn hurt(workspace: &Workspace) -> Vec<(Arc<str>, Span)> {
    let broken = workspace.reading.iter().filter(|finding| finding.rule.starts_with("syntax/"));
    broken.map(|finding| (finding.at.path.clone(), finding.at.span.unwrap_or_default())).collect()
}

/// Whether a finding only follows from a broken file: it misses something in a plan of which a file
/// is broken, or in an item that holds the broken place. One mistake, one finding.
fn is_consequence(finding: &Diagnostic, plan: &Plan, hurt: &[(Arc<str>, Span)]) -> bool {
    let mut of_plan = hurt.iter().filter(|(path, _)| {
        plan.sources.files.iter().any(|file| file.path == *path)
            || path.strip_prefix(&*plan.folder).is_some_and(|rest| rest.starts_with('/'))
    });
    let Some(item) = &finding.subject.item else { return of_plan.next().is_some() };
    let Some(head) = plan.head(item.kind, &item.id) else { return false };
    let is_unknown = finding.rule == "ref/unknown-id";
    of_plan.any(|(path, span)| {
        let same_file = plan.sources.file(head.place).is_some_and(|file| file.path == *path);
        is_unknown || same_file && head.whole.start <= span.start && span.start <= head.whole.end
    })
}
