//! Markdown: pages with front matter, long text fields, references, safe HTML.
//!
//! [`Prose`] reads a file; [`references`], [`plain()`] and [`render()`] also serve Markdown inside a TOML
//! value. Raw HTML is never passed on, and every link has passed an allow-list.

mod context;
mod front;
mod guest;
mod outline;
mod parts;
mod places;
mod plain;
mod reference;
mod render;
mod rewrite;
mod tree;
mod url;

use std::sync::Arc;

use super::toml::conflicts;
use super::{Comment, Fault, FaultKind, PROSE_LIMIT, Toml, within};
use crate::text::Span;

pub use self::context::{Context, Link};
pub use self::guest::guest_text;
pub use self::parts::{Cut, Embed, Heading, LinkKind, LocalLink, Section};
pub use self::plain::plain;
pub use self::reference::{Reference, references};
pub use self::render::{Rendered, render};

use self::outline::Outline;

/// A Markdown file; all spans are offsets into the file.
#[derive(Debug)]
pub struct Prose {
    text: Arc<str>,
    front: Option<Toml>,
    body: Span,
    faults: Vec<Fault>,
    cut: Option<Cut>,
    outline: Outline,
}

impl Prose {
    /// Reads a file; never fails.
    pub fn parse(text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let front::Division { front, body, fault } = front::divide(&text);
        let front = front.map(|span| Toml::parse_part(&text, span));
        let mut faults: Vec<Fault> = fault.into_iter().collect();
        faults.extend(within(body.slice(&text), PROSE_LIMIT).map(|mut fault| {
            fault.span = Span::at(body.start);
            fault
        }));
        faults.extend(front.iter().flat_map(|toml| toml.faults().iter().cloned()));
        faults.extend(conflicts(body.slice(&text)).into_iter().map(|(first, last)| {
            let [first, last] = [first, last].map(|span| span.shifted(body.start));
            Fault::new(first, FaultKind::Conflict).with_other(last)
        }));
        let (outline, cut) = match Outline::of(body.slice(&text)) {
            Ok(outline) => (outline.shifted(body.start), None),
            Err(cut) => (Outline::default(), Some(cut)),
        };
        Self { text, front, body, faults, cut, outline }
    }

    /// The whole file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole file, to share it.
    pub fn source(&self) -> &Arc<str> {
        &self.text
    }

    /// The TOML between `+++` lines; its root is the lines between them.
    pub fn front_matter(&self) -> Option<&Toml> {
        self.front.as_ref()
    }

    /// The mistakes in the front matter, and a text beyond the size limit.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Why nothing is known of the Markdown, where a limit forbids to read it.
    pub fn cut(&self) -> Option<Cut> {
        self.cut
    }

    /// Where the Markdown stands.
    pub fn body(&self) -> Span {
        self.body
    }

    /// The Markdown after the front matter.
    pub fn markdown(&self) -> &str {
        self.body.slice(&self.text)
    }

    /// The references outside code, in order.
    pub fn references(&self) -> &[Reference] {
        &self.outline.references
    }

    /// The HTML comments, in order.
    pub fn comments(&self) -> &[Comment] {
        &self.outline.comments
    }

    /// The headings, in order.
    pub fn headings(&self) -> &[Heading] {
        &self.outline.headings
    }

    /// What stands below each heading outside quotes and lists.
    pub fn sections(&self) -> &[Section] {
        &self.outline.sections
    }

    /// Links and images with a path within the plans, in order.
    pub fn links(&self) -> &[LocalLink] {
        &self.outline.links
    }

    /// The blocks that show a view of the plan, in order.
    pub fn embeds(&self) -> &[Embed] {
        &self.outline.embeds
    }
}

impl Outline {
    fn shifted(mut self, by: u32) -> Self {
        self.references.iter_mut().for_each(|it| *it = it.shifted(by));
        let spans = self
            .comments
            .iter_mut()
            .map(|it| &mut it.span)
            .chain(self.headings.iter_mut().map(|it| &mut it.span))
            .chain(self.sections.iter_mut().map(|it| &mut it.span))
            .chain(self.links.iter_mut().map(|it| &mut it.span))
            .chain(self.embeds.iter_mut().map(|it| &mut it.span));
        spans.for_each(|span| *span = span.shifted(by));
        self
    }
}
