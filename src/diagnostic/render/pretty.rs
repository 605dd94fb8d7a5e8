//! Findings for people: the line, what is wrong under it, and what to do.
//!
//! The renderer scans all the text it is given, so it gets a window: the lines of the labels and
//! nothing else. That keeps the cost of a finding the same in a file of any size. What could steer a
//! terminal or a log is a replacement character there.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::context::{Colour, Context};
use super::escape::{escaped, shown};
use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::i18n::Message;
use crate::model::SourceFile;
use crate::text::Span;

/// How many lines a label shows at most.
const MOST_LINES: u32 = 6;
/// How many bytes of a line are shown at most.
const MOST_BYTES: u32 = 2_000;

pub(super) fn render(findings: &[Diagnostic], context: &Context<'_>) -> String {
    let renderer = match context.colour {
        Colour::Styled => Renderer::styled(),
        Colour::Plain => Renderer::plain(),
    };
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&[group(finding, context)]));
        out.push_str("\n\n");
    }
    out
}

fn group<'a>(finding: &'a Diagnostic, context: &'a Context<'_>) -> Group<'a> {
    let text = |message: &Message| context.text(message);
    let name = text(&Message::new(format!("severity-{}", finding.severity)));
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.with_name(name).primary_title(text(&finding.message)).id(finding.rule);
    let mut group = Group::with_title(title);
    group = group.element(place(&finding.at, AnnotationKind::Primary, None, context));
    for label in &finding.labels {
        let said = Some(text(&label.message));
        group = group.element(place(&label.at, AnnotationKind::Context, said, context));
    }
    if let Some(help) = &finding.help {
        let name = text(&Message::new("severity-help"));
        group = group.element(Level::HELP.with_name(name).message(text(help)));
    }
    group
}

/// A place with its lines, or only its path when there are none to show.
fn place<'a>(
    at: &'a Location,
    kind: AnnotationKind,
    label: Option<String>,
    context: &'a Context<'_>,
) -> Element<'a> {
    let found = at.span.zip((context.file)(&at.path)).and_then(|(span, file)| window(span, file));
    let path = escaped(&at.path).into_owned();
    match found {
        Some(window) => {
            let annotation = kind.span(window.span.range()).label(label);
            Snippet::source(window.text)
                .line_start(window.line as usize + 1)
                .path(path)
                .annotation(annotation)
                .into()
        }
        None => origin(at, path, context).into(),
    }
}

/// A path, with line and column where they are known though the line is not shown.
fn origin<'a>(at: &Location, path: String, context: &Context<'_>) -> Origin<'a> {
    let place = at.span.zip((context.file)(&at.path));
    let counted = place.map(|(span, file)| file.lines.line_column(span.start, &file.text));
    match counted {
        Some(place) => {
            Origin::path(path).line(place.line as usize).char_column(place.column as usize)
        }
        None => Origin::path(path),
    }
}

/// Some lines of a file, and a span in them.
struct Window<'a> {
    text: Cow<'a, str>,
    line: u32,
    span: Span,
}

fn window(span: Span, file: &SourceFile) -> Option<Window<'_>> {
    let first = file.lines.line_of(span.start);
    let last = file.lines.line_of(span.end.saturating_sub(1).max(span.start));
    let last = last.min(first.saturating_add(MOST_LINES - 1));
    let lines =
        file.lines.line_span(first, &file.text).join(file.lines.line_span(last, &file.text));
    if lines.len() > MOST_BYTES as usize {
        return None;
    }
    let text = lines.slice(&file.text);
    let at = |place: u32| text.floor_char_boundary((place - lines.start) as usize);
    let (start, end) = (at(span.start), at(span.end.max(span.start)));
    let whole = shown(text.trim_end_matches(['\n', '\r']));
    let span = match &whole {
        Cow::Borrowed(_) => Span::of(start..end),
        // What is shown in place of a character may be longer or shorter than it.
        Cow::Owned(shown) => {
            let moved = |at| {
                let before = text[..at].chars().count();
                shown.char_indices().nth(before).map_or(shown.len(), |(at, _)| at)
            };
            Span::of(moved(start)..moved(end))
        }
    };
    Some(Window { text: whole, line: first, span })
}
