//! Words and paragraphs: how many there are, and whether two texts say the same.
//!
//! A word is what blanks part and holds a letter or a digit; marks around it and the case of its
//! letters do not count. Every function is one pass over its text.

use super::Span;

/// The words of a text, without the marks around them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let bare = text.split_whitespace().map(|word| word.trim_matches(is_mark));
    bare.filter(|word| !word.is_empty())
}

fn is_mark(sign: char) -> bool {
    !sign.is_alphanumeric()
}

/// Whether two texts consist of the same words.
pub fn same_words(a: &str, b: &str) -> bool {
    letters(a).eq(letters(b))
}

/// A number that texts of the same words share, and hardly any others do (FNV-1a).
pub fn words_key(text: &str) -> u64 {
    letters(text).fold(0xcbf2_9ce4_8422_2325, |key, letter| {
        (key ^ u64::from(letter)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The letters of the words, small, with a blank after each word.
fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    words(text).flat_map(|word| word.chars().map(small).chain([' ']))
}

/// The small letter; of the few that have several the first will do.
fn small(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The paragraphs of a text: lines that no blank line parts.
pub fn paragraphs(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let says_something = |(_, line): &(usize, &str)| !line.trim().is_empty();
    std::iter::from_fn(move || {
        let (start, first) = lines.by_ref().find(says_something)?;
        let last = lines.by_ref().take_while(says_something).last();
        let (at, line) = last.unwrap_or((start, first));
        Some(Span::of(start..at + line.trim_end().len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_do_not_count() {
        assert_eq!(
            words("- **Zwei** Wörter – (14 %)").collect::<Vec<_>>(),
            ["Zwei", "Wörter", "14"]
        );
        assert!(same_words("Price: too high!", "price too\n  HIGH"));
        assert!(!same_words("price too high", "pricetoo high"));
        assert_eq!(words_key("Price: too high!"), words_key("price too high"));
        assert_ne!(words_key("price too high"), words_key("price too low"));
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = "\n# One\r\n \r\ntwo\nthree\n\n\nfour";
        let found: Vec<_> = paragraphs(text).map(|span| span.slice(text)).collect();
        assert_eq!(found, ["# One", "two\nthree", "four"]);
        assert_eq!(paragraphs(" \n").count(), 0);
    }
}
