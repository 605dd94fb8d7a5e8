//! Merges one file in the way that suits what it is.
//!
//! In come three states of it as bytes; out come the merged bytes and what is not decided. What no other way can
//! merge is merged by line, so that something always comes out.

use super::by_line::{by_line, one_sided};
use super::{Form, Markers, Merged, Sides, prose, tables};
use crate::document::decode;

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
