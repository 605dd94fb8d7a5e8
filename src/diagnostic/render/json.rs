//! Findings for other programs: one object, version 1. Keys are only ever added within a version.
//!
//! `{"version":1,"findings":[…],"summary":{"errors":0,"warnings":0,"infos":0}}`; lines and columns
//! count from 1, columns in characters; the end is after the last character. What a finding lacks
//! (a place, a plan, an item, a field, a help) is `null`. Texts are as they are; what could steer a
//! terminal is written as JSON's own escape.

use serde::Serialize;

use super::context::{Context, position};
use super::counts::Counts;
use super::escape::to_json;
use crate::diagnostic::{Diagnostic, fingerprints};

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    findings: Vec<Finding<'a>>,
    summary: Summary,
}

/// One finding.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Finding<'a> {
    rule: &'a str,
    severity: &'a str,
    message: String,
    path: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
    plan: Option<&'a str>,
    item: Option<String>,
    field: Option<&'a str>,
    fingerprint: String,
    help: Option<String>,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    infos: usize,
}

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let counts = Counts::of(findings);
    to_json(&Report {
        version: 1,
        findings: entries(findings, context).collect(),
        summary: Summary { errors: counts.errors, warnings: counts.warnings, infos: counts.infos },
    })
}

/// The findings, each as its object.
pub(super) fn entries<'a>(
    findings: &'a [Diagnostic],
    context: &Context<'_>,
) -> impl Iterator<Item = Finding<'a>> {
    let prints = fingerprints(findings);
    findings.iter().zip(prints).map(|(finding, print)| entry(finding, print, context))
}

fn entry<'a>(finding: &'a Diagnostic, fingerprint: String, context: &Context<'_>) -> Finding<'a> {
    let [line, column, end_line, end_column] = match position(&finding.at, context) {
        Some(place) => place.map(Some),
        None => [None; 4],
    };
    let language = context.language;
    Finding {
        rule: finding.rule,
        severity: finding.severity.word(),
        message: finding.message.in_language(language),
        path: &finding.at.path,
        line,
        column,
        end_line,
        end_column,
        plan: finding.subject.plan.as_deref(),
        item: finding.subject.item.as_ref().map(ToString::to_string),
        field: finding.subject.field.as_deref(),
        fingerprint,
        help: finding.help.as_ref().map(|help| help.in_language(language)),
    }
}
