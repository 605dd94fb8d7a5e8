//! A commit that changed something in the plans, with all that it changed.
//!
//! An entry stands for itself: it can be kept, and told again without the repository.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::diff::{Fact, Part};

/// A commit and what it changed, told in one language for one audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// The commit's whole id.
    pub id: String,
    /// The first digits of it.
    pub short_id: String,
    /// The day of the commit, where it was made.
    pub date: Date,
    /// Who wrote what it brings, as they call themselves.
    pub author: String,
    /// The first line of its message.
    pub title: String,
    /// What changed: what plans share, then the plans.
    pub parts: Vec<Part>,
    /// What changed in the settings.
    pub settings: Vec<Fact>,
}

impl Entry {
    /// Whether nothing of it is to be told.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.settings.is_empty()
    }
}
