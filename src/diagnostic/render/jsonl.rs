//! Findings for other programs, one a line, so that nobody has to read all before the first.
//!
//! Each line is the object that the JSON report has for the finding; there is no summary.

use super::context::Context;
use super::escape::to_json_line;
use super::json::entries;
use crate::diagnostic::Diagnostic;

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    entries(findings, context).map(|entry| to_json_line(&entry)).collect()
}
