//! Rules about risks.
//!
//! A risk counts as high when likelihood and impact together say so.

use crate::check::Rule;

pub(super) const RULES: &[&Rule] = &[];
