//! `[competitor.ID]`: a competitor, and in a plan its position at this account.
//!
//! What a competitor is stands beside `keyplan.toml`; how it stands at an account, in the plan.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Field, Grade, Many, Money, Offering, Ref, Unit};

/// A competitor, wherever we meet it.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Competitor {
    /// What it is called.
    pub name: Field<String>,
    /// What it does well.
    pub strengths: Field<Many<String>>,
    /// Where it falls short.
    pub weaknesses: Field<Many<String>>,
}

/// A competitor's position at one account.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Position {
    /// How it stands there.
    pub status: Field<PositionStatus>,
    /// Where in the account.
    pub units: Field<Many<Ref<Unit>>>,
    /// Against which of our offerings.
    pub offerings: Field<Many<Ref<Offering>>>,
    /// What speaks for it here.
    pub strengths: Field<Many<String>>,
    /// What speaks against it here.
    pub weaknesses: Field<Many<String>>,
    /// What we have that it has not.
    pub differentiator: Field<String>,
    /// What the customer spends with it a year.
    pub spend: Field<Money>,
    /// When its contract ends.
    pub contract_end: Field<Day>,
    /// How dangerous it is, 1 to 3.
    pub threat: Field<Grade>,
}

words! {
    /// How a competitor stands at an account.
    pub enum PositionStatus as "position" {
        /// Established.
        Incumbent = "incumbent",
        /// Attacks.
        Challenger = "challenger",
        /// Could come.
        Latent = "latent",
        /// Was driven out.
        Displaced = "displaced",
    }
}

targets! {
    Competitor: "competitor";
}
