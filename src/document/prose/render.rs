//! Markdown becomes safe HTML.
//!
//! Takes a text and a [`Context`] that knows the pages, gives HTML whose ids all carry the context's
//! prefix. A text beyond a limit becomes escaped text without markup, and [`Rendered::cut`] says why.

use std::fmt::{self, Write};

use comrak::html::{self, ChildRendering, format_document_with_formatter, format_node_default};
use comrak::nodes::{Node, NodeFootnoteDefinition, NodeFootnoteReference, NodeLink, NodeValue};
use comrak::options::Plugins;
use comrak::{Arena, Options};

use super::context::Context;
use super::parts::{Cut, Heading};
use super::places::Places;
use super::url::{self, Target};
use super::{outline, rewrite, tree};
use crate::document::{HTML_LIMIT, PROSE_LIMIT};
use crate::i18n::{Language, Message};

/// A rendered text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Blocks of HTML.
    pub html: String,
    /// The headings in order, with the ids and levels that the HTML has.
    pub headings: Vec<Heading>,
    /// The limit that kept the text from being rendered with its markup.
    pub cut: Option<Cut>,
}

/// Renders a Markdown text.
pub fn render(markdown: &str, context: &Context<'_>) -> Rendered {
    match markup(markdown, context) {
        Ok(rendered) => rendered,
        Err(cut) => Rendered { html: unformatted(markdown), headings: Vec::new(), cut: Some(cut) },
    }
}

/// What the formatter needs at every node.
struct State<'s> {
    context: &'s Context<'s>,
    headings: &'s [Heading],
    heading: usize,
    footnote: u32,
}

type Writer<'o, 'c, 's> = html::Context<'o, 'c, State<'s>>;

fn markup(markdown: &str, context: &Context<'_>) -> Result<Rendered, Cut> {
    let arena = Arena::new();
    let options = tree::options();
    let root = tree::parse(&arena, markdown, &options)?;
    // Ids come from the text as written, so that they are the same wherever it is shown.
    let mut headings = outline::headings(root, &Places::new(markdown));
    for heading in &mut headings {
        heading.id.insert_str(0, context.prefix);
    }
    settle(&mut headings, context.shift);
    rewrite::rewrite(&arena, root, context);
    let html = write(root, &options, context, &headings).map_err(|_| Cut::HtmlTooLong)?;
    Ok(Rendered { html, headings, cut: None })
}

/// Moves headings down, below those of the page around them. Where they are moved, no heading lies more than
/// one level below the one before, so that nobody who goes by headings misses a level.
fn settle(headings: &mut [Heading], shift: u8) {
    let mut last = shift;
    for heading in headings {
        let wanted = heading.level.saturating_add(shift).min(6);
        heading.level = if shift > 0 { wanted.min(last.saturating_add(1)) } else { wanted };
        last = heading.level;
    }
}

/// The boxes of a list of tasks as signs with a word: a box that cannot be ticked is no part of a form.
fn with_signs(html: &str, language: Language) -> String {
    let sign = |sign: &str, key: &'static str| {
        let word = Message::new(key).in_language(language);
        format!("<span class=\"task\" role=\"img\" aria-label=\"{word}\">{sign}</span>")
    };
    html.replace(
        "<input type=\"checkbox\" checked=\"\" disabled=\"\" />",
        &sign("☑", "prose-task-done"),
    )
    .replace("<input type=\"checkbox\" disabled=\"\" />", &sign("☐", "prose-task-open"))
}

fn write(
    root: Node<'_>,
    options: &Options<'_>,
    context: &Context<'_>,
    headings: &[Heading],
) -> Result<String, fmt::Error> {
    let mut out = Capped(String::new());
    let state = State { context, headings, heading: 0, footnote: 0 };
    let plugins = Plugins::default();
    let state = format_document_with_formatter(root, options, &mut out, &plugins, node, state)?;
    if state.footnote > 0 {
        out.write_str("</ol>\n</section>\n")?;
    }
    Ok(with_signs(&out.0, context.language))
}

/// Text that refuses to grow beyond the limit.
struct Capped(String);

