//! Merges a page: its front matter field by field, the rest line by line.
//!
//! In come three texts of which each has a front matter between two `+++` lines; nothing comes out where one
//! has none, and the whole page is merged by line.

use super::by_line::{lines, one_sided};
use super::{Clash, ClashKind, Markers, Merged, Sides, tables};
use crate::document::Toml;

/// A page: the line that opens the front matter, the front matter, and the rest from the closing line on.
type Divided<'t> = (&'t str, &'t str, &'t str);

/// The merged page.
pub(super) fn merge(texts: Sides<&str>, markers: &Markers) -> Option<Merged> {
    let parts = texts.each(divide)?;
    let opening = parts.ours.0;
    let fronts = parts.each(|part| Some(part.1))?;
    let front = match one_sided(bytes(fronts)) {
        Some(front) => Merged::clean(front),
        None => tables::merge(fronts, markers)?,
    };
    let bodies = bytes(parts.each(|part| Some(part.2))?);
    let body = if let Some(body) = one_sided(bodies) {
        Merged::clean(body)
    } else {
        let lines = lines(bodies, markers);
        let clash = (!lines.is_clean).then(|| Clash::new(&[], ClashKind::Lines));
        Merged { bytes: lines.bytes, clashes: clash.into_iter().collect() }
    };
    // A marker in the closing line would swallow the front matter.
    let is_closed = body.bytes.starts_with(b"+++");
    let clashes = [front.clashes, body.clashes].concat();
    let bytes = [opening.as_bytes(), &front.bytes, &body.bytes].concat();
    is_closed.then_some(Merged { bytes, clashes })
}

/// The front matter of a page, with every place as in the page; of a page without one nothing.
pub(super) fn front(text: &str) -> Option<Toml> {
    let (opening, front, _) = divide(text)?;
    let blank = " ".repeat(opening.len().saturating_sub(1));
    Some(Toml::parse(format!("{blank}\n{front}")))
}

fn bytes(texts: Sides<&str>) -> Sides<&[u8]> {
    Sides {
        base: texts.base.as_bytes(),
        ours: texts.ours.as_bytes(),
        theirs: texts.theirs.as_bytes(),
    }
}

fn divide(text: &str) -> Option<Divided<'_>> {
    let first = text.find('\n')? + 1;
    let (opening, rest) = text.split_at(first);
    if opening.trim_start_matches('\u{feff}').trim_end() != "+++" {
        return None;
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "+++" {
            let (front, body) = rest.split_at(at);
            return Some((opening, front, body));
        }
        at += line.len();
    }
    None
}
