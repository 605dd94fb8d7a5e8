//! `[review.ID]`: a meeting that looked at the plan, and what came of it.
//!
//! Each decision ends in an action or in the word that there is none.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Action, Day, Field, Many, Markdown, Number, Ref};

/// A meeting that looked at the plan.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Review {
    /// When it was.
    pub on: Field<Day>,
    /// What sort of meeting.
    #[serde(rename = "type")]
    pub nature: Field<ReviewKind>,
    /// Who took part: names, or `person.x`, `stakeholder.x`.
    pub participants: Field<Many<String>>,
    /// What it came to.
    pub summary: Field<Markdown>,
    /// What changed since the last.
    pub changes: Field<Many<String>>,
    /// What was decided.
    pub decisions: Field<Many<String>>,
    /// What is done about it.
    pub actions: Field<Many<Ref<Action>>>,
    /// How the account was judged, 0 to 4.
    pub rating: Field<Number>,
    /// When the next one is.
    pub next_on: Field<Day>,
}

words! {
    /// What sort of review it is.
    pub enum ReviewKind as "review-type" {
        /// Among ourselves.
        Internal = "internal",
        /// With the customer, every quarter.
        Qbr = "qbr",
        /// With the customer's management.
        Ebr = "ebr",
        /// To approve the plan.
        Approval = "approval",
    }
}

targets! {
    Review: "review";
}
