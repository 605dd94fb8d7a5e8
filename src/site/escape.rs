//! How text becomes HTML that shows it.
//!
//! In comes any text, out goes what stands for it in elements and in quoted attributes; control
//! characters, which a browser would take for a fault of the page, are shown as such.

use std::fmt::{self, Display, Write};

/// A value that is written escaped.
pub(super) struct Escaped<T>(pub(super) T);

impl<T: Display> Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

/// Passes on what is written to it, escaped.
struct Escaping<'f, 'w>(&'f mut fmt::Formatter<'w>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(self.0, text)
    }
}

/// Writes text as HTML shows it.
pub(super) fn escape(out: &mut impl Write, text: &str) -> fmt::Result {
    let mut done = 0;
    for (at, c) in text.char_indices() {
        if let Some(shown) = stand_in(c) {
            out.write_str(&text[done..at])?;
            out.write_str(shown)?;
            done = at + c.len_utf8();
        }
    }
    out.write_str(&text[done..])
}

/// What stands for a character that may not stand for itself.
fn stand_in(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        '\t' | '\n' | ' '..='~' => None,
        c => is_unshowable(c).then_some("\u{fffd}"),
    }
}

/// Control characters, marks that turn the direction of text, and what is no character at all.
fn is_unshowable(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(code, 0x202a..=0x202e | 0x2066..=0x2069 | 0xfdd0..=0xfdef)
        || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_could_act() {
        assert_eq!(Escaped("<a b='\"&").to_string(), "&lt;a b=&#39;&quot;&amp;");
        assert_eq!(Escaped("a\u{0}\u{202e}b\u{ffff}").to_string(), "a\u{fffd}\u{fffd}b\u{fffd}");
    }
}
