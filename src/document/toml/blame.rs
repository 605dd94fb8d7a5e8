//! The parser's structural errors in our own words, with the place that shows the mistake best.
//!
//! Works from the error's description and places and from the statement's text.

use toml_parser::ParseError;

use crate::document::{Fault, FaultKind};
use crate::text::Span;

/// Where in the statement the parser stumbled.
pub(super) fn position(error: &ParseError) -> u32 {
    let place = error.unexpected().or(error.context());
    place.map_or(0, |span| Span::of(span.start()..span.end()).start)
}

/// The fault of a structural error; `place` is the statement's in the file.
pub(super) fn fault(error: &ParseError, source: &str, place: Span) -> Fault {
    let at = (position(error) as usize).min(source.len());
    let context = error.context().map_or(at..at, |span| span.start()..span.end());
    let opener = Span::of(context).shifted(place.start);
    let here = token_at(source, at).shifted(place.start);
    let kind = match error.description() {
        "unclosed array" => return Fault::new(opener, FaultKind::UnclosedArray),
        "unclosed inline table" => return Fault::new(opener, FaultKind::UnclosedInlineTable),
        "unclosed table" | "unclosed array table" => {
            return Fault::new(opener, FaultKind::UnclosedHeader);
        }
        "key with no value"
        | "missing value for key"
        | "missing assignment between key-value pairs" => {
            let key = key_before(source, at);
            let span = Span::of(key.start..key.end).shifted(place.start);
            return Fault::new(span, FaultKind::MissingEquals { key: source[key].to_owned() });
        }
        "unexpected key or value" => junk(source, at),
        "extra `=`" | "extra assignment between key-value pairs" | "unexpected `=` in array" => {
            FaultKind::ExtraEquals
        }
        _ if source[at..].starts_with([']', '}']) => FaultKind::StrayCloser,
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            FaultKind::MissingComma
        }
        "extra comma in array" | "extra comma in inline table" => FaultKind::ExtraComma,
        "missing inline table opening"
        | "missing array opening"
        | "missing table open"
        | "invalid inline table element" => FaultKind::StrayCloser,
        "missing key for inline table element" | "invalid table" => FaultKind::MissingKey,
        _ => FaultKind::Unexpected,
    };
    Fault::new(here, kind)
}

/// Something after a complete value or header.
fn junk(source: &str, at: usize) -> FaultKind {
    let (before, after) = (source[..at].trim_end(), &source[at..]);
    let ends_in_digit = before.ends_with(|c: char| c.is_ascii_digit());
    let begins_with_digit = after.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let line = after.lines().next().unwrap_or_default();
    if source.trim_start().starts_with('[') {
        FaultKind::JunkAfterHeader
    } else if after.starts_with(',') && ends_in_digit && begins_with_digit {
        FaultKind::DecimalComma
    } else if after.starts_with([']', '}']) {
        FaultKind::StrayCloser
    } else if before.ends_with(['"', '\'']) && line.contains(['"', '\'']) && !after.starts_with(',')
    {
        FaultKind::QuoteInText
    } else {
        FaultKind::Junk
    }
}

/// What stands at an offset, up to the next blank or sign.
fn token_at(source: &str, at: usize) -> Span {
    let is_end = |c: char| c.is_whitespace() || ",[]{}=#".contains(c);
    let rest = &source[at..];
    let length = match rest.find(is_end) {
        Some(0) => rest.chars().next().map_or(0, char::len_utf8),
        Some(end) => end,
        None => rest.len(),
    };
    let length = if rest.starts_with(['\r', '\n']) { 0 } else { length };
    Span::of(at..at + length)
}

/// The key that ends before an offset.
fn key_before(source: &str, at: usize) -> std::ops::Range<usize> {
    let before = source[..at].trim_end();
    let start = before.rfind(['{', ',', '\n']).map_or(0, |sign| sign + 1);
    let start = before.len() - before[start..].trim_start().len();
    start..before.len()
}
