//! A line a finding: `path:line:column: severity[rule]: message`, as editors and `grep` like it.
//!
//! Nothing of a plan's values is printed beyond what the message says.

use std::fmt::Write;

use super::context::{Context, position};
use super::escape::escaped;
use crate::diagnostic::Diagnostic;

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::new();
    for finding in findings {
        let path = escaped(&finding.at.path);
        let message = finding.message.in_language(context.language);
        let _ = match position(finding, context) {
            Some([line, column, ..]) => write!(out, "{path}:{line}:{column}: "),
            None => write!(out, "{path}: "),
        };
        let (severity, rule) = (finding.severity, finding.rule);
        let _ = writeln!(out, "{severity}[{rule}]: {}", escaped(&message));
    }
    out
}
