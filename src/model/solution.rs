//! `[solution.ID]`: what we propose to this customer, what it is worth to them, and what they object.
//!
//! Without one of our offerings it bears a title of its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Field, Many, Markdown, Offering, Ref};

/// What we propose to the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Solution {
    /// Which of our offerings it is.
    pub offering: Field<Ref<Offering>>,
    /// What it is called.
    pub title: Field<String>,
    /// What it answers.
    pub addresses: Field<Many<Ref<Addressed>>>,
    /// What it is worth to the customer.
    pub value: Field<Markdown>,
    /// What they hold against it.
    pub objections: Field<Many<Objection>>,
    /// How far it is.
    pub status: Field<SolutionStatus>,
}

/// What somebody holds against a solution.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Objection {
    /// What they say.
    pub text: Field<String>,
    /// What we answer.
    pub handling: Field<String>,
}

words! {
    /// How far a solution is.
    pub enum SolutionStatus as "solution-status" {
        /// Being prepared.
        Planned = "planned",
        /// Shown.
        Presented = "presented",
        /// Being looked at.
        Reviewing = "reviewing",
        /// Being carried out.
        InProgress = "in-progress",
        /// Accepted.
        Accepted = "accepted",
        /// Declined.
        Declined = "declined",
    }
}

/// What a solution may answer.
#[derive(Debug, Clone, Copy)]
pub enum Addressed {}

targets! {
    Addressed: "goal" | "priority" | "initiative" | "customer-goal" | "objective";
    Solution: "solution";
}
