//! A line a finding: `path:line:column: severity[rule]: message`, as editors and `grep` like it.
//!
//! Nothing of a plan's values is printed beyond what the message says, and no path begins a line as a
//! command of GitHub's log does.

use std::fmt::Write;

use super::context::{Context, position};
use crate::diagnostic::Diagnostic;

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::new();
    for finding in findings {
        write_line(finding, context, &mut out);
    }
    out
}

/// Adds a finding's line.
pub(super) fn write_line(finding: &Diagnostic, context: &Context<'_>, out: &mut String) {
    out.push_str(&place(finding, context));
    let (severity, rule) = (finding.severity, finding.rule);
    let _ = writeln!(out, ": {severity}[{rule}]: {}", context.text(&finding.message));
}

/// A finding's path, line and column as far as they are known.
pub(super) fn place(finding: &Diagnostic, context: &Context<'_>) -> String {
    let path = Context::shown_path(&finding.at);
    match position(&finding.at, context) {
        Some([line, column, ..]) => format!("{path}:{line}:{column}"),
        None => path,
    }
}
