//! Where lines begin, so that a byte offset becomes a line and a column.
//!
//! Lines end at `\n`; a `\r` before it belongs to the line's end. Offsets past the end count as the end.

use super::Span;

/// A place as people count it: both start at 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
}

/// The start of every line of one text.
#[derive(Debug, Clone, Default)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Finds the lines of `text`.
    pub fn new(text: &str) -> Self {
        // Lines of plans are seldom shorter than this on average.
        let mut starts = Vec::with_capacity(text.len() / 24 + 1);
        starts.push(0);
        starts
            .extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| Span::of(at..at + 1).end));
        Self { starts }
    }

    /// How many lines there are; a final newline opens no further line that counts.
    pub fn count(&self) -> u32 {
        u32::try_from(self.starts.len()).unwrap_or(u32::MAX)
    }

    /// The number (from 0) of the line that holds `offset`.
    pub fn line_of(&self, offset: u32) -> u32 {
        let after = self.starts.partition_point(|start| *start <= offset);
        u32::try_from(after.saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// The bytes of line number `line` (from 0) with its line end.
    pub fn line_span(&self, line: u32, text: &str) -> Span {
        let at = line as usize;
        let end = Span::of(0..text.len()).end;
        let start = self.starts.get(at).copied().unwrap_or(end);
        Span::new(start, self.starts.get(at + 1).copied().unwrap_or(end))
    }

    /// The lines that a span touches, with their ends; without a byte order mark.
    pub fn around(&self, span: Span, text: &str) -> Span {
        let last = span.end.saturating_sub(1).max(span.start);
        let lines = self.line_span(self.line_of(span.start), text);
        let lines = lines.join(self.line_span(self.line_of(last), text));
        let mark =
            if lines.slice(text).starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Span::new(lines.start + Span::of(0..mark).end, lines.end)
    }

    /// The lines that a span touches, with their ends, when nothing but blanks stands beside it.
    pub fn alone(&self, span: Span, text: &str) -> Option<Span> {
        let lines = self.around(span, text);
        let beside = [Span::new(lines.start, span.start), Span::new(span.end, lines.end)];
        beside.iter().all(|part| part.slice(text).trim().is_empty()).then_some(lines)
    }

    /// The line and column of a byte offset.
    pub fn line_column(&self, offset: u32, text: &str) -> LineColumn {
        let line = self.line_of(offset);
        let start = self.starts.get(line as usize).copied().unwrap_or_default();
        let before = Span::new(start, offset.max(start)).slice(text);
        let before = if before.is_empty() { floor(text, start, offset) } else { before };
        let column = u32::try_from(before.chars().count()).unwrap_or(u32::MAX);
        LineColumn { line: line + 1, column: column.saturating_add(1) }
    }
}

/// The text from `start` to the last character boundary at or before `offset`.
fn floor(text: &str, start: u32, offset: u32) -> &str {
    let end = text.floor_char_boundary(offset as usize);
    text.get(start as usize..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_and_not_bytes() {
        let text = "größe = 1\r\nzwölf";
        let lines = LineIndex::new(text);
        let at = u32::try_from(text.len()).expect("short");
        assert_eq!(lines.line_column(at, text), LineColumn { line: 2, column: 6 });
        assert_eq!(lines.line_column(0, text), LineColumn { line: 1, column: 1 });
        assert_eq!(lines.line_column(9_999, text).line, 2);
    }

    #[test]
    fn tells_what_stands_alone_on_its_lines() {
        let text = "\u{feff}# a\r\nb # c\n  [\n]";
        let lines = LineIndex::new(text);
        let alone = |part: &str| {
            let at = text.find(part).expect("it is there");
            lines.alone(Span::of(at..at + part.len()), text).map(|span| span.slice(text))
        };
        assert_eq!(alone("# a"), Some("# a\r\n"));
        assert_eq!(alone("# c"), None);
        assert_eq!(alone("[\n]"), Some("  [\n]"));
    }

    #[test]
    fn gives_a_place_inside_a_character_to_the_character_before() {
        let text = "aß";
        assert_eq!(LineIndex::new(text).line_column(2, text).column, 2);
    }
}
