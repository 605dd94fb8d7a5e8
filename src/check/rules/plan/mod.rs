//! Rules about the plan as a whole: its header, its period, its texts.
//!
//! They point at `[plan]`, or where it should stand; those about texts, at the text.

mod copied_text;
mod empty_section;
mod expired_active;
mod missing_header;
mod no_open_questions;
mod no_owner;
mod no_summary;
mod period_gap_overlap;
mod period_invalid;
mod self_approved;
mod version_unchanged;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[
    &missing_header::RULE,
    &no_owner::RULE,
    &self_approved::RULE,
    &period_invalid::RULE,
    &period_gap_overlap::RULE,
    &expired_active::RULE,
    &no_summary::RULE,
    &empty_section::RULE,
    &copied_text::RULE,
    &no_open_questions::RULE,
    &version_unchanged::RULE,
];
