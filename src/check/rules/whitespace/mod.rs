//! Rules about what the customer does not buy from us yet.
//!
//! Unknown is no gap: the one asks for a question, the other for a deal.

mod competitor_unnamed;
mod mostly_unknown;
mod over_wallet;
mod top_gap_idle;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] =
    &[&mostly_unknown::RULE, &competitor_unnamed::RULE, &over_wallet::RULE, &top_gap_idle::RULE];
