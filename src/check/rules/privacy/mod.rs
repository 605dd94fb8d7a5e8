//! Rules about who may know what.
//!
//! They never repeat what they found, only where, and keep its lines out of reports too.

mod former_not_minimised;
mod judgement_in_shared_text;
mod no_data_source;
mod personal_data_outside_people;
mod photo_metadata;
mod photo_without_consent;
mod private_contact;
mod private_words;
mod retention_exceeded;
mod secret_like;
mod shared_leak;
mod special_category;
mod unclassified;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &unclassified::RULE,
    &shared_leak::RULE,
    &judgement_in_shared_text::RULE,
    &secret_like::RULE,
    &special_category::RULE,
    &private_contact::RULE,
    &personal_data_outside_people::RULE,
    &no_data_source::RULE,
    &retention_exceeded::RULE,
    &former_not_minimised::RULE,
    &photo_without_consent::RULE,
    &photo_metadata::RULE,
];
