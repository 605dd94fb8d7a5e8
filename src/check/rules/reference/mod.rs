//! Rules about names: keys, words, ids, references, files. Group `ref`.
//!
//! Some are spoken for by reading, because only it sees what does not fit the model.

mod missing_asset;
mod named_twice;
mod placeholder_text;
mod reading;
mod unknown_id;
mod unknown_view;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &unknown_id::RULE,
    &reading::DUPLICATE_ID,
    &reading::INVALID_ID,
    &reading::UNKNOWN_FIELD,
    &reading::UNKNOWN_WORD,
    &reading::WRONG_TYPE,
    &reading::UNKNOWN_KIND,
    &named_twice::RULE,
    &missing_asset::RULE,
    &unknown_view::RULE,
    &placeholder_text::RULE,
];
