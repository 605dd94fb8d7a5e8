//! Reads a page of prose: its front matter, its Markdown, what it names.
//!
//! A reference to what is hidden is taken out of the text before anybody sees it.

use super::deserializer::{ANY_KIND, scrubbed};
use super::rules;
use super::sink::Sink;
use super::table::table;
use super::trace::{Sign, signs};
use crate::document::{Comment, Embed, Fault, FaultKind, LinkKind, Prose, Reference, guest_text};
use crate::files::resolved;
use crate::model::{Field, FrontMatter, Id, Page, View};
use crate::text::Span;

/// Reads a page; `id` is its path in the plan's folder without the extension.
pub(super) fn page<'a>(id: Id, file: u32, prose: &'a Prose, sink: &Sink<'a>) -> Page {
    if sink.has_guests() {
        return for_guests(id, file, prose, sink);
    }
    let (below, above): (Vec<Fault>, Vec<Fault>) =
        prose.faults().iter().cloned().partition(|fault| is_conflict_below(prose, fault));
    sink.tell_faults(rules::FRONT_MATTER, &above);
    sink.tell_faults(rules::FILE, &below);
    let front = front(prose, sink);
    let text = prose.text();
    let folder = id.rsplit_once('/').map(|(folder, _)| folder);
    for link in prose.links() {
        let target = link.target.split(['#', '?']).next().unwrap_or_default();
        let is_page = target.is_empty() && link.kind == LinkKind::Link;
        if !is_page {
            sink.uses(&resolved(folder, target), link.span);
        }
    }
    let body = prose.body();
    note_signs(prose, sink);
    let mut inside = Vec::new();
    for reference in prose.references() {
        let shown = sink.names(ANY_KIND, reference.target.slice(text), reference.target);
        if shown.is_none() {
            inside.push(*reference);
        }
    }
    let (hidden, seen): (Vec<_>, Vec<_>) =
        prose.embeds().iter().partition(|embed| sink.hides_view(&embed.line));
    inside.extend(hidden.iter().map(|embed| Reference {
        span: embed.span,
        target: embed.span,
        label: None,
    }));
    let within = |span: Span| Span::new(span.start - body.start, span.end - body.start);
    for reference in &mut inside {
        (reference.span, reference.target) = (within(reference.span), within(reference.target));
    }
    let markdown = scrubbed(prose.markdown(), &inside, |_| false).into_owned();
    let heading = prose.headings().first().map(|heading| heading.text.clone());
    let empty = empty_headings(prose).collect();
    let view = |embed: &Embed| View { line: embed.line.clone(), place: sink.place(embed.span) };
    let views = seen.into_iter().map(view).collect();
    Page { id, file, front, body, markdown, heading, empty, views }
}

/// A page as guests read it: its words, and no place in a file that they do not have. A page that cannot be read
/// says nothing.
fn for_guests<'a>(id: Id, file: u32, prose: &'a Prose, sink: &Sink<'a>) -> Page {
    let front = front(prose, sink);
    let named = |target: &str| Some(sink.names(ANY_KIND, target, prose.body())?.into_owned());
    let markdown = guest_text(prose.markdown(), named).unwrap_or_default();
    let heading = prose.headings().first().map(|heading| heading.text.clone());
    let heading = heading.filter(|_| !markdown.is_empty());
    let (body, empty, views) = (Span::default(), Vec::new(), Vec::new());
    Page { id: sink.page_id(id), file, front, body, markdown, heading, empty, views }
}

/// Whether a mistake is a merge conflict in the text below the front matter.
fn is_conflict_below(prose: &Prose, fault: &Fault) -> bool {
    fault.kind == FaultKind::Conflict && prose.body().contains(fault.span)
}

/// Where the headings stand below which nothing stands.
fn empty_headings(prose: &Prose) -> impl Iterator<Item = Span> + '_ {
    let empty = prose.sections().iter().filter(|section| section.is_empty);
    empty.filter_map(|section| Some(prose.headings().get(section.heading)?.span))
}

/// The front matter; where it is hurt, who may see the page is not said to be missing but bad.
fn front<'a>(prose: &'a Prose, sink: &Sink<'a>) -> FrontMatter {
    let toml = prose.front_matter();
    let mut front: FrontMatter = toml.map(|toml| table(toml.root(), sink)).unwrap_or_default();
    let is_above = |fault: &Fault| {
        !matches!(fault.kind, FaultKind::TooLarge { .. }) && !is_conflict_below(prose, fault)
    };
    let is_hurt = prose.faults().iter().any(is_above);
    if is_hurt && front.visibility.is_missing() {
        front.visibility = Field::bad();
    }
    front
}

/// Notes what the letters of the text give away; what a comment says is for authors only.
fn note_signs(prose: &Prose, sink: &Sink<'_>) {
    let markdown = prose.markdown();
    signs(markdown, |sign, span| {
        let at = span.shifted(prose.body().start);
        let in_comment = |comment: &Comment| comment.span.contains(at);
        match sign {
            _ if prose.comments().iter().any(in_comment) => {}
            Sign::StandIn => sink.stands_in(span.slice(markdown), at),
            Sign::Trace(kind) => sink.gives_away(kind, at),
        }
    });
}
