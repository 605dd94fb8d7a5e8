//! How findings are printed: one file a format, one arm each here. Everything is a pure function of
//! the findings; whoever prints it is elsewhere.

mod escape;
mod json;
mod pretty;
mod short;

use std::str::FromStr;

use super::{Diagnostic, Severity};
use crate::i18n::{Language, Message};
use crate::model::SourceFile;

pub use escape::escaped;

/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the line, for people.
    #[default]
    Pretty,
    /// A line a finding.
    Short,
    /// For other programs; version 1, described in `docs/lint.md`.
    Json,
}

impl Format {
    /// Every format with its name.
    pub const ALL: [(&'static str, Self); 3] =
        [("pretty", Self::Pretty), ("short", Self::Short), ("json", Self::Json)];
}

impl FromStr for Format {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, format)| format).ok_or(())
    }
}

/// Whether text may carry colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// With colours, for terminals.
    Styled,
    /// Without.
    Plain,
}

/// What a renderer needs to know beside the findings.
pub struct Context<'a> {
    /// The reader's language.
    pub language: Language,
    /// Whether colours are wanted.
    pub colour: Colour,
    /// The file of a path, for showing lines and counting columns.
    pub file: &'a dyn Fn(&str) -> Option<&'a SourceFile>,
}

/// Prints findings that are in their order.
pub fn render(findings: &[Diagnostic], format: Format, context: &Context<'_>) -> String {
    match format {
        Format::Pretty => pretty::render(findings, context),
        Format::Short => short::render(findings, context),
        Format::Json => json::render(findings, context),
    }
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// The rest.
    pub infos: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of(findings: &[Diagnostic]) -> Self {
        let count =
            |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
        }
    }

    /// "2 errors, 1 warning, nothing else" as one phrase.
    pub fn phrase(self, language: Language) -> String {
        let parts = [
            ("count-errors", self.errors),
            ("count-warnings", self.warnings),
            ("count-infos", self.infos),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| Message::new(key).with("count", count).in_language(language))
            .collect();
        if said.is_empty() {
            Message::new("count-none").in_language(language)
        } else {
            said.join(", ")
        }
    }
}

/// Where a finding stands, as people count: line, column, end line, end column; all from 1.
fn position(finding: &Diagnostic, context: &Context<'_>) -> Option<[u32; 4]> {
    let span = finding.at.span?;
    let file = (context.file)(&finding.at.path)?;
    let start = file.lines.line_column(span.start, &file.text);
    let end = file.lines.line_column(span.end.max(span.start), &file.text);
    Some([start.line, start.column, end.line, end.column])
}
