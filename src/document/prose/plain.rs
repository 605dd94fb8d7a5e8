//! Prose without its markup, for summaries and search.
//!
//! One line a block; table cells, soft and hard breaks become blanks. Raw HTML and embedded views
//! are left out. A text beyond the limits gives nothing.

use comrak::Arena;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::{Node, NodeValue};

use super::tree;

/// The text of a Markdown text.
pub fn plain(markdown: &str) -> String {
    let arena = Arena::new();
    let mut out = String::new();
    if let Ok(root) = tree::parse(&arena, markdown, &tree::options()) {
        for edge in root.traverse() {
            match edge {
                NodeEdge::Start(node) => begin(node, &mut out),
                NodeEdge::End(node) => end(node, &mut out),
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn begin(node: Node<'_>, out: &mut String) {
    match &node.data().value {
        NodeValue::Text(text) => out.push_str(text),
        NodeValue::Code(code) => out.push_str(&code.literal),
        NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
        NodeValue::CodeBlock(block) if !super::parts::is_embed(&block.info) => {
            out.push_str(&block.literal);
        }
        _ => {}
    }
}

fn end(node: Node<'_>, out: &mut String) {
    match &node.data().value {
        NodeValue::TableCell => out.push(' '),
        value if value.block() => {
            out.truncate(out.trim_end().len());
            if !out.is_empty() {
                out.push('\n');
            }
        }
        _ => {}
    }
}
