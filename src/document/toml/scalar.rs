//! Judges one scalar as written: what it is, or what is wrong with it.
//!
//! Spans here are relative to the scalar. Well-formed strings, short integers and booleans are
//! recognised without the decoder, because nearly all values of a plan are such.

use std::borrow::Cow;

use ::toml::value::Datetime;
use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::{ParseError, Raw, Span as RawSpan};

use super::node::PLAIN;
use super::node::Shape;
use super::number;
use crate::document::FaultKind;
use crate::text::Span;

/// What a scalar is, with its node flags; or its mistake with the place in the scalar.
pub(super) type Judged = Result<(Shape, u8), (FaultKind, Span)>;

/// Judges a scalar.
pub(super) fn judge(raw: &str, encoding: Option<Encoding>) -> Judged {
    match encoding {
        Some(encoding) => judge_string(raw, encoding),
        None => judge_bare(raw),
    }
}

/// Where the text of a string lies in its source: without quotes and the first line end.
pub(super) fn inner(raw: &str) -> Span {
    let long = encoding_of(raw).is_some_and(is_long);
    let quotes = if long { 3 } else { 1 };
    let body = raw.get(quotes..).unwrap_or_default();
    let skipped = match body.as_bytes() {
        [b'\n', ..] if long => 1,
        [b'\r', b'\n', ..] if long => 2,
        _ => 0,
    };
    let start = quotes + skipped;
    Span::of(start..raw.len().saturating_sub(quotes).max(start))
}

/// The text of a string or key in quotes.
pub(super) fn decoded(raw: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed("");
    let _ = whole(raw, encoding_of(raw)).decode_scalar(&mut text, &mut ());
    text
}

fn whole(raw: &str, encoding: Option<Encoding>) -> Raw<'_> {
    Raw::new_unchecked(raw, encoding, RawSpan::new_unchecked(0, raw.len()))
}

fn encoding_of(raw: &str) -> Option<Encoding> {
    match raw.as_bytes() {
        [b'"', b'"', b'"', ..] => Some(Encoding::MlBasicString),
        [b'\'', b'\'', b'\'', ..] => Some(Encoding::MlLiteralString),
        [b'"', ..] => Some(Encoding::BasicString),
        [b'\'', ..] => Some(Encoding::LiteralString),
        _ => None,
    }
}

/// Whether strings of this kind may run over several lines.
fn is_long(encoding: Encoding) -> bool {
    matches!(encoding, Encoding::MlBasicString | Encoding::MlLiteralString)
}

fn delimiter(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::LiteralString => "'",
        Encoding::BasicString => "\"",
        Encoding::MlLiteralString => "'''",
        Encoding::MlBasicString => "\"\"\"",
    }
}

/// Judges a string, also one that is a key.
pub(super) fn judge_string(raw: &str, encoding: Encoding) -> Judged {
    let escapes = matches!(encoding, Encoding::BasicString | Encoding::MlBasicString);
    if is_closed(raw, encoding) && is_simple(&raw.as_bytes()[inner(raw).range()], encoding) {
        return Ok((Shape::String, PLAIN));
    }
    let mut error: Option<ParseError> = None;
    let _ = whole(raw, Some(encoding)).decode_scalar(&mut (), &mut error);
    match error {
        None if escapes && raw.contains('\\') => Ok((Shape::String, 0)),
        None => Ok((Shape::String, PLAIN)),
        Some(error) => Err(string_fault(raw, encoding, &error)),
    }
}

/// Whether the string ends with its quotes and these are not escaped.
fn is_closed(raw: &str, encoding: Encoding) -> bool {
    let quotes = delimiter(encoding);
    raw.len() >= 2 * quotes.len() && raw.ends_with(quotes)
}

/// Whether neither escapes nor characters that need a closer look are in a string's text.
fn is_simple(text: &[u8], encoding: Encoding) -> bool {
    let long = is_long(encoding);
    let literal = matches!(encoding, Encoding::LiteralString | Encoding::MlLiteralString);
    let is_special = |byte: u8| {
        u8::from(byte < 0x20 && !(long && byte == b'\n'))
            | u8::from(byte == 0x7f)
            | u8::from(byte == b'\\' && !literal)
    };
    // A loop without an early end runs on whole vectors.
    text.iter().fold(0, |special, byte| special | is_special(*byte)) == 0
}

fn string_fault(raw: &str, encoding: Encoding, error: &ParseError) -> (FaultKind, Span) {
    let at = error.unexpected().map_or(0, |span| span.start().min(raw.len()));
    let before_quotes = raw.strip_suffix(delimiter(encoding)).unwrap_or_default();
    let slashes = before_quotes.len() - before_quotes.trim_end_matches('\\').len();
    let escapes = matches!(encoding, Encoding::BasicString | Encoding::MlBasicString);
    if !is_closed(raw, encoding) || (escapes && slashes % 2 == 1) {
        let line = raw.lines().next().unwrap_or_default().len();
        let kind =
            if is_long(encoding) { FaultKind::UnclosedLongText } else { FaultKind::UnclosedText };
        return (kind, Span::of(0..line));
    }
    match error.description() {
        "missing escaped value" | "too few unicode value digits" | "invalid value" => {
            let slash = raw.get(..at).and_then(|before| before.rfind('\\')).unwrap_or(0);
            let next = raw[slash..].chars().nth(1).map_or(0, char::len_utf8);
            (FaultKind::BadEscape, Span::of(slash..slash + 1 + next))
        }
        "carriage return must be followed by newline" => (FaultKind::BareReturn, Span::of(at..at)),
        _ => (FaultKind::ControlCharacter, character_at(raw, at)),
    }
}

