//! `[goal.ID]` and `[objective.ID]`: a direction, and the measurable steps towards it.
//!
//! A goal has a side: the customer's, ours, or both sides'. An objective has a baseline, a target,
//! a deadline, and readings on the way.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Entries, Field, Grade, Many, Markdown, Number, Person, Ref};

/// A direction.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Goal {
    /// What it is called.
    pub title: Field<String>,
    /// Whose goal it is.
    pub side: Field<Side>,
    /// What it is about.
    pub category: Field<GoalCategory>,
    /// Why it is worth it.
    pub why: Field<Markdown>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// How urgent, 1 (first) to 3.
    pub priority: Field<Grade>,
    /// What of the customer's it serves.
    pub supports: Field<Many<Ref<Pursuit>>>,
}

/// A measurable step towards a goal.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Objective {
    /// Towards which goal.
    pub goal: Field<Ref<Goal>>,
    /// What it is called.
    pub title: Field<String>,
    /// Whether it is measured or judged.
    #[serde(rename = "type")]
    pub nature: Field<ObjectiveKind>,
    /// What is measured.
    pub metric: Field<String>,
    /// In which unit.
    pub unit: Field<String>,
    /// Where it began.
    pub baseline: Field<Number>,
    /// Where it shall be.
    pub target: Field<Number>,
    /// Which way is better.
    pub direction: Field<Direction>,
    /// When the work began.
    pub start: Field<Day>,
    /// Until when.
    pub due: Field<Day>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// How it stands.
    pub status: Field<ObjectiveStatus>,
    /// How one will know that it is reached.
    pub evidence: Field<Markdown>,
    /// How far it was reached in the end.
    pub outcome: Field<Outcome>,
    /// What was learned.
    pub lesson: Field<Markdown>,
    /// The readings by day.
    pub measured: Field<Entries<Day, Reading>>,
}

/// A reading on a day.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Reading {
    /// What was measured.
    pub value: Field<Number>,
    /// Where it comes from.
    pub source: Field<String>,
    /// Who measured.
    pub by: Field<Ref<Person>>,
    /// What is worth knowing.
    pub note: Field<String>,
}

words! {
    /// Whose goal it is.
    pub enum Side as "side" {
        /// The customer's.
        Customer = "customer",
        /// Ours.
        Ours = "ours",
        /// Both sides'.
        Joint = "joint",
    }
}

words! {
    /// What a goal is about.
    pub enum GoalCategory as "goal-category" {
        /// Revenue.
        Revenue = "revenue",
        /// The relationship.
        Relationship = "relationship",
        /// The customer's success.
        CustomerSuccess = "customer-success",
        /// Keeping the customer.
        Retention = "retention",
        /// More of the customer's business.
        Penetration = "penetration",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// Whether an objective is measured or judged.
    pub enum ObjectiveKind as "objective-type" {
        /// Measured.
        Quantitative = "quantitative",
        /// Judged.
        Qualitative = "qualitative",
    }
}

words! {
    /// Which way is better.
    pub enum Direction as "direction" {
        /// Up.
        Increase = "increase",
        /// Down.
        Decrease = "decrease",
        /// As it is.
        Maintain = "maintain",
    }
}

words! {
    /// How an objective stands.
    pub enum ObjectiveStatus as "objective-status" {
        /// Not begun.
        NotStarted = "not-started",
        /// As planned.
        OnTrack = "on-track",
        /// In doubt.
        AtRisk = "at-risk",
        /// Behind.
        OffTrack = "off-track",
        /// Reached.
        Achieved = "achieved",
        /// Not reached.
        Missed = "missed",
        /// Put off.
        Deferred = "deferred",
        /// Dropped.
        Cancelled = "cancelled",
    }
}

words! {
    /// How far something was reached.
    pub enum Outcome as "outcome" {
        /// Wholly.
        Full = "full",
        /// In part.
        Partial = "partial",
        /// Not at all.
        None = "none",
    }
}

impl Objective {
    /// Whether it is still worked towards: it is neither closed nor put off.
    pub fn is_pursued(&self) -> bool {
        let status = self.status.value();
        !status.is_some_and(|status| status.is_closed() || status == ObjectiveStatus::Deferred)
    }
}

impl ObjectiveStatus {
    /// Whether nothing more is done for it.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Achieved | Self::Missed | Self::Cancelled)
    }
}

/// What of the customer's a goal may serve.
#[derive(Debug, Clone, Copy)]
pub enum Pursuit {}

targets! {
    Goal: "goal";
    Objective: "objective";
    Pursuit: "priority" | "customer-goal" | "initiative";
}
