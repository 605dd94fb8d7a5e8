//! `[kpi.ID]`: a figure that is watched over the life of the plan.
//!
//! Unlike an objective it has no end: limits say what is well, not what is to be reached.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::{Cadence, Day, Direction, Entries, Field, Number, Person, Reading, Ref};

/// A figure that is watched.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Kpi {
    /// What it is called.
    pub name: Field<String>,
    /// In which unit.
    pub unit: Field<String>,
    /// How often it is measured.
    pub cadence: Field<Cadence>,
    /// From here on it is well.
    pub green: Field<Number>,
    /// From here on it is to be watched.
    pub amber: Field<Number>,
    /// Which way is better.
    pub direction: Field<Direction>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// The readings by day.
    pub measured: Field<Entries<Day, Reading>>,
}

targets! {
    Kpi: "kpi";
}
