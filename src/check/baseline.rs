//! The baseline at work: leaves out the findings that it keeps, tells those that it keeps in vain, and
//! writes a new one.
//!
//! A finding is known by its fingerprint, so it stays kept when files are moved, reordered or laid out
//! anew. Broken files cannot be kept.

use std::collections::HashSet;
use std::fmt::Write;

use super::allowance::STALE_BASELINE;
use crate::diagnostic::{
    Applicability, Diagnostic, FileEdit, Fix, Location, Severity, Subject, fingerprints,
};
use crate::i18n::Message;
use crate::text::Edit;
use crate::workspace::{Baseline, Kept};

/// The sorted findings that a baseline does not keep, and one more for each entry that keeps nothing.
/// `is_asked` says of a rule whether it was asked: what was not asked cannot be found.
pub(super) fn without_kept(
    findings: Vec<Diagnostic>,
    baseline: &Baseline,
    is_asked: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let known: HashSet<&str> =
        baseline.entries.iter().map(|kept| kept.fingerprint.as_str()).collect();
    let prints = fingerprints(&findings);
    let found: HashSet<&str> = prints.iter().map(String::as_str).collect();
    let is_stale = |kept: &&Kept| {
        let rule = kept.about.split(' ').next().unwrap_or_default();
        is_asked(rule) && !found.contains(kept.fingerprint.as_str())
    };
    let stale: Vec<Diagnostic> =
        baseline.entries.iter().filter(is_stale).map(|kept| stale(baseline, kept)).collect();
    let is_kept = |finding: &Diagnostic, print: &str| can_be_kept(finding) && known.contains(print);
    let left =
        findings.into_iter().zip(&prints).filter(|(finding, print)| !is_kept(finding, print));
    left.map(|(finding, _)| finding).chain(stale).collect()
}

/// A baseline that keeps some findings.
pub fn written(findings: &[Diagnostic]) -> String {
    let prints = fingerprints(findings);
    let kept = findings.iter().zip(prints).filter(|(finding, _)| can_be_kept(finding));
    let mut lines: Vec<(String, String)> =
        kept.map(|(finding, print)| (about(finding), print)).collect();
    lines.sort();
    let mut out = String::from(HEAD);
    for (about, print) in lines {
        let _ = writeln!(out, "{print} = \"{about}\"");
    }
    out
}

const HEAD: &str = "\
# Findings that were there before and are not told again, each by its fingerprint. Written by
# `keyplan lint --write-baseline`; an entry that is no longer found is told, so the list only shrinks.
version = 1

[findings]
";

/// Broken files are always told, and so is what is wrong with exceptions themselves.
fn can_be_kept(finding: &Diagnostic) -> bool {
    !finding.rule.starts_with("syntax/") && !finding.rule.starts_with("allow/")
}

/// Rule and subject; none of the parts can hold a quote or a line's end but ids that are no slugs.
fn about(finding: &Diagnostic) -> String {
    let subject = &finding.subject;
    let item = subject.item.as_ref().map(ToString::to_string);
    let parts = [subject.plan.as_deref(), item.as_deref(), subject.field.as_deref()];
    let mut about = finding.rule.to_owned();
    for part in parts.into_iter().flatten() {
        let plain = |c: char| !c.is_control() && !matches!(c, '"' | '\\');
        about.push(' ');
        about.extend(part.chars().filter(|c| plain(*c)));
    }
    about
}

fn stale(baseline: &Baseline, kept: &Kept) -> Diagnostic {
    let path = baseline.file.path.clone();
    let at = Location { path: path.clone(), span: Some(kept.at) };
    let field = Some(format!("findings.{}", kept.fingerprint).into());
    let message = Message::new("allow-stale-baseline");
    let line = baseline.file.lines().line_of(kept.at.start);
    let whole = baseline.file.lines().line_span(line, &baseline.file.text);
    let edits = vec![FileEdit { path, edit: Edit { span: whole, text: String::new() } }];
    let title = Message::new("fix-remove-entry");
    let finding = Diagnostic::new(STALE_BASELINE, at, message)
        .about(Subject { field, ..Subject::default() })
        .help(Message::new("allow-stale-baseline.help"))
        .fix(Fix { title, applicability: Applicability::Safe, edits });
    Diagnostic { severity: Severity::Warning, ..finding }
}
