//! What a renderer needs to know beside the findings, and where a finding stands as people count.
//!
//! Files are asked for by path, so that a renderer sees only the lines that it shows.

use crate::diagnostic::Diagnostic;
use crate::i18n::Language;
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
pub struct Context<'a> {
    /// The reader's language.
    pub language: Language,
    /// Whether colours are wanted.
    pub colour: Colour,
    /// The file of a path, for showing lines and counting columns.
    pub file: &'a dyn Fn(&str) -> Option<&'a SourceFile>,
}

/// Where a finding stands, as people count: line, column, end line, end column; all from 1.
pub(super) fn position(finding: &Diagnostic, context: &Context<'_>) -> Option<[u32; 4]> {
    let span = finding.at.span?;
    let file = (context.file)(&finding.at.path)?;
    let start = file.lines.line_column(span.start, &file.text);
    let end = file.lines.line_column(span.end.max(span.start), &file.text);
    Some([start.line, start.column, end.line, end.column])
}
