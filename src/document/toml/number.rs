//! Numbers as written become numbers as computed.
//!
//! Decimal text stays text, so that amounts are read as exact decimals and never as floats.

use std::borrow::Cow;

/// The value of an integer as TOML writes it; `None` beyond 64 bits.
pub(super) fn integer(raw: &str) -> Option<i64> {
    let digits = without_marks(raw);
    match digits.get(..2) {
        Some("0x") => i64::from_str_radix(&digits[2..], 16).ok(),
        Some("0o") => i64::from_str_radix(&digits[2..], 8).ok(),
        Some("0b") => i64::from_str_radix(&digits[2..], 2).ok(),
        _ => digits.parse().ok(),
    }
}

/// The number's decimal text, without `_` and a leading `+`.
pub(super) fn decimal(raw: &str) -> Cow<'_, str> {
    match raw.as_bytes() {
        [b'0', b'x' | b'o' | b'b', ..] => {
            integer(raw).map_or(Cow::Borrowed(raw), |value| Cow::Owned(value.to_string()))
        }
        _ => without_marks(raw.strip_prefix('+').unwrap_or(raw)),
    }
}

fn without_marks(raw: &str) -> Cow<'_, str> {
    if raw.contains('_') { Cow::Owned(raw.replace('_', "")) } else { Cow::Borrowed(raw) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_radix_and_refuses_what_does_not_fit() {
        assert_eq!(integer("1_000"), Some(1000));
        assert_eq!(integer("+7"), Some(7));
        assert_eq!(integer("0xff"), Some(255));
        assert_eq!(integer("0o17"), Some(15));
        assert_eq!(integer("0b1_0"), Some(2));
        assert_eq!(integer("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(integer("9223372036854775808"), None);
    }

    #[test]
    fn keeps_decimals_exact() {
        assert_eq!(decimal("+1_250.50"), "1250.50");
        assert_eq!(decimal("0x10"), "16");
        assert_eq!(decimal("-0.1"), "-0.1");
    }
}
