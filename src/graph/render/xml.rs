//! Text as XML takes it, and writing it to a string.
//!
//! Whatever comes from a plan goes through [`Escaped`].

use std::fmt::Display;

/// Text that XML takes as text.
pub(in crate::graph) struct Escaped<'a>(pub(in crate::graph) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut rest = self.0;
        while let Some(at) =
            rest.find(|c: char| matches!(c, '&' | '<' | '>' | '"' | '\'') || is_banned(c))
        {
            f.write_str(&rest[..at])?;
            let mut chars = rest[at..].chars();
            match chars.next() {
                Some('&') => f.write_str("&amp;")?,
                Some('<') => f.write_str("&lt;")?,
                Some('>') => f.write_str("&gt;")?,
                Some('"') => f.write_str("&quot;")?,
                Some('\'') => f.write_str("&#39;")?,
                _ => {}
            }
            rest = chars.as_str();
        }
        f.write_str(rest)
    }
}

/// Characters that XML 1.0 cannot hold.
fn is_banned(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Writing to a string does not fail.
macro_rules! put {
    ($out:expr, $($args:tt)*) => { let _ = write!($out, $($args)*); };
}

pub(in crate::graph) use put;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_is_markup_and_drops_what_xml_cannot_hold() {
        let text = Escaped("<b a='\"'>&\u{0}\u{1b}\u{ffff}x").to_string();
        assert_eq!(text, "&lt;b a=&#39;&quot;&#39;&gt;&amp;x");
    }
}
