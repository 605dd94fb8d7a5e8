//! Runs the rules over a workspace: plans side by side, then the workspace, then levels, silencing
//! and order. The same workspace gives the same findings, whatever the number of cores.

use super::allowance::STALE_BASELINE;
use super::audience_settings;
use super::baseline::without_kept;
use super::level::Levels;
use super::misnamed;
use super::registry;
use super::review_settings;
use super::rule::{Check, Rule};
use super::selection::{Selection, asked, findings_of};
use super::silence::Silences;
use super::slug;
use super::verdict::{Verdict, Verdicts};
use crate::diagnostic::{Diagnostic, Location, Subject};
use crate::i18n::Message;
use crate::read::rules::FILE;
use crate::workspace::Workspace;

/// All findings of a workspace, in their order; of one file not more than people can read.
pub fn check(workspace: &Workspace, selection: Selection) -> Vec<Diagnostic> {
    within_limit(&check_all(workspace, selection))
}

/// What [`check`] finds in two states of one workspace. A plan that both share is judged once, when
/// nothing that its rules looked at differs.
pub fn check_both(states: [&Workspace; 2], selection: Selection) -> [Vec<Diagnostic>; 2] {
    let first = Verdicts::of(states[0], selection);
    let second = Verdicts::beside(&first, states[1], selection);
    [first, second].map(|verdicts| within_limit(&settled(verdicts, selection)))
}

/// All findings of a workspace, in their order, however many there are.
pub fn check_all(workspace: &Workspace, selection: Selection) -> Vec<Diagnostic> {
    settled(Verdicts::of(workspace, selection), selection)
}

/// All findings, where the plans have been judged one by one.
fn settled(verdicts: Verdicts<'_>, selection: Selection) -> Vec<Diagnostic> {
    let Verdicts { workspace, asked, plans, .. } = verdicts;
    let levels = Levels::of(&workspace.settings);
    let mut findings: Vec<Diagnostic> =
        plans.into_iter().flat_map(Verdict::into_findings).collect();
    findings.extend(of_workspace(workspace, &asked));
    if selection != Selection::OnlyDates {
        findings.extend(misnamed::faults(workspace));
        findings.extend(review_settings::faults(workspace));
        findings.extend(audience_settings::faults(workspace));
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
