//! Findings by file, for people with many: the path with its counts, and a line a finding below it.
//!
//! Places, severities and rules stand in columns. What to do is left out; `keyplan explain` tells it.

use std::fmt::Write;

use super::context::{Colour, Context, position};
use super::counts::Counts;
use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::Message;

/// Ends every style of a terminal.
const PLAIN: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let mut out = String::new();
    for of_file in findings.chunk_by(|a, b| a.at.path == b.at.path) {
        let path = styled(&Context::shown_path(&of_file[0].at), BOLD, context);
        let counts = Counts::of(of_file).phrase(context.language);
        let _ = writeln!(out, "{path}  {counts}");
        let lines: Vec<Line<'_>> =
            of_file.iter().map(|finding| Line::of(finding, context)).collect();
        let widest = |of: fn(&Line<'_>) -> usize| lines.iter().map(of).max().unwrap_or_default();
        let widths = [
            widest(|line| line.place.len()),
            widest(|line| line.severity.chars().count()),
            widest(|line| line.rule.len()),
        ];
        for line in &lines {
            line.write(widths, context, &mut out);
        }
        out.push('\n');
    }
    out
}

/// The columns of a finding.
struct Line<'a> {
    finding: &'a Diagnostic,
    place: String,
    severity: String,
    rule: &'a str,
}

impl<'a> Line<'a> {
    fn of(finding: &'a Diagnostic, context: &Context<'_>) -> Self {
        let severity = Message::new(format!("severity-{}", finding.severity));
        let place = position(&finding.at, context);
        Self {
            finding,
            place: place.map(|[line, column, ..]| format!("{line}:{column}")).unwrap_or_default(),
            severity: severity.in_language(context.language),
            rule: finding.rule,
        }
    }

    fn write(&self, widths: [usize; 3], context: &Context<'_>, out: &mut String) {
        let [place, severity, rule] = widths;
        let severity = format!("{:severity$}", self.severity);
        let severity = styled(&severity, style(self.finding.severity), context);
        let message = context.text(&self.finding.message);
        let _ =
            writeln!(out, "  {:place$}  {severity}  {:rule$}  {message}", self.place, self.rule);
    }
}

/// The style of a severity, as in the format with the lines.
fn style(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "\u{1b}[1m\u{1b}[91m",
        Severity::Warning => "\u{1b}[1m\u{1b}[33m",
        Severity::Info => "\u{1b}[1m\u{1b}[94m",
    }
}

fn styled(text: &str, style: &str, context: &Context<'_>) -> String {
    match context.colour {
        Colour::Styled => format!("{style}{text}{PLAIN}"),
        Colour::Plain => text.to_owned(),
    }
}
