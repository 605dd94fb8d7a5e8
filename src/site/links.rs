//! Addresses of the site: of pages from one another, and of source lines.
//!
//! Links between pages are relative, so the site works from any folder and from the disk. Paths hold only
//! `a-z0-9-./`, whatever the ids hold.

use crate::report::{slug, web};

/// The way from one page to another.
pub(super) fn relative(from: &str, to: &str) -> String {
    let common = from
        .split_inclusive('/')
        .zip(to.split_inclusive('/'))
        .take_while(|(here, there)| here == there && here.ends_with('/'))
        .map(|(part, _)| part.len())
        .sum();
    let ups = from.get(common..).unwrap_or_default().matches('/').count();
    format!("{}{}", "../".repeat(ups), to.get(common..).unwrap_or_default())
}

/// The folder of a plan's pages.
pub(super) fn folder_of(plan: &str) -> String {
    slug(plan)
}

/// The address of a line in the writer's own editor, by a pattern of ours.
pub fn in_editor(pattern: &str, path: &str, line: u32) -> String {
    pattern.replace("{path}", &encoded(path)).replace("{line}", &line.to_string())
}

/// The address of a source line; none when the pattern is not a web address.
pub(super) fn source(pattern: &str, path: &str, line: u32) -> Option<String> {
    web(&in_editor(pattern, path, line))
}

fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([byte >> 4, byte & 15].map(hex));
        }
    }
    out
}

/// A hexadecimal digit of a value below 16.
fn hex(value: u8) -> char {
    char::from_digit(u32::from(value), 16).map_or('0', |digit| digit.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_way_between_pages() {
        assert_eq!(relative("en/nordwind/index.html", "en/index.html"), "../index.html");
        assert_eq!(relative("en/nordwind/index.html", "en/nordwind/map.html"), "map.html");
        assert_eq!(relative("en/a/map.html", "de/a/map.html"), "../../de/a/map.html");
        assert_eq!(relative("index.html", "assets/a.css"), "assets/a.css");
        assert_eq!(relative("en/ab/x.html", "en/abc/x.html"), "../abc/x.html");
    }

    #[test]
    fn leads_to_a_line_of_a_file() {
        let pattern = "https://git.example/{path}#L{line}";
        let address = source(pattern, "a b/ö.toml", 7);
        assert_eq!(address.as_deref(), Some("https://git.example/a%20b/%C3%B6.toml#L7"));
        assert_eq!(source("javascript:alert('{path}')", "a", 1), None);
    }
}
