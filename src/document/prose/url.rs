//! Which link targets may reach a page.
//!
//! An allow-list over the decoded target as a browser would take it. What is not plainly harmless is
//! refused: unknown schemes, hosts without a scheme, names in front of a host, control characters.

/// What a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A page elsewhere, by http or https.
    Web,
    /// A mail address or telephone number.
    Contact,
    /// A place in the same text: `#heading`.
    Fragment,
    /// A path within the plans.
    Local,
    /// Nothing that may be linked.
    Refused,
}

/// Judges a target.
pub(super) fn judge(url: &str) -> Target {
    // Browsers drop tabs and line ends, skip blanks in front and take `\` for `/`. File names may
    // hold a blank in the middle.
    let is_foul = |c: char| c.is_control() || (c.is_whitespace() && c != ' ') || c == '\\';
    if url.chars().any(is_foul) || url.starts_with(' ') || url.ends_with(' ') {
        return Target::Refused;
    }
    let head = &url[..url.find(['/', '?', '#']).unwrap_or(url.len())];
    match head.split_once(':') {
        Some((scheme, _)) => judge_scheme(&scheme.to_ascii_lowercase(), &url[scheme.len() + 1..]),
        None if url.starts_with('#') => Target::Fragment,
        None if url.starts_with("//") || url.is_empty() => Target::Refused,
        None => Target::Local,
    }
}

fn judge_scheme(scheme: &str, rest: &str) -> Target {
    match scheme {
        "http" | "https" if has_plain_host(rest) => Target::Web,
        "mailto" | "tel" if !rest.is_empty() => Target::Contact,
        _ => Target::Refused,
    }
}

fn has_plain_host(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else {
        return false;
    };
    let host = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    !host.is_empty() && !host.starts_with(':') && !host.contains(['@', '%', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allows_what_is_plainly_harmless() {
        for (url, target) in [
            ("https://example.com/a?b=c#d", Target::Web),
            ("HTTP://example.com", Target::Web),
            ("mailto:lena@example.com", Target::Contact),
            ("tel:+41441234567", Target::Contact),
            ("#lage", Target::Fragment),
            ("reviews/2026-q3.md", Target::Local),
            ("a.md#x:y", Target::Local),
            ("../x.png", Target::Local),
            ("bild 1.png", Target::Local),
        ] {
            assert_eq!(judge(url), target, "{url}");
        }
    }

    #[test]
    fn refuses_everything_else() {
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:x",
            " javascript:x",
            "data:text/html,x",
            "data:image/png;base64,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.com",
            "/\\example.com",
            "\\\\example.com",
            "https:example.com",
            "https:///example.com",
            "https://bank.example@evil.example",
            "ms-msdt:/id",
            "vscode://x",
            "blob:https://x",
            "view-source:https://x",
            "x:y",
            ":",
            "",
            "https://",
            "https://%65vil",
            "java script:x",
            "https://a b/",
            "x.md ",
            "\u{a0}x:y",
            "\u{1}javascript:x",
            "java\u{0}script:x",
        ] {
            assert_eq!(judge(url), Target::Refused, "{url:?}");
        }
    }
}
