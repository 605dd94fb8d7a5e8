//! Addresses: of items within a report, of foreign sites, of people's mail and telephone.
//!
//! Anchors hold only `a-z0-9-`, whatever the ids hold; an address that is none of what it should be is no
//! address.

use xxhash_rust::xxh3::xxh3_64;

use crate::model::{ItemKey, Kind, Word};

/// The anchor of an item.
pub(crate) fn anchor(key: &ItemKey) -> String {
    anchor_of(key.kind, &key.id)
}

/// The anchor of an item by kind and id.
pub(crate) fn anchor_of(kind: Kind, id: &str) -> String {
    if id.is_empty() { kind.word().to_owned() } else { format!("{}-{}", kind.word(), slug(id)) }
}

/// The anchor of a page of prose.
pub(crate) fn prose_anchor(page: &str) -> String {
    format!("prose-{}", slug(page))
}

/// An id as part of a path or an anchor: itself when it is safe there, else made safe and unique.
pub(crate) fn slug(id: &str) -> String {
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

/// A web address, when it is one.
pub(crate) fn web(address: &str) -> Option<String> {
    let has_host = ["https://", "http://"].into_iter().any(|scheme| {
        let start = address.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    let is_plain = !address.chars().any(|c| c.is_control() || c.is_whitespace());
    (has_host && is_plain).then(|| address.to_owned())
}

/// A mail address as a link, when it looks like one.
pub(crate) fn mail(address: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".@_+-".contains(c);
    let (name, host) = address.split_once('@')?;
    let fits = !name.is_empty() && host.contains('.') && !host.contains('@');
    (fits && address.chars().all(is_plain)).then(|| format!("mailto:{address}"))
}

/// A telephone number as a link, when it looks like one.
pub(crate) fn phone(number: &str) -> Option<String> {
    let fits = number.chars().all(|c| c.is_ascii_digit() || "+ ()-/".contains(c));
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (fits && digits.len() > 4).then(|| format!("tel:{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(mail("a@b.example?cc=c@d.example"), None);
    }
}
