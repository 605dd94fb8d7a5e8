//! What a renderer needs to know beside the findings, and where a finding stands as people count.
//!
//! Files are asked for by path, so that a renderer sees only the lines that it shows.

use jiff::civil::Date;

use super::escape::escaped;
use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::i18n::{Language, Message};
use crate::model::SourceFile;

/// Whether text may carry colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// With colours, for terminals.
    Styled,
    /// Without.
    Plain,
}

/// What a renderer needs to know beside the findings.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The reader's language.
    pub language: Language,
    /// Whether colours are wanted.
    pub colour: Colour,
    /// The file of a path, for showing lines and counting columns.
    pub file: &'a dyn Fn(&str) -> Option<&'a SourceFile>,
    /// The ids of the plans that were judged, so that one without a finding is told too.
    pub plans: &'a [&'a str],
    /// The date that counts as today.
    pub today: Date,
    /// From which severity on a finding fails the run.
    pub fail_on: Severity,
    /// The way from the root of the Git repository to the workspace, empty or with a `/` at its end:
    /// what runs in CI names files from the repository's root.
    pub base: &'a str,
    /// Whether a finding stands on what a change touches; where room is short, such findings come first.
    pub is_news: Option<&'a dyn Fn(&Diagnostic) -> bool>,
}

impl<'a> Context<'a> {
    /// Plain text about a workspace at the root of its repository, where errors fail.
    pub fn new(
        language: Language,
        today: Date,
        file: &'a dyn Fn(&str) -> Option<&'a SourceFile>,
    ) -> Self {
        Self {
            language,
            colour: Colour::Plain,
            file,
            plans: &[],
            today,
            fail_on: Severity::Error,
            base: "",
            is_news: None,
        }
    }

    /// A message as text that cannot steer whatever shows it.
    pub(super) fn text(&self, message: &Message) -> String {
        let text = message.in_language(self.language);
        match escaped(&text) {
            std::borrow::Cow::Borrowed(_) => text,
            std::borrow::Cow::Owned(escaped) => escaped,
        }
    }

    /// A file's path from the workspace's root as a line may begin with it: the log of GitHub Actions
    /// obeys lines that begin with `::`.
    pub(super) fn shown_path(at: &Location) -> String {
        let path = escaped(&at.path);
        let start = if path.trim_start().starts_with("::") { "./" } else { "" };
        format!("{start}{path}")
    }

    /// A file's path from the root of the Git repository.
    pub(super) fn path(&self, at: &Location) -> String {
        format!("{}{}", self.base, at.path)
    }
}

/// Where a place is, as people count: line, column, end line, end column; all from 1.
pub(super) fn position(at: &Location, context: &Context<'_>) -> Option<[u32; 4]> {
    let span = at.span?;
    let file = (context.file)(&at.path)?;
    let start = file.lines().line_column(span.start, &file.text);
    let end = file.lines().line_column(span.end.max(span.start), &file.text);
    Some([start.line, start.column, end.line, end.column])
}
