//! Bytes become text: UTF-8 without zero bytes, the place of the first bad byte, the size caps.
//!
//! Comes before any parser, so that nothing else of the room sees foreign encodings or floods.

use super::fault::{Fault, FaultKind};
use super::limits::TOML_LIMIT;
use crate::text::Span;

/// The text of a TOML file: UTF-8 and at most [`TOML_LIMIT`] bytes.
pub fn decode(bytes: &[u8]) -> Result<&str, Fault> {
    if let Some(at) = memchr::memchr(0, bytes) {
        return Err(Fault::new(Span::of(at..at + 1), FaultKind::NotText));
    }
    let text = utf8(bytes)?;
    within(text, TOML_LIMIT).map_or(Ok(text), Err)
}

/// The fault of a text that is longer than `limit` bytes.
pub fn within(text: &str, limit: usize) -> Option<Fault> {
    (text.len() > limit).then(|| Fault::new(Span::at(0), FaultKind::TooLarge { limit }))
}

fn utf8(bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let length = error.error_len().unwrap_or(bytes.len() - at);
        Fault::new(Span::of(at..at + length), FaultKind::NotUtf8)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_at_the_first_byte_that_is_not_utf8() {
        let fault = decode(b"a = \"\xfcber\"").expect_err("Latin-1 is not UTF-8");
        assert_eq!((fault.span, fault.kind), (Span::new(5, 6), FaultKind::NotUtf8));
    }

    #[test]
    fn tells_what_is_no_text_from_another_encoding() {
        let fault = decode(b"\x7fELF\x02\0\xff").expect_err("a program is no text");
        assert_eq!((fault.span, fault.kind), (Span::new(5, 6), FaultKind::NotText));
    }

    #[test]
    fn refuses_a_text_above_its_limit_only() {
        assert_eq!(within("abc", 3), None);
        assert_eq!(
            within("abcd", 3).map(|fault| fault.kind),
            Some(FaultKind::TooLarge { limit: 3 })
        );
    }
}
