//! Words that hold the place of a text still to be written: `TBD`, `???`, lorem ipsum, John Doe.
//!
//! In comes a place in a text, out comes the span of such a word there. They count only as whole words,
//! so that `Really???`, `XXXL` and `todo el equipo` are left alone.

use crate::text::Span;
use crate::text::scan::{Starts, Words, is_letter};

/// The words: those in small letters in any case, the others as here, because in small letters they mean
/// something in some language.
const LIST: &[&str] = &[
    "tbd",
    "TBA",
    "TODO",
    "FIXME",
    "xxx",
    "lorem ipsum",
    "mustermann",
    "musterfrau",
    "musterfirma",
    "musterkunde",
    "musterstraße",
    "musterstadt",
    "john doe",
    "jane doe",
];

static WORDS: Words = Words::of(LIST);

/// How they begin.
pub(super) const STARTS: Starts = Starts::none().with(LIST).with(&["??"]);

/// The word at `at` that holds the place of something.
pub(super) fn stand_in_at(text: &str, at: usize) -> Option<Span> {
    let (before, bytes) = text.as_bytes().split_at(at);
    if before.last().is_some_and(|last| goes_on(*last)) {
        return None;
    }
    let marks = bytes.iter().take_while(|byte| **byte == b'?').count();
    let span = match marks {
        0 => WORDS.at(bytes, at)?.1,
        1 | 2 => return None,
        _ => Span::of(at..at + marks),
    };
    let ends = bytes.get(span.len()).is_none_or(|next| !goes_on(*next));
    ends.then_some(span)
}

/// Whether a word goes on with this byte; every letter beyond ASCII does.
fn goes_on(byte: u8) -> bool {
    is_letter(byte) || matches!(byte, b'-' | b'_' | b'?')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let places = (0..text.len()).filter_map(|at| stand_in_at(text, at));
        places.map(|span| span.slice(text)).collect()
    }

    #[test]
    fn finds_whole_words() {
        assert_eq!(found("Budget: TBD, owner tbd."), ["TBD", "tbd"]);
        assert_eq!(found("??? and (????)"), ["???", "????"]);
        assert_eq!(found("max.mustermann@example.org"), ["mustermann"]);
        assert_eq!(found("Lorem ipsum dolor"), ["Lorem ipsum"]);
        assert_eq!(found("Musterstraße 1, John Doe"), ["Musterstraße", "John Doe"]);
    }

    #[test]
    fn leaves_what_means_something() {
        for text in
            ["Really???", "XXXL", "todo el equipo", "TBD-2", "Mustermannstein", "öTBD", "??"]
        {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
