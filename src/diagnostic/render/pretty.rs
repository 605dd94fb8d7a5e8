//! Findings for people: the line, what is wrong under it, and what to do.
//!
//! The renderer scans all the text it is given, so it gets a window: the lines of the labels and
//! nothing else. That keeps the cost of a finding the same in a file of any size.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet};

use super::context::{Colour, Context};
use super::escape::escaped;
use crate::diagnostic::{Diagnostic, FileEdit, Location, Severity};
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
        let groups: Vec<Group<'_>> =
            [group(finding, context)].into_iter().chain(remedy(finding, context)).collect();
        out.push_str(&renderer.render(&groups));
        out.push_str("\n\n");
    }
    out
}

/// What to do about a finding as the line before and after its fix; none where the fix changes more than
/// one line.
fn remedy<'a>(finding: &'a Diagnostic, context: &'a Context<'_>) -> Option<Group<'a>> {
    let fix = finding.fixes.first()?;
    let [FileEdit { path, edit }] = fix.edits.as_slice() else { return None };
    let window = (context.file)(path).and_then(|file| window(edit.span, file))?;
    if window.text.contains('\n') || edit.text.contains('\n') {
        return None;
    }
    let said = finding.help.as_ref().unwrap_or(&fix.title).in_language(context.language);
    let name = Message::new("severity-help").in_language(context.language);
    let snippet = Snippet::source(window.text).line_start(window.line as usize + 1);
    // A line that goes takes its end along, which is not shown.
    let place = window.span.range();
    let patch = Patch::new(place.start..place.end.min(window.text.len()), edit.text.as_str());
    let title = Level::HELP.with_name(name).secondary_title(escaped(&said).into_owned());
    Some(title.element(snippet.patch(patch)))
}

fn group<'a>(finding: &'a Diagnostic, context: &'a Context<'_>) -> Group<'a> {
    let text = |message: &Message| escaped(&message.in_language(context.language)).into_owned();
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
    let help = finding.help.as_ref().filter(|_| remedy(finding, context).is_none());
    if let Some(help) = help {
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
    text: &'a str,
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
    let end = Span::of(0..text.len()).end;
    let start = (span.start - lines.start).min(end);
    let within = Span::new(start, (span.end.max(span.start) - lines.start).min(end));
    Some(Window { text: text.trim_end_matches(['\n', '\r']), line: first, span: within })
}
