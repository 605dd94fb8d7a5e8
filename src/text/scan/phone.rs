//! Telephone numbers that lead to somebody: written with the country (`+49 89 99998 110`), or a German
//! mobile number.
//!
//! An amount such as `+12 500 000` has groups of three digits and is none. A switchboard (`… -0`) and a
//! free number (`+49 800 …`) are nobody's.

use super::letters::is_letter;
use super::starts::Starts;
use crate::text::Span;

/// How many digits a number has, the country's included.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// How a number begins.
pub const STARTS: Starts =
    Starts::none().with(&["+0", "+1", "+2", "+3", "+4", "+5", "+6", "+7", "+8", "+9", "01"]);

/// The number that begins at `at` with `+` and a digit, or with `015`, `016` or `017`.
pub fn phone_at(text: &str, at: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let begins_alone = at == 0 || !is_letter(bytes[at - 1]);
    let begins = match &bytes[at..] {
        [b'+', digit, ..] => digit.is_ascii_digit(),
        [b'0', b'1', b'5'..=b'7', ..] => true,
        _ => false,
    };
    if !begins || !begins_alone {
        return None;
    }
    let number = number(&bytes[at..])?;
    let digits = number.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_number = DIGITS.contains(&digits) && !is_amount(number) && !is_nobodys(number);
    is_number.then(|| Span::of(at..at + number.len()))
}

/// Digits and what stands between them, up to the last digit; none when a word goes on with it.
fn number(bytes: &[u8]) -> Option<&[u8]> {
    let most = 2 * DIGITS.end();
    let is_part = |byte: &&u8| byte.is_ascii_digit() || b"+ -/.()".contains(byte);
    let len = bytes.iter().take(most).take_while(is_part).count();
    let goes_on = bytes.get(len).is_some_and(|next| is_letter(*next));
    let end = bytes[..len].iter().rposition(u8::is_ascii_digit)? + 1;
    (!goes_on || end < len).then_some(&bytes[..end])
}

/// The groups of digits, one after another.
fn groups(number: &[u8]) -> impl DoubleEndedIterator<Item = &[u8]> {
    number.split(|byte| !byte.is_ascii_digit()).filter(|group| !group.is_empty())
}

/// Whether every group after the first has three digits, as in `+12 500 000`.
fn is_amount(number: &[u8]) -> bool {
    let mut rest = groups(number).skip(1).peekable();
    rest.peek().is_some() && rest.all(|group| group.len() == 3)
}

/// Whether a switchboard or a free number answers.
fn is_nobodys(number: &[u8]) -> bool {
    let is_switchboard = groups(number).next_back().is_some_and(|last| last == b"0");
    let is_free = groups(number).nth(1).is_some_and(|area| area.starts_with(b"800"));
    is_switchboard || is_free
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        let at = text.find(['+', '0']).expect("the text holds a `+` or `0`");
        phone_at(text, at).map(|span| span.slice(text))
    }

    #[test]
    fn finds_numbers_that_lead_to_somebody() {
        assert_eq!(found("call +49 89 99998 110."), Some("+49 89 99998 110"));
        assert_eq!(found("(+44 (0)29 2018 0301)"), Some("+44 (0)29 2018 0301"));
        assert_eq!(found("mobil 0171 / 123 45 67 abends"), Some("0171 / 123 45 67"));
        assert_eq!(found("+4917112345678"), Some("+4917112345678"));
    }

    #[test]
    fn leaves_other_numbers_alone() {
        for text in [
            "+12 500 000 EUR",
            "+12.500.000 EUR",
            "up by +14 %",
            "2026+4917112345678",
            "+49 89 99998 0",
            "+49 89 99998-0",
            "+49 800 1234567",
            "014 of 20 lines",
            "from 01500 to 01600",
            "+491711234567890123",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
