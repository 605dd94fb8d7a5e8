//! A replacement of some bytes of a text, and how several are applied at once.
//!
//! Edits never overlap when applied: of two that do, the later one in order is left out.

use super::Span;

/// Replaces the bytes of `span` by `text`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What goes.
    pub span: Span,
    /// What comes in its place.
    pub text: String,
}

/// Applies edits to a text; overlapping ones after the first are skipped and returned.
pub fn apply(text: &str, edits: &[Edit]) -> (String, Vec<Edit>) {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| edit.span);
    let (mut out, mut skipped, mut done) = (String::with_capacity(text.len()), Vec::new(), 0);
    for edit in sorted {
        let range = edit.span.range();
        match text.get(done..range.start) {
            Some(kept) if text.is_char_boundary(range.end) => {
                out.push_str(kept);
                out.push_str(&edit.text);
                done = range.end;
            }
            _ => skipped.push(edit.clone()),
        }
    }
    out.push_str(&text[done..]);
    (out, skipped)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, text: &str) -> Edit {
        Edit { span: Span::new(start, end), text: text.to_owned() }
    }

    #[test]
    fn applies_in_order_of_place_and_skips_overlaps() {
        let (out, skipped) = apply("abcdef", &[edit(4, 5, "E"), edit(0, 2, "X"), edit(1, 3, "Y")]);
        assert_eq!(out, "XcdEf");
        assert_eq!(skipped, [edit(1, 3, "Y")]);
    }
}
