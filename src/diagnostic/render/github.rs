//! Annotations of GitHub Actions: `::error file=…,line=…,title=…::message`.
//!
//! Of a step GitHub shows ten annotations of each kind, the first ones, and drops the others without a
//! word. So errors come first, of each kind what a change touches, and the tenth says how many more
//! there are; those follow as lines in a group of the log. Columns are told only within one line,
//! because GitHub takes them for nothing else.

use std::fmt::Write;

use super::context::{Context, position};
use super::counts::Counts;
use super::short;
use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::Message;

/// How many annotations of a kind GitHub shows of a step.
const MOST: usize = 10;

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::new();
    let mut left: Vec<&Diagnostic> = Vec::new();
    for severity in Severity::ALL {
        let mut of_kind: Vec<_> = findings.iter().filter(|it| it.severity == severity).collect();
        of_kind.sort_by_key(|finding| !context.is_news.is_some_and(|is_news| is_news(finding)));
        let room = if of_kind.len() > MOST { MOST - 1 } else { of_kind.len() };
        let (shown, rest) = of_kind.split_at(room);
        for finding in shown {
            annotate(finding, context, &mut out);
        }
        if !rest.is_empty() {
            tell_rest(severity, rest, context, &mut out);
            left.extend(rest);
        }
    }
    if !left.is_empty() {
        let title = Message::new("report-others").in_language(context.language);
        let _ = writeln!(out, "::group::{}", escaped_text(&title));
        for finding in left {
            short::write_line(finding, context, &mut out);
        }
        out.push_str("::endgroup::\n");
    }
    out
}

fn annotate(finding: &Diagnostic, context: &Context<'_>, out: &mut String) {
    let path = escaped_property(&super::escaped(&context.path(&finding.at)));
    let _ = write!(out, "::{} file={path}", kind(finding.severity));
    if let Some([line, column, end_line, end_column]) = position(&finding.at, context) {
        let _ = write!(out, ",line={line},endLine={end_line}");
        if line == end_line {
            let _ = write!(out, ",col={column},endColumn={end_column}");
        }
    }
    let mut said = context.text(&finding.message);
    if let Some(help) = &finding.help {
        let name = Message::new("severity-help").in_language(context.language);
        let _ = write!(said, "\n{name}: {}", context.text(help));
    }
    let title = escaped_property(finding.rule);
    let _ = writeln!(out, ",title={title}::{}", escaped_text(&said));
}

/// The annotation that stands for those that have no room.
fn tell_rest(severity: Severity, rest: &[&Diagnostic], context: &Context<'_>, out: &mut String) {
    let counts = Counts::of(rest.iter().copied()).phrase(context.language);
    let said = Message::new("report-more").with("counts", counts).in_language(context.language);
    let _ = writeln!(out, "::{} title=keyplan::{}", kind(severity), escaped_text(&said));
}

fn kind(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// Text after the second `::`.
fn escaped_text(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn escaped_property(text: &str) -> String {
    escaped_text(text).replace(':', "%3A").replace(',', "%2C")
}
