//! Words and phrases of a list as they stand in a text, whole words only.
//!
//! A word that is listed in small letters is found in any case; one with a capital letter only as it is
//! listed. Letters beyond ASCII are compared as they are.

use super::letters::is_letter;
use super::starts::Starts;
use crate::text::Span;

/// A list of words that are looked for.
#[derive(Debug)]
pub struct Words {
    list: &'static [&'static str],
    starts: Starts,
}

impl Words {
    /// The words of a list, each of two bytes and more, the longer of two with one beginning first.
    pub const fn of(list: &'static [&'static str]) -> Self {
        Self { list, starts: Starts::none().with(list) }
    }

    /// The first word of the list in a text: its number in the list, and where it stands.
    pub fn first_in(&self, text: &str) -> Option<(usize, Span)> {
        let bytes = text.as_bytes();
        let begins = |at: &usize| {
            self.starts.hold(bytes[*at], bytes[at + 1]) && (*at == 0 || !is_letter(bytes[at - 1]))
        };
        let last = bytes.len().saturating_sub(1);
        (0..last).filter(begins).find_map(|at| word_at(self.list, &bytes[at..], at))
    }
}

/// The word of a list with which some bytes begin, and where it stands when they stand at `at`.
pub fn word_at(list: &[&str], bytes: &[u8], at: usize) -> Option<(usize, Span)> {
    let is_here = |word: &&str| {
        let (start, word) = (bytes.get(..word.len()), word.as_bytes());
        let is_same = start.is_some_and(|start| {
            let any_case = !word.iter().any(u8::is_ascii_uppercase);
            start == word || any_case && start.eq_ignore_ascii_case(word)
        });
        is_same && bytes.get(word.len()).is_none_or(|next| !is_letter(*next))
    };
    let number = list.iter().position(is_here)?;
    Some((number, Span::of(at..at + list[number].len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: Words = Words::of(&["sick leave", "schwanger", "SPD", "jüdisch"]);

    #[test]
    fn finds_whole_words() {
        let found =
            |text: &'static str| WORDS.first_in(text).map(|(at, span)| (at, span.slice(text)));
        assert_eq!(found("on Sick leave since May"), Some((0, "Sick leave")));
        assert_eq!(found("ist (schwanger)"), Some((1, "schwanger")));
        assert_eq!(found("in der SPD."), Some((2, "SPD")));
        assert_eq!(found("jüdisch"), Some((3, "jüdisch")));
        for text in ["sick leaves fall", "Schwangerschaft", "der spd-Wert", "xSPD", "s", ""] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
