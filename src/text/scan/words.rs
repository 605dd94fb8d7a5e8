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
    /// For every first letter in whatever case, from which of the words to which.
    by_letter: [(u16, u16); 256],
}

impl Words {
    /// The words of a list, each of two bytes and more, the longer of two with one beginning first.
    ///
    /// They are found fastest when those with one first letter stand together.
    pub const fn of(list: &'static [&'static str]) -> Self {
        assert!(list.len() < u16::MAX as usize, "numbers of words are kept in 16 bits");
        Self { list, starts: Starts::none().with(list), by_letter: by_letter(list) }
    }

    /// How they begin.
    pub const fn starts(&self) -> &Starts {
        &self.starts
    }

    /// The first word of the list in a text: its number in the list, and where it stands.
    pub fn first_in(&self, text: &str) -> Option<(usize, Span)> {
        let bytes = text.as_bytes();
        let begins = |at: &usize| {
            self.starts.hold(bytes[*at], bytes[at + 1]) && (*at == 0 || !is_letter(bytes[at - 1]))
        };
        let last = bytes.len().saturating_sub(1);
        (0..last).filter(begins).find_map(|at| self.at(&bytes[at..], at))
    }

    /// The word of the list with which some bytes begin, and where it stands when they stand at `at`.
    pub fn at(&self, bytes: &[u8], at: usize) -> Option<(usize, Span)> {
        let [first, second, ..] = bytes else { return None };
        let (from, to) = self.by_letter[usize::from(first | CASE)];
        let is_here = |number: &usize| {
            let word = self.list[*number].as_bytes();
            // A second letter, whatever its case, rules out nearly every word at the price of a comparison.
            word[1] | CASE == second | CASE && begins_with(bytes, word)
        };
        let number = (usize::from(from)..usize::from(to)).find(is_here)?;
        Some((number, Span::of(at..at + self.list[number].len())))
    }
}

/// The bit in which a small letter differs from its capital.
const CASE: u8 = 0x20;

/// The words of a list by their first letter: from which to which stand those that begin with it, and
/// perhaps others.
const fn by_letter(list: &[&str]) -> [(u16, u16); 256] {
    let mut ranges = [(0, 0); 256];
    let mut at: u16 = 0;
    while (at as usize) < list.len() {
        let range = &mut ranges[(list[at as usize].as_bytes()[0] | CASE) as usize];
        let from = if range.1 == 0 { at } else { range.0 };
        *range = (from, at + 1);
        at += 1;
    }
    ranges
}

fn begins_with(bytes: &[u8], word: &[u8]) -> bool {
    let start = bytes.get(..word.len());
    let is_same = start.is_some_and(|start| {
        let any_case = !word.iter().any(u8::is_ascii_uppercase);
        start == word || any_case && start.eq_ignore_ascii_case(word)
    });
    is_same && bytes.get(word.len()).is_none_or(|next| !is_letter(*next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_that_stand_apart_from_others_of_their_letter() {
        static WORDS: Words = Words::of(&["ab", "cd", "ac", "Xy"]);
        let found = |text: &'static str| WORDS.first_in(text).map(|(number, _)| number);
        assert_eq!((found("a AC"), found("cd"), found("Xy")), (Some(2), Some(1), Some(3)));
        assert_eq!((found("xy"), found("ad"), found("ba")), (None, None, None));
    }

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