/// The character at or around a byte.
fn character_at(raw: &str, at: usize) -> Span {
    let start = (0..=at.min(raw.len())).rev().find(|at| raw.is_char_boundary(*at)).unwrap_or(0);
    let length = raw[start..].chars().next().map_or(0, char::len_utf8);
    Span::of(start..start + length)
}

fn judge_bare(raw: &str) -> Judged {
    match raw {
        "true" | "false" => return Ok((Shape::Boolean, 0)),
        _ if is_short_integer(raw.as_bytes()) => return Ok((Shape::Integer, 0)),
        _ => {}
    }
    let mut error: Option<ParseError> = None;
    let kind = whole(raw, None).decode_scalar(&mut (), &mut error);
    match (error, kind) {
        (None, ScalarKind::Float) => Ok((Shape::Float, 0)),
        (None, ScalarKind::DateTime) => judge_date(raw),
        (None, ScalarKind::Integer(_)) if number::integer(raw).is_some() => Ok((Shape::Integer, 0)),
        (None, ScalarKind::Integer(_)) => Err((integer_fault(raw), Span::of(0..raw.len()))),
        _ => Err((bare_fault(raw), Span::of(0..raw.len()))),
    }
}

/// Radix prefixes without digits pass the decoder.
fn integer_fault(raw: &str) -> FaultKind {
    let digits = raw.bytes().filter(u8::is_ascii_hexdigit).count();
    if digits > 1 { FaultKind::NumberTooLarge } else { FaultKind::NumberForm }
}

fn is_short_integer(raw: &[u8]) -> bool {
    match raw {
        [b'0'] => true,
        [b'1'..=b'9', rest @ ..] => rest.len() < 18 && rest.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

fn judge_date(raw: &str) -> Judged {
    let Ok(value) = raw.parse::<Datetime>() else {
        let kind = if looks_dated(raw) { FaultKind::NoSuchDate } else { FaultKind::DateForm };
        return Err((kind, Span::of(0..raw.len())));
    };
    let shape = match (value.date, value.time) {
        (Some(_), None) => Shape::Date,
        (None, _) => Shape::Time,
        _ => Shape::DateTime,
    };
    Ok((shape, 0))
}

/// Whether the signs of a date or time stand where they belong.
fn looks_dated(raw: &str) -> bool {
    let form: String = raw.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    ["0000-00-00", "00:00"].iter().any(|start| {
        form.strip_prefix(start).is_some_and(|rest| !rest.starts_with(['0', '-', '/']))
    })
}

/// What the author meant by a scalar that TOML does not know.
fn bare_fault(raw: &str) -> FaultKind {
    const OPENING: [char; 15] =
        ['„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›', '´', '`', '「', '＂', '″'];
    let words = ["true", "false", "yes", "no", "ja", "nein", "on", "off"];
    if raw.starts_with(OPENING) {
        FaultKind::CurlyQuote
    } else if words.iter().any(|word| raw.eq_ignore_ascii_case(word)) {
        FaultKind::BooleanForm
    } else if is_date_attempt(raw) {
        FaultKind::DateForm
    } else if is_padded(raw) {
        FaultKind::LeadingZero
    } else if is_number_attempt(raw) {
        FaultKind::NumberForm
    } else if raw.ends_with(['"', '\'']) {
        FaultKind::MissingOpeningQuote
    } else {
        FaultKind::UnquotedText
    }
}

/// Three groups of digits such as `31.12.2026`, `31/12/2026`, `2026/12/31`.
fn is_date_attempt(raw: &str) -> bool {
    let parts: Vec<&str> = raw.split(['.', '/', '-']).map(str::trim).collect();
    let lengths =
        [parts.first(), parts.get(1), parts.get(2)].map(|part| part.map_or(0, |p| p.len()));
    parts.len() == 3
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
        && matches!(lengths, [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2])
}

fn is_padded(raw: &str) -> bool {
    let digits = raw.trim_start_matches(['+', '-']);
    digits.len() > 1
        && digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'_')
        && digits.as_bytes()[1].is_ascii_digit()
}

/// Digits with signs, or digits with a unit.
fn is_number_attempt(raw: &str) -> bool {
    let digits = raw.bytes().filter(u8::is_ascii_digit).count();
    let letters = raw.chars().filter(|c| c.is_alphabetic()).count();
    digits > 0 && !raw.ends_with(['"', '\'']) && (letters <= 3 || raw.starts_with("0x"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(raw: &str) -> FaultKind {
        judge_bare(raw).expect_err("not TOML").0
    }

    #[test]
    fn guesses_what_was_meant() {
        assert_eq!(fault("31.12.2026"), FaultKind::DateForm);
        assert_eq!(fault("2026-9-1"), FaultKind::DateForm);
        assert_eq!(fault("2026-02-30"), FaultKind::NoSuchDate);
        assert_eq!(fault("True"), FaultKind::BooleanForm);
        assert_eq!(fault("„Keller“"), FaultKind::CurlyQuote);
        assert_eq!(fault("007"), FaultKind::LeadingZero);
        assert_eq!(fault("120 000"), FaultKind::NumberForm);
        assert_eq!(fault("Keller\""), FaultKind::MissingOpeningQuote);
        assert_eq!(fault("economic-buyer"), FaultKind::UnquotedText);
        assert_eq!(fault("9223372036854775808"), FaultKind::NumberTooLarge);
    }

    #[test]
    fn knows_where_the_text_of_a_string_lies() {
        for (raw, text) in [
            ("\"a\"", "a"),
            ("''", ""),
            ("\"\"\"\na\"\"\"", "a"),
            ("'''\r\na\r\n'''", "a\r\n"),
            ("\"\"\"\"\"\"", ""),
        ] {
            assert_eq!(inner(raw).slice(raw), text, "{raw:?}");
        }
    }
}
