//! What the customer itself pursues: priorities, initiatives, annual goals, revenue streams.
//!
//! These are theirs. What we want at the account stands in `goal.rs`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Evidence, Field, Many, Markdown, Money, Number, Ref, Stakeholder};

/// What matters to the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Priority {
    /// What it is called.
    pub title: Field<String>,
    /// What it means.
    pub description: Field<Markdown>,
    /// Its place among the priorities; 1 comes first.
    pub rank: Field<Number>,
    /// Who cares.
    pub sponsors: Field<Many<Ref<Stakeholder>>>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// Where it stands.
    pub source: Field<String>,
    /// When it was true.
    pub as_of: Field<Day>,
}

/// What the customer undertakes.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Initiative {
    /// What it is called.
    pub title: Field<String>,
    /// What it means.
    pub description: Field<Markdown>,
    /// Its place among the initiatives; 1 comes first.
    pub rank: Field<Number>,
    /// Who cares.
    pub sponsors: Field<Many<Ref<Stakeholder>>>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// Where it stands.
    pub source: Field<String>,
    /// When it was true.
    pub as_of: Field<Day>,
    /// How far it is.
    pub status: Field<InitiativeStatus>,
    /// When it began.
    pub start: Field<Day>,
    /// When it ends.
    pub end: Field<Day>,
    /// What the customer spends on it.
    pub budget: Field<Money>,
    /// Which priorities it serves.
    pub supports: Field<Many<Ref<Priority>>>,
}

/// An annual goal of the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct CustomerGoal {
    /// What it is called.
    pub title: Field<String>,
    /// What it means.
    pub description: Field<Markdown>,
    /// Its place among the goals; 1 comes first.
    pub rank: Field<Number>,
    /// Who cares.
    pub sponsors: Field<Many<Ref<Stakeholder>>>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// Where it stands.
    pub source: Field<String>,
    /// When it was true.
    pub as_of: Field<Day>,
    /// For which year.
    pub year: Field<Number>,
    /// What is measured.
    pub metric: Field<String>,
    /// What value is wanted.
    pub target: Field<Number>,
}

/// How the customer earns money.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct CustomerRevenue {
    /// What it is called.
    pub title: Field<String>,
    /// What it means.
    pub description: Field<Markdown>,
    /// Its place among the streams; 1 comes first.
    pub rank: Field<Number>,
    /// Who cares.
    pub sponsors: Field<Many<Ref<Stakeholder>>>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// Where it stands.
    pub source: Field<String>,
    /// When it was true.
    pub as_of: Field<Day>,
    /// Its part of the customer's turnover, in percent.
    pub share: Field<Number>,
    /// How much it is a year.
    pub amount: Field<Money>,
    /// Where it goes.
    pub trend: Field<Trajectory>,
}

words! {
    /// How far an initiative is.
    pub enum InitiativeStatus as "initiative-status" {
        /// Talked about.
        Idea = "idea",
        /// Decided.
        Planned = "planned",
        /// Under way.
        Running = "running",
        /// Finished.
        Done = "done",
        /// Given up.
        Stopped = "stopped",
    }
}

words! {
    /// Where a figure goes.
    pub enum Trajectory as "trajectory" {
        /// Up.
        Growing = "growing",
        /// Neither up nor down.
        Stable = "stable",
        /// Down.
        Shrinking = "shrinking",
    }
}

targets! {
    Priority: "priority";
    Initiative: "initiative";
    CustomerGoal: "customer-goal";
}
