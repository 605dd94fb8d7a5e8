//! Names cut short: initials, a first name as a letter, without titles.
//!
//! What is cut is kept whole beside what is shown.

use super::widths::{Face, width};

/// A name without titles, then also with the first name shortened, where it would be too long.
pub(super) fn fitting(name: &str, face: Face, size: i64, room: i64) -> String {
    let bare =
        name.split_whitespace().filter(|word| !word.ends_with('.')).collect::<Vec<_>>().join(" ");
    let fits = |text: &&String| !text.is_empty() && width(text, face, size) <= room;
    let name = name.to_owned();
    [&name, &bare].into_iter().find(fits).cloned().unwrap_or_else(|| short(&name))
}

/// A name with the first letter of the first name, without titles; whole where letters have no case,
/// because there the first name may come last.
pub(super) fn short(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().filter(|word| !word.ends_with('.')).collect();
    let first = words.first().and_then(|word| word.chars().next());
    let (Some(first), true) = (first.filter(|c| c.is_uppercase()), words.len() > 1) else {
        return name.to_owned();
    };
    let is_particle = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let last = words.len() - 1;
    let start = words[1..last].iter().rposition(|word| !is_particle(word)).map_or(1, |at| at + 2);
    format!("{first}. {}", words[start..].join(" "))
}

/// The first letters of the first and last word, or the first two of the only one.
pub(super) fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter(|word| !word.ends_with('.'));
    let letters: String = match (words.next(), words.next_back()) {
        (Some(first), Some(last)) => first.chars().take(1).chain(last.chars().take(1)).collect(),
        (Some(only), None) => only.chars().take(2).collect(),
        _ => name.chars().take(2).collect(),
    };
    letters.to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_letters_of_first_and_last_name() {
        assert_eq!(initials("Lena Maria Kraus"), "LK");
        assert_eq!(initials("Dr. Lena Kraus"), "LK");
        assert_eq!(initials("lena"), "LE");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn shortens_first_names_and_drops_titles() {
        for (name, expected) in [
            ("Prof. Dr. Anna-Lena Müller-Lüdenscheidt", "A. Müller-Lüdenscheidt"),
            ("Lena Maria Kraus", "L. Kraus"),
            ("Stefan von der Heydte", "S. von der Heydte"),
            ("Thalberg", "Thalberg"),
            ("山田 太郎", "山田 太郎"),
            ("Dr.", "Dr."),
            ("", ""),
        ] {
            assert_eq!(short(name), expected);
        }
    }
}