impl Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > HTML_LIMIT {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

fn node(
    out: &mut Writer<'_, '_, '_>,
    node: Node<'_>,
    entering: bool,
) -> Result<ChildRendering, fmt::Error> {
    let data = node.data();
    match (&data.value, entering) {
        (NodeValue::Heading(_), true) => open_heading(out)?,
        (NodeValue::Heading(_), false) => close_heading(out)?,
        (NodeValue::Link(link), true) => open_link(out, link)?,
        (NodeValue::FootnoteReference(reference), true) => footnote_mark(out, reference)?,
        (NodeValue::FootnoteReference(_), false) => {}
        (NodeValue::FootnoteDefinition(_), true) => open_footnote(out)?,
        (NodeValue::FootnoteDefinition(footnote), false) => close_footnote(out, footnote)?,
        _ => {
            drop(data);
            return format_node_default(out, node, entering);
        }
    }
    Ok(ChildRendering::HTML)
}

fn open_heading(out: &mut Writer<'_, '_, '_>) -> fmt::Result {
    out.cr()?;
    let headings = out.user.headings;
    let heading = headings.get(out.user.heading).ok_or(fmt::Error)?;
    write!(out, "<h{} id=\"", heading.level)?;
    out.escape(&heading.id)?;
    out.write_str("\">")
}

fn close_heading(out: &mut Writer<'_, '_, '_>) -> fmt::Result {
    let headings = out.user.headings;
    let heading = headings.get(out.user.heading).ok_or(fmt::Error)?;
    out.user.heading += 1;
    writeln!(out, "</h{}>", heading.level)
}

fn open_link(out: &mut Writer<'_, '_, '_>, link: &NodeLink) -> fmt::Result {
    out.write_str("<a href=\"")?;
    out.escape_href(&link.url)?;
    if !link.title.is_empty() {
        out.write_str("\" title=\"")?;
        out.escape(&link.title)?;
    }
    let is_elsewhere = url::judge(&link.url) == Target::Web;
    out.write_str(if is_elsewhere { "\" rel=\"noopener noreferrer\">" } else { "\">" })
}

fn footnote_mark(out: &mut Writer<'_, '_, '_>, mark: &NodeFootnoteReference) -> fmt::Result {
    let (number, prefix) = (mark.ix, out.user.context.prefix);
    write!(out, "<sup class=\"footnote-ref\"><a href=\"#")?;
    out.escape(prefix)?;
    write!(out, "fn-{number}\" id=\"")?;
    out.escape(prefix)?;
    write!(out, "fnref-{number}-{}\">{number}</a></sup>", mark.ref_num)
}

fn open_footnote(out: &mut Writer<'_, '_, '_>) -> fmt::Result {
    out.cr()?;
    if out.user.footnote == 0 {
        out.write_str("<section class=\"footnotes\">\n<ol>\n")?;
    }
    out.user.footnote += 1;
    let (number, prefix) = (out.user.footnote, out.user.context.prefix);
    out.write_str("<li id=\"")?;
    out.escape(prefix)?;
    writeln!(out, "fn-{number}\">")
}

fn close_footnote(out: &mut Writer<'_, '_, '_>, footnote: &NodeFootnoteDefinition) -> fmt::Result {
    let (number, context) = (out.user.footnote, out.user.context);
    let back = Message::new("prose-footnote-back").in_language(context.language);
    for mark in 1..=footnote.total_references {
        out.write_str("<a href=\"#")?;
        out.escape(context.prefix)?;
        write!(out, "fnref-{number}-{mark}\" class=\"footnote-back\" aria-label=\"")?;
        out.escape(&back)?;
        out.write_str("\">↩</a>")?;
    }
    out.write_str("</li>\n")
}

/// A text that cannot be rendered, as it is.
fn unformatted(markdown: &str) -> String {
    let end = (0..=markdown.len().min(PROSE_LIMIT))
        .rev()
        .find(|at| markdown.is_char_boundary(*at))
        .unwrap_or(0);
    let mut out = String::from("<pre>");
    html::escape(&mut out, &markdown[..end]).expect("a string takes all text");
    out + "</pre>\n"
}
