//! What needs no look at items: a side that did nothing, and Git's own merge of lines.
//!
//! In come three texts as bytes; out come bytes, with markers where lines conflict.

use super::{Clash, ClashKind, Form, Markers, Merged, Sides};
use crate::document::{Toml, decode};
use crate::git;

/// What the file becomes when one side left it alone, or both did the same.
pub(super) fn one_sided(sides: Sides<&[u8]>) -> Option<&[u8]> {
    let Sides { base, ours, theirs } = sides;
    if ours == theirs || theirs == base { Some(ours) } else { (ours == base).then_some(theirs) }
}

/// Git's own merge. Lines that fit together and leave a file that cannot be read are no clean merge.
pub(super) fn by_line(sides: Sides<&[u8]>, form: Form, markers: &Markers) -> Merged {
    let lines = lines(sides, markers);
    let is_read =
        |bytes: &[u8]| decode(bytes).is_ok_and(|text| Toml::parse(text).faults().is_empty());
    let kind = if !lines.is_clean {
        Some(ClashKind::Lines)
    } else if form == Form::Toml
        && is_read(sides.ours)
        && is_read(sides.theirs)
        && !is_read(&lines.bytes)
    {
        Some(ClashKind::Broken)
    } else {
        None
    };
    Merged {
        bytes: lines.bytes,
        clashes: kind.map(|kind| Clash::new(&[], kind)).into_iter().collect(),
    }
}

/// Git's merge of lines, with our markers.
pub(super) fn lines(sides: Sides<&[u8]>, markers: &Markers) -> git::Lines {
    let Sides { base, ours, theirs } = sides;
    git::merge_lines([base, ours, theirs], [&markers.ours, &markers.theirs], markers.size)
}
