//! Findings for people: the line, what is wrong under it, and what to do.
//!
//! The renderer scans all the text it is given, so it gets a window: the lines of the labels and
//! nothing else. That keeps the cost of a finding the same in a file of any size. Lines that a finding
//! withholds are not shown for any other either, and what could steer a terminal or a log is a
//! replacement character.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet};

use super::context::{Colour, Context};
use super::escape::{escaped, shown};
use crate::diagnostic::{Diagnostic, Excerpt, FileEdit, Location, Severity};
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
    let withheld = findings.iter().filter(|finding| finding.excerpt == Excerpt::Withheld);
    let view = View { context, withheld: withheld.map(|finding| &finding.at).collect() };
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&groups(finding, &view)));
        out.push_str("\n\n");
    }
    out
}

/// What is known when a finding is shown.
struct View<'v, 'c> {
    context: &'v Context<'c>,
    /// The places whose lines must not be shown.
    withheld: Vec<&'v Location>,
}

impl View<'_, '_> {
    /// Whether some lines of a file may be shown.
    fn shows(&self, path: &str, lines: Span) -> bool {
        let mut here = self.withheld.iter().filter(|at| &*at.path == path);
        !here.any(|at| at.span.is_some_and(|at| at.start <= lines.end && lines.start <= at.end))
    }
}

/// A finding, and what to do about it.
fn groups<'a>(finding: &'a Diagnostic, view: &'a View<'_, '_>) -> Vec<Group<'a>> {
    let found = group(finding, view);
    if let Some(remedy) = remedy(finding, view) {
        return vec![found, remedy];
    }
    let Some(help) = &finding.help else { return vec![found] };
    let name = view.context.text(&Message::new("severity-help"));
    vec![found.element(Level::HELP.with_name(name).message(view.context.text(help)))]
}

/// What to do about a finding as the line before and after its fix; none where the fix changes more than
/// one line, or one that must not be shown.
fn remedy<'a>(finding: &'a Diagnostic, view: &'a View<'_, '_>) -> Option<Group<'a>> {
    let fix = finding.fixes.first()?;
    let [FileEdit { path, edit }] = fix.edits.as_slice() else { return None };
    let window = (view.context.file)(path).and_then(|file| window(edit.span, file))?;
    if window.text.contains('\n') || edit.text.contains('\n') || !view.shows(path, window.lines) {
        return None;
    }
    let said = view.context.text(finding.help.as_ref().unwrap_or(&fix.title));
    let name = view.context.text(&Message::new("severity-help"));
    // A line that goes takes its end along, which is not shown.
    let place = window.span.range();
    let patch = Patch::new(place.start..place.end.min(window.text.len()), shown(&edit.text));
    let snippet = Snippet::source(window.text).line_start(window.line as usize + 1).patch(patch);
    Some(Level::HELP.with_name(name).secondary_title(said).element(snippet))
}

fn group<'a>(finding: &'a Diagnostic, view: &'a View<'_, '_>) -> Group<'a> {
    let text = |message: &Message| view.context.text(message);
    let name = text(&Message::new(format!("severity-{}", finding.severity)));
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.with_name(name).primary_title(text(&finding.message)).id(finding.rule);
    let mut group = Group::with_title(title);
    group = group.element(place(&finding.at, AnnotationKind::Primary, None, view));
    for label in &finding.labels {
        let said = Some(text(&label.message));
        group = group.element(place(&label.at, AnnotationKind::Context, said, view));
    }
    group
}

/// A place with its lines, or only its path when there are none to show.
fn place<'a>(
    at: &'a Location,
    kind: AnnotationKind,
    label: Option<String>,
    view: &'a View<'_, '_>,
) -> Element<'a> {
    let file = at.span.zip((view.context.file)(&at.path));
    let found = file.and_then(|(span, file)| window(span, file));
    let path = escaped(&at.path).into_owned();
    match found.filter(|window| view.shows(&at.path, window.lines)) {
        Some(window) => {
            let annotation = kind.span(window.span.range()).label(label);
            Snippet::source(window.text)
                .line_start(window.line as usize + 1)
                .path(path)
                .annotation(annotation)
                .into()
        }
        None => origin(at, path, view.context).into(),
    }
}

/// A path, with line and column where they are known though the line is not shown.
fn origin<'a>(at: &Location, path: String, context: &Context<'_>) -> Origin<'a> {
    let place = at.span.zip((context.file)(&at.path));
    let counted = place.map(|(span, file)| file.lines().line_column(span.start, &file.text));
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
    /// Which bytes of the file they are.
    lines: Span,
    line: u32,
    span: Span,
}

fn window(span: Span, file: &SourceFile) -> Option<Window<'_>> {
    let first = file.lines().line_of(span.start);
    let last = file.lines().line_of(span.end.saturating_sub(1).max(span.start));
    let last = last.min(first.saturating_add(MOST_LINES - 1));
    let lines =
        file.lines().line_span(first, &file.text).join(file.lines().line_span(last, &file.text));
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
    Some(Window { text: whole, lines, line: first, span })
}
