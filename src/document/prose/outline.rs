//! What a Markdown text holds besides its words: headings, references, comments, links, views.
//!
//! Takes the text and gives places in it. Ids are those that [`render`](super::render()) writes,
//! without its prefix.

use comrak::nodes::{Node, NodeCodeBlock, NodeValue};
use comrak::{Anchorizer, Arena};
use memchr::memmem;

use super::parts::{Cut, Embed, Heading, LinkKind, LocalLink, Section};
use super::places::Places;
use super::reference::{self, Reference};
use super::tree;
use super::url::{self, Target};
use crate::document::Comment;
use crate::text::Span;

#[derive(Debug, Default)]
pub(super) struct Outline {
    pub references: Vec<Reference>,
    pub comments: Vec<Comment>,
    pub headings: Vec<Heading>,
    pub sections: Vec<Section>,
    pub links: Vec<LocalLink>,
    pub embeds: Vec<Embed>,
}

impl Outline {
    /// Reads a text; spans are relative to it.
    pub(super) fn of(markdown: &str) -> Result<Self, Cut> {
        let arena = Arena::new();
        let root = tree::parse(&arena, markdown, &tree::options_of_structure())?;
        let places = Places::new(markdown);
        let mut outline = Self::default();
        let (mut anchors, mut named) = (Anchorizer::new(), Vec::new());
        for node in root.descendants() {
            let data = node.data();
            match &data.value {
                // Nearly all nodes of a text are of these, and of no interest.
                NodeValue::Text(_) | NodeValue::Paragraph | NodeValue::SoftBreak => {}
                NodeValue::WikiLink(_) => named.push(data.sourcepos),
                NodeValue::Heading(own) => {
                    let level = own.level;
                    outline.headings.push(heading(node, level, &mut anchors, &places));
                }
                value => outline.take(value, || places.span(data.sourcepos), markdown),
            }
        }
        outline.references = reference::at_places(named, markdown, &places);
        outline.sections = sections(root, &places, markdown.len());
        outline.links.sort_by_key(|link| link.span);
        outline.comments.sort_by_key(|comment| comment.span);
        Ok(outline)
    }

    fn take(&mut self, value: &NodeValue, span: impl Fn() -> Span, markdown: &str) {
        match value {
            NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) => {
                self.comments.extend(comments(markdown, span()));
            }
            NodeValue::Link(link) => self.link(&link.url, span(), LinkKind::Link),
            NodeValue::Image(image) => self.link(&image.url, span(), LinkKind::Image),
            NodeValue::CodeBlock(block) if super::parts::is_embed(&block.info) => {
                self.embeds.push(embed(block, span()));
            }
            _ => {}
        }
    }

    fn link(&mut self, url: &str, span: Span, kind: LinkKind) {
        if url::judge(url) == Target::Local {
            self.links.push(LocalLink { span, target: url.to_owned(), kind });
        }
    }
}

fn embed(block: &NodeCodeBlock, span: Span) -> Embed {
    Embed { span, line: block.literal.trim().to_owned() }
}

/// The headings in order of the tree, with ids that are unique in the text.
pub(super) fn headings(root: Node<'_>, places: &Places<'_>) -> Vec<Heading> {
    let mut anchors = Anchorizer::new();
    root.descendants()
        .filter_map(|node| {
            let NodeValue::Heading(own) = node.data().value else { return None };
            Some(heading(node, own.level, &mut anchors, places))
        })
        .collect()
}

fn heading(node: Node<'_>, level: u8, anchors: &mut Anchorizer, places: &Places<'_>) -> Heading {
    let text = node.collect_text();
    let id = anchors.anchorize(&text);
    Heading { level, text, id, span: places.span(node.data().sourcepos) }
}

/// The comments that begin in a piece of raw HTML. Every byte is looked at once or twice, however
/// many comments there are and whether they end or not.
fn comments(markdown: &str, html: Span) -> Vec<Comment> {
    let range = html.range();
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let Some(start) = memmem::find(&markdown.as_bytes()[at..range.end], b"<!--") else { break };
        let start = at + start;
        let Some(end) = memmem::find(&markdown.as_bytes()[start..], b"-->") else { break };
        let end = start + end + 3;
        let before = markdown[..start].trim_end_matches([' ', '\t']);
        let after = markdown[end..].trim_start_matches([' ', '\t']);
        let alone = (before.is_empty() || before.ends_with(['\n', '\r']))
            && (after.is_empty() || after.starts_with(['\n', '\r']));
        found.push(Comment { span: Span::of(start..end), alone });
        at = end;
    }
    found
}

/// The parts of the text below each heading that stands by itself, not in a quote or list.
fn sections(root: Node<'_>, places: &Places<'_>, end: usize) -> Vec<Section> {
    let mut found: Vec<(Section, u8)> = Vec::new();
    let mut heading = 0;
    for node in root.children() {
        let data = node.data();
        if let NodeValue::Heading(own) = &data.value {
            let start = places.span(data.sourcepos).start;
            close(&mut found, own.level, start);
            let span = Span::new(start, Span::of(end..end).end);
            found.push((Section { heading, span, is_empty: true }, own.level));
        } else if !is_comment(&data.value)
            && !matches!(data.value, NodeValue::FootnoteDefinition(_))
            && let Some((section, _)) = found.last_mut()
        {
            section.is_empty = false;
        }
        heading += node
            .descendants()
            .filter(|node| matches!(node.data().value, NodeValue::Heading(_)))
            .count();
    }
    found.into_iter().map(|(section, _)| section).collect()
}

/// Ends the sections before a heading; one with a deeper heading below it is not empty.
fn close(found: &mut [(Section, u8)], level: u8, start: u32) {
    if let Some((section, last)) = found.last_mut() {
        section.is_empty &= *last >= level;
    }
    for (section, own) in found.iter_mut().rev() {
        if *own >= level && section.span.end > start {
            section.span.end = start;
        }
    }
}

fn is_comment(value: &NodeValue) -> bool {
    let NodeValue::HtmlBlock(block) = value else {
        return false;
    };
    super::parts::without_comments(&block.literal).trim().is_empty()
}
