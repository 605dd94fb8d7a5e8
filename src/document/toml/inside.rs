//! Where the parts of a string's text stand in its source, escapes and all.
//!
//! A string is walked once, one character or escape a step; then every part is found by search, so
//! that many parts of a long text cost little. Offsets count bytes.

use super::scalar;
use crate::text::Span;

/// A piece of a text that its source spells as it is.
#[derive(Debug, Clone, Copy)]
struct Run {
    /// Where it begins in the text.
    text: u32,
    /// Where it stands in the document.
    source: Span,
}

impl Run {
    fn text_end(&self) -> u32 {
        self.text.saturating_add(self.source.end - self.source.start)
    }
}

/// A string's text laid over its source.
#[derive(Debug, Clone)]
pub struct Inside {
    /// The string with its quotes.
    whole: Span,
    runs: Vec<Run>,
}

impl Inside {
    /// A string that is spelt as it is.
    pub(super) fn plain(raw: &str, whole: Span) -> Self {
        let source = scalar::inner(raw).shifted(whole.start);
        Self { whole, runs: vec![Run { text: 0, source }] }
    }

    /// A string that holds escapes.
    pub(super) fn escaped(raw: &str, whole: Span) -> Self {
        let inner = scalar::inner(raw);
        let mut runs = Vec::new();
        let (mut text, mut at, mut begin) = ((0, 0), inner.range().start, inner.range().start);
        let run = |text: u32, part| Run { text, source: Span::of(part).shifted(whole.start) };
        while let Some((taken, given)) = raw.get(at..inner.range().end).and_then(step) {
            if raw[at..].starts_with('\\') {
                runs.push(run(text.0, begin..at));
                text.0 = text.1 + given;
                begin = at + taken;
            }
            (at, text.1) = (at + taken, text.1 + given);
        }
        runs.push(run(text.0, begin..at));
        Self { whole, runs }
    }

    /// The place of a part of the text; the whole string for a part that begins or ends inside an escape.
    pub fn span(&self, part: Span) -> Span {
        let place = self.start(part.start).zip(self.end(part.end));
        place.map_or(self.whole, |(start, end)| Span::new(start, end.max(start)))
    }

    /// The last place that an offset of the text has: behind a line end that is escaped away.
    fn start(&self, offset: u32) -> Option<u32> {
        let after = self.runs.partition_point(|run| run.text <= offset);
        let run = self.runs.get(after.checked_sub(1)?)?;
        (offset <= run.text_end()).then(|| run.source.start + (offset - run.text))
    }

    /// The first place that an offset of the text has.
    fn end(&self, offset: u32) -> Option<u32> {
        let first = self.runs.partition_point(|run| run.text_end() < offset);
        let run = self.runs.get(first)?;
        (run.text <= offset).then(|| run.source.start + (offset - run.text))
    }
}

/// How many bytes of the source the next step takes and how many of the text it gives; nothing at
/// the end.
fn step(rest: &str) -> Option<(usize, u32)> {
    let given = |sign: char| Span::of(0..sign.len_utf8()).end;
    let first = rest.chars().next()?;
    if first != '\\' {
        return Some((first.len_utf8(), given(first)));
    }
    let digits = match rest[1..].chars().next()? {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        ' ' | '\t' | '\r' | '\n' => {
            return Some((rest.len() - rest[1..].trim_start_matches(is_blank).len(), 0));
        }
        other => return Some((1 + other.len_utf8(), 1)),
    };
    let code = u32::from_str_radix(rest.get(2..2 + digits)?, 16).ok()?;
    Some((2 + digits, given(char::from_u32(code)?)))
}

/// What an escaped line end takes with it.
fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\r' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn found<'r>(raw: &'r str, part: &str) -> &'r str {
        let text = scalar::decoded(raw);
        let at = text.find(part).expect("the part is in the text");
        let inside = Inside::escaped(raw, Span::of(0..raw.len()));
        inside.span(Span::of(at..at + part.len())).slice(raw)
    }

    #[test]
    fn finds_a_part_behind_and_between_escapes() {
        assert_eq!(found(r#""a \"b\" [[goal.x]] \n""#, "[[goal.x]]"), "[[goal.x]]");
        assert_eq!(found(r#""\u00fc\U0001F600\x41 [[goal.x]]""#, "goal.x"), "goal.x");
        assert_eq!(found("\"\"\"\nä \\\n   [[goal.x]]\\\n \"\"\"", "[[goal.x]]"), "[[goal.x]]");
        assert_eq!(found(r#""a\tb""#, "\t"), r"\t");
        assert_eq!(found(r#""a\tb""#, "a\tb"), r"a\tb");
        assert_eq!(found(r#""\\""#, "\\"), r"\\");
    }

    #[test]
    fn gives_the_whole_string_for_a_part_inside_an_escape() {
        let raw = r#""\u00fc x""#;
        let inside = Inside::escaped(raw, Span::of(0..raw.len()));
        assert_eq!(inside.span(Span::new(1, 3)).slice(raw), raw);
        assert_eq!(inside.span(Span::new(2, 99)).slice(raw), raw);
        assert_eq!(inside.span(Span::new(2, 4)).slice(raw), " x");
    }

    #[test]
    fn lays_a_plain_string_over_its_source() {
        let raw = "\"\"\"\nabc\"\"\"";
        let inside = Inside::plain(raw, Span::of(0..raw.len()));
        assert_eq!(inside.span(Span::new(1, 3)).slice(raw), "bc");
    }
}
