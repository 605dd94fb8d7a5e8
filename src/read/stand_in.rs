//! Words that hold the place of a text still to be written: `TBD`, `???`, lorem ipsum, John Doe.
//!
//! In comes a text, out come the spans of such words in it. They count only as whole words, so that
//! `Really???`, `XXXL` and `todo el equipo` are left alone. One pass over the bytes, because every
//! text of every plan comes by here.

use crate::text::Span;

/// How the letters of a word must be written to count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// As here: in small letters the word means something in some language.
    Exactly,
    /// In any way.
    Any,
}

/// The words, the longer of two with one beginning first.
const WORDS: &[(&str, Case)] = &[
    ("TBD", Case::Any),
    ("TBA", Case::Exactly),
    ("TODO", Case::Exactly),
    ("FIXME", Case::Exactly),
    ("XXX", Case::Any),
    ("lorem ipsum", Case::Any),
    ("Mustermann", Case::Any),
    ("Musterfrau", Case::Any),
    ("Musterfirma", Case::Any),
    ("Musterkunde", Case::Any),
    ("Musterstraße", Case::Any),
    ("Musterstadt", Case::Any),
    ("John Doe", Case::Any),
    ("Jane Doe", Case::Any),
];

/// The words of a text that hold the place of something, in order.
pub(super) fn stand_ins(text: &str) -> impl Iterator<Item = Span> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let from = beginning(bytes, at)?;
            at = from + 1;
            if let Some(len) = length_at(&bytes[from..]) {
                at = from + len;
                return Some(Span::of(from..at));
            }
        }
    })
}

/// Where one of the words may begin, at or after a place: at its first letters after anything but a
/// word. The table decides for nearly all bytes, because every text of every plan comes by here.
fn beginning(bytes: &[u8], at: usize) -> Option<usize> {
    if at == 0 && may_begin(bytes) {
        return Some(0);
    }
    let pairs = bytes.get(at.saturating_sub(1)..)?.windows(2);
    let base = at.max(1);
    let mut found = pairs.enumerate().filter(|(_, pair)| {
        BYTES[pair[0] as usize] & GOES_ON == 0 && BYTES[pair[1] as usize] & BEGINS != 0
    });
    found.find(|(ahead, _)| may_begin(&bytes[base + ahead..])).map(|(ahead, _)| base + ahead)
}

/// A word goes on with the byte.
const GOES_ON: u8 = 1;
/// One of the words begins with the byte.
const BEGINS: u8 = 2;

/// What each byte may be.
const BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut byte = 0_u8;
    loop {
        if goes_on(byte) {
            bytes[byte as usize] |= GOES_ON;
        }
        if matches!(byte.to_ascii_lowercase(), b't' | b'j' | b'l' | b'm' | b'f' | b'x' | b'?') {
            bytes[byte as usize] |= BEGINS;
        }
        if byte == u8::MAX {
            break bytes;
        }
        byte += 1;
    }
};

/// Whether one of the words may begin here; two letters tell for nearly all texts.
fn may_begin(bytes: &[u8]) -> bool {
    let [first, second, ..] = bytes else { return false };
    let second = second.to_ascii_lowercase();
    match first.to_ascii_lowercase() {
        b't' => matches!(second, b'b' | b'o'),
        b'j' => matches!(second, b'o' | b'a'),
        b'l' => second == b'o',
        b'm' => second == b'u',
        b'f' => second == b'i',
        b'x' => second == b'x',
        b'?' => second == b'?',
        _ => false,
    }
}

/// Whether a word goes on with this byte; every letter beyond ASCII does.
const fn goes_on(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'?') || byte >= 0x80
}

/// The length of the word that stands at the beginning of some bytes.
fn length_at(bytes: &[u8]) -> Option<usize> {
    let ends_at = |len: &usize| bytes.get(*len).is_none_or(|next| !goes_on(*next));
    let marks = bytes.iter().take_while(|byte| **byte == b'?').count();
    if marks > 0 {
        return Some(marks).filter(|marks| *marks >= 3).filter(ends_at);
    }
    let is_at = |(word, case): &&(&str, Case)| {
        bytes.get(..word.len()).is_some_and(|start| match case {
            Case::Exactly => start == word.as_bytes(),
            Case::Any => start.eq_ignore_ascii_case(word.as_bytes()),
        })
    };
    WORDS.iter().find(is_at).map(|(word, _)| word.len()).filter(ends_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        stand_ins(text).map(|span| span.slice(text)).collect()
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
