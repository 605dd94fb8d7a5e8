//! Writes exceptions: for findings of a rule the comments that allow them where they stand.
//!
//! In come findings and a reason, out come edits that put a comment on a line of its own: above the
//! line of the finding where that begins a statement, else above the header of its item. A line of
//! a table in Markdown takes no comment, and a finding about a whole file has no line.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, FileEdit};
use crate::model::SourceFile;
use crate::text::{Edit, Span};
use crate::workspace::Workspace;

/// What is allowed, and why.
#[derive(Debug, Clone)]
pub struct Exception<'a> {
    /// The rule.
    pub rule: &'a str,
    /// The reason; one line.
    pub reason: &'a str,
    /// The last day on which it holds.
    pub until: Option<Date>,
}

impl Exception<'_> {
    fn said(&self) -> String {
        let until = self.until.map(|day| format!(" until {day}")).unwrap_or_default();
        format!("keyplan: allow {}{until}: {}", self.rule, self.reason)
    }
}

/// The edits that allow findings, and how many findings have no place for a comment.
pub fn exceptions(
    workspace: &Workspace,
    findings: &[Diagnostic],
    exception: &Exception<'_>,
) -> (Vec<FileEdit>, usize) {
    let mut places: BTreeSet<(Arc<str>, u32)> = BTreeSet::new();
    let mut left = 0;
    for finding in findings {
        match place(workspace, finding) {
            Some(start) => drop(places.insert((finding.at.path.clone(), start))),
            None => left += 1,
        }
    }
    let edits = places.into_iter().filter_map(|(path, start)| {
        let file = workspace.file(&path)?;
        let text = comment(file, start, exception);
        Some(FileEdit { path, edit: Edit { span: Span::at(start), text } })
    });
    (edits.collect(), left)
}

/// Where the line begins above which the comment belongs.
fn place(workspace: &Workspace, finding: &Diagnostic) -> Option<u32> {
    let file = workspace.file(&finding.at.path)?;
    let line = |at: u32| file.lines().line_span(file.lines().line_of(at), &file.text);
    let own = line(finding.at.span?.start);
    let text = own.slice(&file.text);
    if is_prose(file, own.start) {
        return (!text.trim_start().starts_with('|')).then_some(own.start);
    }
    if begins_statement(text) {
        return Some(own.start);
    }
    let item = finding.subject.item.as_ref()?;
    let plan = workspace.plan(finding.subject.plan.as_ref()?)?;
    let head = plan.head(item.kind, &item.id)?;
    Some(line(head.whole.start).start)
}

/// Whether a place of a file is Markdown; the lines of a front matter are TOML.
fn is_prose(file: &SourceFile, at: u32) -> bool {
    let is_page = file.path.ends_with(".md");
    let front = file.text.strip_prefix("+++").and_then(|rest| rest.find("\n+++"));
    is_page && front.is_none_or(|end| at as usize > end + 3)
}

/// Whether a line of TOML is a header, or begins with a key and its `=`.
fn begins_statement(line: &str) -> bool {
    let line = line.trim_start();
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"' | '\'');
    let after = line.trim_start_matches(is_key);
    line.starts_with('[') && line.contains(']') && !line.contains('=')
        || after.len() < line.len() && after.trim_start().starts_with('=')
}

/// The comment as a line of its own, indented like the line below and ending as the file's lines do.
fn comment(file: &SourceFile, start: u32, exception: &Exception<'_>) -> String {
    let line = file.lines().line_span(file.lines().line_of(start), &file.text).slice(&file.text);
    let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    let end = if line.ends_with("\r\n") { "\r\n" } else { "\n" };
    let said = exception.said();
    if is_prose(file, start) {
        return format!("{indent}<!-- {said} -->{end}");
    }
    format!("{indent}# {said}{end}")
}
