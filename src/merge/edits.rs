//! Edits of the text that becomes the merged one.
//!
//! In come places and what is to stand there, with plain line ends; out comes the text, with the line ends
//! that it had and without a line end at its end if it had none. Edits that overlap are none.

use crate::text::{Edit, Span, apply};

/// What stands between an inserted text and what is before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing.
    Close,
    /// An empty line.
    Apart,
}

/// What comes first of several texts at one place: parts of the block that ends there, then blocks, each in the
/// order of the text that they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A part, and where it stood.
    Part(u32),
    /// A block, and where it stood.
    Block(u32),
}

/// The edits of one text.
#[derive(Debug)]
pub(super) struct Edits<'t> {
    text: &'t str,
    line_end: &'static str,
    noted: Vec<(Edit, Rank)>,
}

impl<'t> Edits<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Self { text, line_end, noted: Vec::new() }
    }

    /// Replaces what stands at a place.
    pub(super) fn replace(&mut self, span: Span, text: &str) {
        self.put(span, text, Rank::Part(0));
    }

    fn put(&mut self, span: Span, text: &str, rank: Rank) {
        let text = text.replace("\r\n", "\n").replace('\n', self.line_end);
        self.noted.push((Edit { span, text }, rank));
    }

    /// Replaces whole lines by others, which end with a line end.
    pub(super) fn replace_lines(&mut self, span: Span, lines: &str) {
        let is_ended = span.slice(self.text).ends_with('\n');
        self.replace(span, if is_ended { lines } else { lines.trim_end_matches('\n') });
    }

    /// Puts whole lines at a place where a line begins or the text ends.
    pub(super) fn insert(&mut self, at: u32, lines: &str, gap: Gap, rank: Rank) {
        let before = Span::new(0, at).slice(self.text);
        let blank = if gap == Gap::Apart { "\n" } else { "" };
        let lines = format!("{}\n", lines.trim_end_matches(['\r', '\n']));
        let text = if before.is_empty() {
            if self.text.is_empty() { lines } else { format!("{lines}{blank}") }
        } else if before.ends_with('\n') {
            format!("{blank}{lines}")
        } else {
            format!("\n{blank}{}", lines.trim_end_matches('\n'))
        };
        self.put(Span::at(at), &text, rank);
    }

    /// Takes whole lines out.
    pub(super) fn remove(&mut self, span: Span) {
        self.replace(span, "");
    }

    /// Takes whole lines out, with the empty lines before them, or behind them at the beginning.
    pub(super) fn remove_apart(&mut self, span: Span) {
        let before = Span::new(0, span.start).slice(self.text);
        let kept = before.trim_end_matches(['\r', '\n', ' ', '\t']).len();
        let line = before[kept..].find('\n').map_or(before.len(), |at| kept + at + 1);
        let after = self.text.get(span.end as usize..).unwrap_or_default();
        let blank =
            if kept == 0 { after.len() - after.trim_start_matches(['\r', '\n']).len() } else { 0 };
        let start = if kept == 0 { span.start as usize } else { line };
        self.remove(Span::of(start..span.end as usize + blank));
    }

    /// The edited text; nothing where edits overlap.
    pub(super) fn finish(mut self) -> Option<String> {
        self.noted.sort_by_key(|(edit, rank)| (edit.span, *rank));
        let edits: Vec<Edit> = self.noted.into_iter().map(|(edit, _)| edit).collect();
        let (mut text, skipped) = apply(self.text, &edits);
        if !self.text.is_empty() && !self.text.ends_with('\n') && text.ends_with('\n') {
            text.truncate(text.trim_end_matches(['\r', '\n']).len());
        }
        skipped.is_empty().then_some(text)
    }
}
