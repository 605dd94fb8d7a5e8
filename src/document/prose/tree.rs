//! Markdown text becomes comrak's tree, within limits.
//!
//! The dialect is set here, once. Work is counted, not timed, so that the same text always gives the
//! same answer: a text that needs more steps than its size allows, or nests too deep, has no tree.

use std::cell::Cell;

use comrak::arena_tree::NodeEdge;
use comrak::nodes::Node;
use comrak::{Arena, Options, try_parse_document};

use super::parts::Cut;
use crate::document::{DEPTH_LIMIT, PROSE_LIMIT};

/// How many times comrak may ask whether to go on, beyond one for each eight bytes; it asks once in
/// 256 steps, and honest texts need about two steps a byte.
const PATIENCE: usize = 1024;

/// The dialect: GitHub's, with references and without raw HTML.
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.extension.wikilinks_title_after_pipe = true;
    options.render.escape = true;
    options
}

/// The dialect without addresses that nobody marked as links: they lead out of the plan and hold nothing,
/// and looking for them costs a fifth of the whole.
pub(super) fn options_of_structure() -> Options<'static> {
    let mut options = options();
    options.extension.autolink = false;
    options
}

/// The tree of a text, or why there is none.
pub(super) fn parse<'a>(
    arena: &'a Arena<'a>,
    markdown: &str,
    options: &Options<'_>,
) -> Result<Node<'a>, Cut> {
    if markdown.len() > PROSE_LIMIT {
        return Err(Cut::TooLong);
    }
    // Quotes within quotes cost comrak the square of their depth.
    if lines(markdown).any(|line| quotes(line) > DEPTH_LIMIT) {
        return Err(Cut::TooDeep);
    }
    // A wide head over short rows makes many empty cells of few bytes.
    if cells(markdown) > PROSE_LIMIT / 2 {
        return Err(Cut::TooMuchWork);
    }
    let asked = Cell::new(0_usize);
    let allowed = markdown.len() / 8 + PATIENCE;
    let is_over = || asked.replace(asked.get() + 1) > allowed;
    let root =
        try_parse_document(arena, markdown, options, &is_over).map_err(|_| Cut::TooMuchWork)?;
    if depth(root) > DEPTH_LIMIT { Err(Cut::TooDeep) } else { Ok(root) }
}

/// How many cells the tables of a text may have, short rows filled up.
fn cells(markdown: &str) -> usize {
    let is_mark = |byte: u8| b" \t>*+-.)0123456789".contains(&byte);
    let is_rule = |byte: u8| is_mark(byte) || byte == b'|' || byte == b':';
    let (mut columns, mut sum) = (0, 0_usize);
    for line in lines(markdown) {
        let bars = memchr::memchr_iter(b'|', line.as_bytes()).count();
        if line.bytes().all(is_mark) {
            columns = 0;
        } else if bars > 0 && line.contains('-') && line.bytes().all(is_rule) {
            columns = bars + 1;
        }
        sum = sum.saturating_add(columns);
    }
    sum
}

/// The lines of a text without their ends.
fn lines(markdown: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(markdown);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = memchr::memchr2(b'\n', b'\r', text.as_bytes());
        rest = end.map(|end| &text[end + 1..]);
        Some(end.map_or(text, |end| &text[..end]))
    })
}

/// How many quotes a line opens.
fn quotes(line: &str) -> usize {
    let is_mark = |byte: &u8| b" \t>*+-.)0123456789".contains(byte);
    line.bytes().take_while(is_mark).filter(|byte| *byte == b'>').count()
}

fn depth(root: Node<'_>) -> usize {
    let (mut here, mut deepest) = (0_usize, 0);
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(_) => here += 1,
            NodeEdge::End(_) => here = here.saturating_sub(1),
        }
        deepest = deepest.max(here);
    }
    deepest
}
