//! Makes a Markdown tree safe and resolves what it points at, before it is written.
//!
//! After this every link and image has an allowed target, references are links or text, comments are
//! gone, and views are the HTML that the caller vouches for. Runs from the outside in, so that a link
//! within a link loses its own target.

use comrak::Arena;
use comrak::nodes::{Ast, Node, NodeLink, NodeValue};

use super::context::Context;
use super::parts::without_comments;
use super::url::{self, Target};
use crate::i18n::Message;

/// Rewrites the whole tree.
pub(super) fn rewrite<'a>(arena: &'a Arena<'a>, root: Node<'a>, context: &Context<'_>) {
    let nodes: Vec<Node<'a>> = root.descendants().collect();
    for node in nodes {
        let value = node.data().value.clone();
        let changed = match value {
            NodeValue::Link(link) => Some(linked(node, *link, context)),
            NodeValue::Image(image) => Some(shown(arena, node, *image, context)),
            NodeValue::WikiLink(link) => Some(resolved(arena, node, &link.url, context)),
            NodeValue::HtmlInline(html) => (html.starts_with("<!--")).then(gone),
            NodeValue::HtmlBlock(block) => {
                let rest = without_comments(&block.literal);
                rest.trim().is_empty().then(gone)
            }
            NodeValue::CodeBlock(block) if super::parts::is_embed(&block.info) => {
                (context.embed)(block.literal.trim()).map(NodeValue::Raw)
            }
            NodeValue::Alert(mut alert) => {
                let kind = format!("{:?}", alert.alert_type).to_ascii_lowercase();
                alert.title.get_or_insert_with(|| title(&kind, context));
                Some(NodeValue::Alert(alert))
            }
            _ => None,
        };
        if let Some(value) = changed {
            node.data_mut().value = value;
        }
    }
}

/// Nothing; what is below stays.
fn gone() -> NodeValue {
    NodeValue::Raw(String::new())
}

fn title(kind: &str, context: &Context<'_>) -> String {
    let key = match kind {
        "tip" => "prose-alert-tip",
        "important" => "prose-alert-important",
        "warning" => "prose-alert-warning",
        "caution" => "prose-alert-caution",
        _ => "prose-alert-note",
    };
    Message::new(key).in_language(context.language)
}

/// An address from the surroundings, held to the same rules as one from the text.
fn allowed(address: Option<String>) -> Option<String> {
    address.filter(|address| url::judge(address) != Target::Refused)
}

fn linked(node: Node<'_>, mut link: NodeLink, context: &Context<'_>) -> NodeValue {
    let address = match url::judge(&link.url) {
        _ if is_in_link(node) => None,
        Target::Web | Target::Contact => Some(std::mem::take(&mut link.url)),
        Target::Fragment => Some(format!("#{}{}", context.prefix, &link.url[1..])),
        Target::Local => allowed((context.resolve_link)(&link.url)),
        Target::Refused => None,
    };
    let Some(url) = address else {
        return gone();
    };
    link.url = url;
    NodeValue::Link(Box::new(link))
}

/// An image within the plans is shown, one elsewhere is linked, everything else is its text.
fn shown<'a>(
    arena: &'a Arena<'a>,
    node: Node<'a>,
    mut image: NodeLink,
    context: &Context<'_>,
) -> NodeValue {
    match url::judge(&image.url) {
        Target::Web if !is_in_link(node) => {
            if node.first_child().is_none() {
                node.append(text(arena, node, image.url.clone()));
            }
            NodeValue::Link(Box::new(image))
        }
        Target::Local => match (context.resolve_image)(&image.url) {
            Some(source) if url::judge(&source) == Target::Local => {
                image.url = source;
                NodeValue::Image(Box::new(image))
            }
            _ => gone(),
        },
        _ => gone(),
    }
}

fn resolved<'a>(
    arena: &'a Arena<'a>,
    node: Node<'a>,
    target: &str,
    context: &Context<'_>,
) -> NodeValue {
    let target = target.trim();
    let Some(link) = (context.resolve)(target) else {
        return gone();
    };
    if node.collect_text().trim() == target {
        for child in node.children().collect::<Vec<_>>() {
            child.detach();
        }
        node.append(text(arena, node, link.text));
    }
    match allowed(Some(link.href)) {
        Some(url) if !is_in_link(node) => {
            NodeValue::Link(Box::new(NodeLink { url, title: String::new() }))
        }
        _ => gone(),
    }
}

fn text<'a>(arena: &'a Arena<'a>, beside: Node<'a>, text: String) -> Node<'a> {
    let place = beside.data().sourcepos;
    arena.alloc(Ast::new_with_sourcepos(NodeValue::Text(text.into()), place).into())
}

fn is_in_link(node: Node<'_>) -> bool {
    node.ancestors().skip(1).any(|node| matches!(node.data().value, NodeValue::Link(_)))
}
