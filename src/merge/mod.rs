//! Merging: what two sides made of one file, item by item and field by field.
//!
//! In come the bytes of the base, ours and theirs; out come the merged bytes and what somebody has to decide.
//! Our text is edited, so that its comments and layout stay, and theirs comes with its comments. What was
//! written is read again and must mean what the merge meant; where it does not, and for everything that
//! cannot be read, Git's own merge by line takes over. Nothing of either side is lost without a word.

mod blocks;
mod by_line;
mod clash;
mod edits;
mod list;
mod meaning;
mod part;
mod proof;
mod prose;
mod sheet;
mod sides;
mod tables;
mod value;
mod work;

pub use clash::{Clash, ClashKind};
pub use sides::{Form, Markers, Merged, Sides};

use crate::document::decode;
use by_line::{by_line, one_sided};

/// Merges one file.
pub fn merge(sides: Sides<&[u8]>, form: Form, markers: &Markers) -> Merged {
    if let Some(bytes) = one_sided(sides) {
        return Merged::clean(bytes);
    }
    let texts = sides.each(|bytes| decode(bytes).ok());
    let by_field = texts.and_then(|texts| match form {
        Form::Toml => tables::merge(texts, markers),
        Form::Prose => prose::merge(texts, markers),
        Form::Other => None,
    });
    by_field.unwrap_or_else(|| by_line(sides, form, markers))
}
