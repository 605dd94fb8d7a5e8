//! `[action.ID]` and `[milestone.ID]`: dated work with one owner, and the dates by which something holds.
//!
//! An action has exactly one owner; who helps are contributors, who helps at the customer is
//! external.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{
    Day, Field, Grade, Many, Markdown, Money, Number, Objective, Person, Question, Ref, Risk,
    Stakeholder, Strategy, Tactic,
};

/// A dated piece of work.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Action {
    /// What is done.
    pub title: Field<String>,
    /// What it means.
    pub description: Field<Markdown>,
    /// Who answers for it: exactly one.
    pub owner: Field<Ref<Person>>,
    /// Who helps.
    pub contributors: Field<Many<Ref<Person>>>,
    /// Who of the customer takes part.
    pub external: Field<Many<Ref<Stakeholder>>>,
    /// How far it is.
    pub status: Field<ActionStatus>,
    /// What is to be said of it.
    pub status_note: Field<String>,
    /// When it begins.
    pub start: Field<Day>,
    /// Until when.
    pub due: Field<Day>,
    /// When it was done.
    pub done_on: Field<Day>,
    /// How much of it is done, 0 to 100.
    pub percent: Field<Number>,
    /// What is to be minded.
    pub constraints: Field<Markdown>,
    /// Which objective it serves.
    pub objective: Field<Ref<Objective>>,
    /// Which strategy it serves.
    pub strategy: Field<Ref<Strategy>>,
    /// Which tactic it serves.
    pub tactic: Field<Ref<Tactic>>,
    /// Which question it answers.
    pub answers: Field<Many<Ref<Question>>>,
    /// Which risk it lessens.
    pub mitigates: Field<Many<Ref<Risk>>>,
    /// To which milestone it belongs.
    pub milestone: Field<Ref<Milestone>>,
    /// What must be done before.
    pub depends_on: Field<Many<Ref<Work>>>,
    /// How urgent, 1 (first) to 3.
    pub priority: Field<Grade>,
    /// How many days it takes.
    pub effort_days: Field<Number>,
    /// What it costs.
    pub cost: Field<Money>,
}

/// A date by which something holds.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Milestone {
    /// What it is called.
    pub title: Field<String>,
    /// Until when.
    pub due: Field<Day>,
    /// How one will know.
    pub criterion: Field<String>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// What must be done before.
    pub depends_on: Field<Many<Ref<Work>>>,
}

words! {
    /// How far an action is.
    pub enum ActionStatus as "action-status" {
        /// Suggested.
        Proposed = "proposed",
        /// Agreed.
        Accepted = "accepted",
        /// Under way.
        InProgress = "in-progress",
        /// Held up.
        Blocked = "blocked",
        /// Put off.
        Deferred = "deferred",
        /// Done.
        Done = "done",
        /// Refused.
        Rejected = "rejected",
        /// Dropped.
        Cancelled = "cancelled",
    }
}

/// What an action may wait for.
#[derive(Debug, Clone, Copy)]
pub enum Work {}

targets! {
    Action: "action";
    Milestone: "milestone";
    Work: "action" | "milestone";
}

impl Action {
    /// Whether something is still to be done; so it is until its status says otherwise.
    pub fn is_open(&self) -> bool {
        !self.status.value().is_some_and(ActionStatus::is_closed)
    }

    /// Whether it was refused or given up, so that nothing comes of it.
    pub fn is_dropped(&self) -> bool {
        matches!(self.status.value(), Some(ActionStatus::Rejected | ActionStatus::Cancelled))
    }
}

impl ActionStatus {
    /// Whether nothing more will be done.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Done | Self::Rejected | Self::Cancelled)
    }
}
