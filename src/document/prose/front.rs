//! Finds the TOML between `+++` lines at the beginning of a Markdown file.
//!
//! Spans are offsets into the file. A file without an opening line has no front matter; one without
//! a closing line has a fault, and its text begins after the opening line.

use crate::document::{Fault, FaultKind};
use crate::text::Span;

const FENCE: &str = "+++";

/// How a Markdown file is divided.
pub(super) struct Division {
    /// The TOML without its fences.
    pub front: Option<Span>,
    /// The Markdown.
    pub body: Span,
    pub fault: Option<Fault>,
}

/// Divides a file.
pub(super) fn divide(text: &str) -> Division {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = lines(text, start);
    let Some(opening) = lines.next().filter(|line| is_fence(line.slice(text))) else {
        return Division { front: None, body: Span::of(start..text.len()), fault: None };
    };
    let first = Span::of(opening.range().start..opening.range().start + FENCE.len());
    match lines.find(|line| is_fence(line.slice(text))) {
        Some(closing) => Division {
            front: Some(Span::new(opening.end, closing.start)),
            body: Span::of(closing.range().end..text.len()),
            fault: None,
        },
        None => Division {
            front: None,
            body: Span::of(opening.range().end..text.len()),
            fault: Some(Fault::new(first, FaultKind::UnclosedFrontMatter)),
        },
    }
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == FENCE
}

/// The lines with their ends.
fn lines(text: &str, start: usize) -> impl Iterator<Item = Span> + '_ {
    let mut at = start;
    text[start..].split_inclusive('\n').map(move |line| {
        let begin = at;
        at += line.len();
        Span::of(begin..at)
    })
}
