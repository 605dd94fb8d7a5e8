//! The sentence around a place of a text, whether it is Markdown or the source of a TOML file.
//!
//! A sentence ends with its full stop, at an empty line, and where a list item, table row, heading or
//! value begins. Where that is in doubt it is cut short rather than joined with its neighbour; a title
//! with its dot (`Dr. Keller`) is cut too.

use crate::text::Span;

/// The longest sentence that is followed to its ends, in bytes each way.
const LONGEST: usize = 600;

/// The sentence around the byte `at`.
pub fn sentence_around(text: &str, at: usize) -> Span {
    let bytes = text.as_bytes();
    let first = at.saturating_sub(LONGEST);
    let start = (first..at).rev().find(|end| ends_after(bytes, *end)).map_or(first, |end| end + 1);
    let last = (at + LONGEST).min(bytes.len());
    let end = (at..last).find(|end| ends_after(bytes, *end)).map_or(last, |end| end + 1);
    let start = (start..=at).find(|at| text.is_char_boundary(*at)).unwrap_or(at);
    let end = (end..=bytes.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(bytes.len());
    Span::of(start..end)
}

/// Whether a sentence ends with the byte at `at`.
fn ends_after(bytes: &[u8], at: usize) -> bool {
    let next = bytes.get(at + 1).copied().unwrap_or(b'\n');
    match bytes[at] {
        b'.' | b'!' | b'?' | b':' | b';' => next.is_ascii_whitespace(),
        b'|' => true,
        b'"' => b",]}\n\r".contains(&next),
        b'\n' => {
            let line = bytes[at + 1..].iter().take(LONGEST).find(|byte| !b" \t\r".contains(byte));
            line.is_none_or(|first| b"\n-*+#>|[=\"".contains(first) || first.is_ascii_digit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around<'t>(text: &'t str, word: &str) -> &'t str {
        let at = text.find(word).expect("the word is in the text");
        sentence_around(text, at).slice(text).trim()
    }

    #[test]
    fn ends_where_a_sentence_ends() {
        let text = "One of them said no. The buyer\ndoubts it! - Yes.\n\n- first\n- second point\n\n| a | b |";
        assert_eq!(around(text, "doubts"), "The buyer\ndoubts it!");
        assert_eq!(around(text, "first"), "- first");
        assert_eq!(around(text, "second"), "- second point");
        assert_eq!(around(text, "b "), "b |");
        assert_eq!(around("von 1.300.000 EUR auf zwei", "EUR"), "von 1.300.000 EUR auf zwei");
    }

    #[test]
    fn ends_with_its_value() {
        let text = "title = \"Grow\"\nnotes = [\"ask her\", \"he doubts\"]\nowner = \"lena\"";
        assert_eq!(around(text, "doubts"), ", \"he doubts\"");
        assert_eq!(around(text, "Grow"), "title = \"Grow\"");
    }

    #[test]
    fn takes_any_text() {
        let long = "ä".repeat(1000);
        assert_eq!(sentence_around(&long, 1001).len(), 1200);
        assert_eq!(sentence_around("", 0), Span::at(0));
    }
}
