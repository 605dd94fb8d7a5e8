//! Rules about names: keys, words, ids, references, files. Group `ref`.

mod reading;
mod unknown_id;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &unknown_id::RULE,
    &reading::DUPLICATE_ID,
    &reading::INVALID_ID,
    &reading::UNKNOWN_FIELD,
    &reading::UNKNOWN_WORD,
    &reading::WRONG_TYPE,
    &reading::UNKNOWN_KIND,
];
