//! `[strategy.ID]` and `[tactic.ID]`: the chosen approach, and its levers.
//!
//! Both may be skipped: an action may serve an objective at once.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Field, Many, Markdown, Objective, Person, Ref, Swot};

/// A chosen approach.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Strategy {
    /// What it is called.
    pub title: Field<String>,
    /// Which objectives it serves.
    pub objectives: Field<Many<Ref<Objective>>>,
    /// What sort of approach it is.
    #[serde(rename = "type")]
    pub nature: Field<StrategyKind>,
    /// Why this one.
    pub rationale: Field<Markdown>,
    /// Which findings it builds on.
    pub uses: Field<Many<Ref<Swot>>>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
}

/// A lever of a strategy.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Tactic {
    /// What it is called.
    pub title: Field<String>,
    /// Of which strategy.
    pub strategy: Field<Ref<Strategy>>,
    /// What it means.
    pub description: Field<Markdown>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
}

words! {
    /// What sort of approach it is.
    pub enum StrategyKind as "strategy-type" {
        /// More of the same to the same.
        Penetrate = "penetrate",
        /// New to the same.
        Expand = "expand",
        /// Keep what is ours.
        Defend = "defend",
        /// Win back.
        Recover = "recover",
        /// Let go.
        Exit = "exit",
    }
}

targets! {
    Strategy: "strategy";
    Tactic: "tactic";
}
