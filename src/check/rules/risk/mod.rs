//! Rules about risks.
//!
//! A risk counts as high when likelihood and impact together say so.

mod no_response;
mod none;

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[&none::RULE, &no_response::RULE];
