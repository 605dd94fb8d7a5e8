//! The one printer of untrusted text: what could steer a terminal or a CI's log, or hide itself, is
//! shown as an escape, everything else stays.
//!
//! Logs of GitHub Actions, Azure Pipelines and `TeamCity` obey `##[…]`, `##vso[…]` and `##teamcity[…]`
//! wherever they stand in a line.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;

/// What the logs of CI systems obey, after a first `#`.
const MARKERS: [&str; 3] = ["#[", "#vso[", "#teamcity["];

/// The text with control, bidirectional and invisible format characters as `\u{…}`; tabs and line
/// ends become spaces.
pub fn escaped(text: &str) -> Cow<'_, str> {
    replaced(text, is_unsafe, |c, out| match c {
        '\t' | '\n' | '\r' => out.push(' '),
        c => {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        }
    })
}

/// A source line as it may be shown, character for character: what could steer is a replacement
/// character. Tabs and line ends stay.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let is_unsafe = |c| is_unsafe(c) && !matches!(c, '\t' | '\n' | '\r');
    replaced(text, is_unsafe, |_, out| out.push(char::REPLACEMENT_CHARACTER))
}

/// A value as JSON in lines, with a line end.
pub fn to_json(value: &impl Serialize) -> String {
    let mut text = inert(serde_json::to_string_pretty(value));
    text.push('\n');
    text
}

/// A value as JSON in one line, with a line end.
pub(super) fn to_json_line(value: &impl Serialize) -> String {
    let mut text = inert(serde_json::to_string(value));
    text.push('\n');
    text
}

/// JSON whose strings mean the same and steer nothing: outside of strings no such character stands.
fn inert(json: serde_json::Result<String>) -> String {
    let json = json.expect("strings and numbers serialise");
    let is_unsafe = |c: char| !c.is_ascii_control() && is_unsafe(c) || c == '\u{7f}';
    let escaped = replaced(&json, is_unsafe, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    });
    match escaped {
        Cow::Borrowed(_) => json,
        Cow::Owned(escaped) => escaped,
    }
}

/// The text with what is unsafe, and the first sign of what a CI's log obeys, replaced.
fn replaced(
    text: &str,
    is_unsafe: impl Fn(char) -> bool,
    replace: impl Fn(char, &mut String),
) -> Cow<'_, str> {
    if !text.contains("##") && !text.chars().any(&is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let is_marker = c == '#' && MARKERS.iter().any(|marker| rest.starts_with(marker));
        if is_marker || is_unsafe(c) { replace(c, &mut out) } else { out.push(c) }
    }
    Cow::Owned(out)
}

/// Control characters (C0, DEL, C1), bidirectional controls, zero-width and tag characters.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{61c}' | '\u{180e}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_would_steer_a_terminal() {
        assert_eq!(escaped("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(escaped("x\u{202e}y\n"), "x\\u{202e}y ");
        assert!(matches!(escaped("Größe ✓ ## #["), Cow::Borrowed(_) | Cow::Owned(_)));
        assert!(matches!(escaped("Größe ✓"), Cow::Borrowed(_)));
    }

    #[test]
    fn breaks_what_a_log_obeys() {
        assert_eq!(escaped("###[error]x"), "#\\u{23}#[error]x");
        assert_eq!(escaped("##vso[task]##teamcity[x]"), "\\u{23}#vso[task]\\u{23}#teamcity[x]");
        assert_eq!(escaped("## A heading"), "## A heading");
        assert_eq!(shown("a\u{9b}b\t##[x"), "a\u{fffd}b\t\u{fffd}#[x");
    }

    #[test]
    fn json_means_what_it_meant() {
        let text = "\u{1b}\u{7f}\u{9b}\u{202e}\u{e0041}##[error]\n\"ü";
        let line = to_json_line(&text);
        assert!(line.trim_end().bytes().all(|byte| byte != 0x7f && byte != 0x1b));
        assert_eq!(line.trim_end().chars().filter(|c| is_unsafe(*c)).count(), 0, "{line}");
        assert!(!line.contains("##["));
        assert_eq!(serde_json::from_str::<String>(&line).expect("is JSON"), text);
    }
}
