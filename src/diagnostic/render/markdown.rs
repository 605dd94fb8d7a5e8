//! A summary in GitHub's Markdown, for the summary of a job's step: the counts, and a table a plan.
//!
//! Plans with the gravest findings come first, and in each its gravest findings. What comes from a
//! plan stands in code, and whatever else could be markup is written as an entity. GitHub drops a
//! summary above 1 MiB, so the end says how many findings had no room.

use std::fmt::Write;

use indexmap::IndexMap;

use super::context::Context;
use super::counts::Counts;
use super::escape::escaped;
use super::short;
use crate::diagnostic::Diagnostic;
use crate::i18n::Message;

/// How many bytes GitHub takes of a step.
const MOST: usize = 1024 * 1024;
/// How many of them are kept for the last line.
const LAST_LINE: usize = 1024;
/// Stands for a backtick of a plan until the message's own are read as code.
const BACKTICK: char = '\u{f8ff}';

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let counts = Counts::of(findings).phrase(context.language);
    let title = Message::new("lint-summary").with("counts", counts);
    let title = title.with("plans", context.plans.len()).in_language(context.language);
    let mut out = format!("## keyplan: {}\n", inert(&title));
    let mut cut: Vec<&Diagnostic> = Vec::new();
    for (plan, findings) in tables(findings) {
        let mut is_begun = false;
        for finding in findings {
            let head = if is_begun { String::new() } else { head(plan, context) };
            let row = row(finding, context);
            if out.len() + head.len() + row.len() + LAST_LINE > MOST {
                cut.push(finding);
            } else {
                out.extend([head, row]);
                is_begun = true;
            }
        }
    }
    if !cut.is_empty() {
        let counts = Counts::of(cut).phrase(context.language);
        let said = Message::new("report-cut").with("counts", counts).in_language(context.language);
        let _ = writeln!(out, "\n{}", inert(&said));
    }
    out
}

/// The findings of every plan and of what is about none, the gravest first.
fn tables(findings: &[Diagnostic]) -> Vec<(Option<&str>, Vec<&Diagnostic>)> {
    let mut tables: IndexMap<Option<&str>, Vec<&Diagnostic>> = IndexMap::new();
    for finding in findings {
        tables.entry(finding.subject.plan.as_deref()).or_default().push(finding);
    }
    let grave = |finding: &Diagnostic| std::cmp::Reverse(finding.severity);
    for findings in tables.values_mut() {
        findings.sort_by_key(|finding| grave(finding));
    }
    let mut tables: Vec<_> = tables.into_iter().collect();
    tables.sort_by_key(|(_, findings)| findings.first().map(|finding| grave(finding)));
    tables
}

/// The heading of a plan and of its table.
fn head(plan: Option<&str>, context: &Context<'_>) -> String {
    let said = |key: &'static str| inert(&Message::new(key).in_language(context.language));
    let name = plan.map_or_else(|| said("report-no-plan"), code);
    let columns =
        ["report-severity", "report-rule", "report-place", "report-finding", "report-help"];
    let columns = columns.map(said).join(" | ");
    format!("\n### {name}\n\n| {columns} |\n| --- | --- | --- | --- | --- |\n")
}

fn row(finding: &Diagnostic, context: &Context<'_>) -> String {
    let said = |message: &Message| {
        let kept = message.with_texts(&|text| text.replace('`', &BACKTICK.to_string()));
        inert(&kept.in_language(context.language))
    };
    let severity = said(&Message::new(format!("severity-{}", finding.severity)));
    let (rule, place) = (code(finding.rule), code(&short::place(finding, context)));
    let help = finding.help.as_ref().map(said).unwrap_or_default();
    format!("| {severity} | {rule} | {place} | {} | {help} |\n", said(&finding.message))
}

/// A text in which only what stands between backticks is markup, as code.
fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (at, piece) in text.split('`').enumerate() {
        let piece = piece.replace(BACKTICK, "`");
        let piece = if at % 2 == 1 { code(&piece) } else { plain(&piece) };
        // Two backticks side by side would be one sign.
        let gap = if out.ends_with('`') && piece.starts_with('`') { " " } else { "" };
        out.extend([gap, &piece]);
    }
    out
}

/// Text as code. Where a backslash or a bar could end the code or the cell, the code is an element and
/// every sign in it an entity.
fn code(text: &str) -> String {
    let text = escaped(text);
    if text.is_empty() {
        return String::new();
    }
    if !text.contains(['`', '\\', '|']) && !text.starts_with(' ') && !text.ends_with(' ') {
        return format!("`{text}`");
    }
    let entities: String = text.chars().map(|c| entity(c, char::is_ascii_punctuation)).collect();
    format!("<code>{entities}</code>")
}

/// Text without any markup, mention or link.
pub fn plain(text: &str) -> String {
    let text = escaped(text);
    let may_link = text.contains("://") || text.to_ascii_lowercase().contains("www.");
    let is_markup = |c: &char| {
        matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '!' | '$'
        ) || may_link && matches!(c, ':' | '.' | '/')
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        // A mention is found in the text that markup becomes, entities or not, but never in code.
        if c == '@' { out.push_str("<code>@</code>") } else { out.push_str(&entity(c, is_markup)) }
    }
    out
}

/// The character, as an entity when it is one of some.
fn entity(c: char, is_of: impl Fn(&char) -> bool) -> String {
    if is_of(&c) { format!("&#{};", u32::from(c)) } else { c.to_string() }
}
