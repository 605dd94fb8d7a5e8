//! A Code Quality report of GitLab: an array of objects, described in its documentation under
//! "Code Quality report format".
//!
//! Findings with the same fingerprint would be shown as one; ours are distinct. A finding about a whole
//! file points at its first line, because a line must be named.

use serde::Serialize;

use super::context::{Context, position};
use super::escape::to_json;
use crate::diagnostic::{Diagnostic, Severity, fingerprints};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: Place,
}

#[derive(Serialize)]
struct Place {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let entries = findings.iter().zip(fingerprints(findings));
    let issues: Vec<Issue<'_>> =
        entries.map(|(finding, print)| issue(finding, print, context)).collect();
    to_json(&issues)
}

fn issue<'a>(finding: &'a Diagnostic, fingerprint: String, context: &Context<'_>) -> Issue<'a> {
    let [begin, _, end, _] = position(&finding.at, context).unwrap_or([1; 4]);
    Issue {
        description: context.text(&finding.message),
        check_name: finding.rule,
        fingerprint,
        severity: match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        },
        location: Place { path: context.path(&finding.at), lines: Lines { begin, end } },
    }
}
