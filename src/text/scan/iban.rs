//! Numbers of bank accounts (IBAN) whose check digits are right.
//!
//! With the length of its country and the check digits, chance makes one out of some ten thousand codes
//! of that shape; part numbers are left alone.

use super::letters::is_letter;
use super::starts::Starts;
use crate::text::Span;

/// How many letters and digits an IBAN has, by country.
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("TR", 26),
    ("UA", 29),
];

/// How an IBAN begins.
pub const STARTS: Starts = {
    let (mut starts, mut at) = (Starts::none(), 0);
    while at < LENGTHS.len() {
        starts = starts.with(&[LENGTHS[at].0]);
        at += 1;
    }
    starts
};

/// The IBAN that begins at `at`, in one piece or with single blanks in it.
pub fn iban_at(text: &str, at: usize) -> Option<Span> {
    let bytes = &text.as_bytes()[at..];
    if !bytes.get(2..4)?.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (_, wanted) = LENGTHS.iter().find(|(country, _)| bytes.starts_with(country.as_bytes()))?;
    let (mut end, mut len, mut rest) = (0, 0, 0);
    let mut tail = [0; 4];
    while len < *wanted {
        let byte = *bytes.get(end)?;
        end += 1;
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' if len < 4 => tail[len] = byte,
            b'0'..=b'9' | b'A'..=b'Z' => rest = with_digits(rest, byte),
            b' ' if bytes.get(end).is_some_and(u8::is_ascii_alphanumeric) => continue,
            _ => return None,
        }
        len += 1;
    }
    let ends = bytes.get(end).is_none_or(|next| !is_letter(*next));
    let is_right = tail.into_iter().fold(rest, with_digits) == 1;
    (ends && is_right).then(|| Span::of(at..at + end))
}

/// The remainder by 97 after one more letter or digit; letters count from 10.
fn with_digits(rest: u32, byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_has_the_right_check_digits() {
        let found = |text: &'static str| iban_at(text, 0).map(|span| span.slice(text));
        assert_eq!(found("DE89 3704 0044 0532 0130 00, due"), Some("DE89 3704 0044 0532 0130 00"));
        assert_eq!(found("GB82WEST12345698765432"), Some("GB82WEST12345698765432"));
        assert_eq!(found("NO93 8601 1117 947"), Some("NO93 8601 1117 947"));
        for text in [
            "DE88 3704 0044 0532 0130 00",
            "DE89 3704 0044 0532 0130",
            "DE89370400440532013000X",
            "DE89  370400440532013000",
            "XX89370400440532013000",
            "DE-89",
            "D",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
