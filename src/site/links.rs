//! Addresses: of pages from one another, of items on a page, of source lines, of foreign sites.
//!
//! Links between pages are relative, so the site works from any folder and from the disk. Paths and
//! anchors hold only `a-z0-9-./`, whatever the ids hold.

use xxhash_rust::xxh3::xxh3_64;

use crate::model::{ItemKey, Kind, Word};

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

/// The anchor of an item on its account's page.
pub(super) fn anchor(key: &ItemKey) -> String {
    anchor_of(key.kind, &key.id)
}

/// The anchor of an item by kind and id.
pub(super) fn anchor_of(kind: Kind, id: &str) -> String {
    if id.is_empty() { kind.word().to_owned() } else { format!("{}-{}", kind.word(), slug(id)) }
}

/// The anchor of a page of prose.
pub(super) fn prose_anchor(page: &str) -> String {
    format!("prose-{}", slug(page))
}

/// An id as part of a path or an anchor: itself when it is safe there, else made safe and unique.
fn slug(id: &str) -> String {
    let is_safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.is_empty() && id.len() <= 100 && id.chars().all(is_safe) && !is_device(id) {
        return id.to_owned();
    }
    let lower = id.to_ascii_lowercase();
    let kept: String = lower.chars().map(|c| if is_safe(c) { c } else { '-' }).take(60).collect();
    format!("{}-{:08x}", kept.trim_matches('-'), xxh3_64(id.as_bytes()) >> 32)
}

/// Whether Windows takes the name for a device.
fn is_device(name: &str) -> bool {
    let numbered = |stem| {
        name.strip_prefix(stem)
            .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// The address of a source line; none when the pattern is not a web address.
pub(super) fn source(pattern: &str, path: &str, line: u32) -> Option<String> {
    let address = pattern.replace("{path}", &encoded(path)).replace("{line}", &line.to_string());
    web(&address)
}

/// A web address, when it is one.
pub(super) fn web(address: &str) -> Option<String> {
    let has_host = ["https://", "http://"].into_iter().any(|scheme| {
        let start = address.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    let is_plain = !address.chars().any(|c| c.is_control() || c.is_whitespace());
    (has_host && is_plain).then(|| address.to_owned())
}

/// A mail address as a link, when it looks like one.
pub(super) fn mail(address: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".@_+-".contains(c);
    let (name, host) = address.split_once('@')?;
    let fits = !name.is_empty() && host.contains('.') && !host.contains('@');
    (fits && address.chars().all(is_plain)).then(|| format!("mailto:{address}"))
}

/// A telephone number as a link, when it looks like one.
pub(super) fn phone(number: &str) -> Option<String> {
    let fits = number.chars().all(|c| c.is_ascii_digit() || "+ ()-/".contains(c));
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (fits && digits.len() > 4).then(|| format!("tel:{digits}"))
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
    fn makes_every_id_safe_and_keeps_ids_apart() {
        assert_eq!(slug("nordwind"), "nordwind");
        assert_ne!(slug("con"), "con");
        assert_ne!(slug("A b"), slug("a-b"));
        assert!(slug("../../x").chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    }

    #[test]
    fn follows_only_web_addresses() {
        assert_eq!(web("javascript:alert(1)"), None);
        assert_eq!(web("https://a.example/x y"), None);
        let pattern = "https://git.example/{path}#L{line}";
        let address = source(pattern, "a b/ö.toml", 7);
        assert_eq!(address.as_deref(), Some("https://git.example/a%20b/%C3%B6.toml#L7"));
        assert_eq!(mail("a@b.example?cc=c@d.example"), None);
    }
}
