//! `[opportunity.ID]`: one deal that may be won, with its qualification after MEDDPICC.
//!
//! A plan is about the relation around all deals; a deal closes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Decision, Field, Money, Number, Offering, Person, Ref, Unit};

/// A deal that may be won.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Opportunity {
    /// What it is called.
    pub title: Field<String>,
    /// Where in the account.
    pub unit: Field<Ref<Unit>>,
    /// What would be sold.
    pub offering: Field<Ref<Offering>>,
    /// How much it is worth.
    pub amount: Field<Money>,
    /// How likely it is, in percent.
    pub probability: Field<Number>,
    /// How far it is.
    pub stage: Field<Stage>,
    /// When it shall be closed.
    pub close_date: Field<Day>,
    /// By which decision process.
    pub decision: Field<Ref<Decision>>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// What comes next.
    pub next_step: Field<String>,
    /// How well it is qualified.
    pub meddpicc: Field<Box<Meddpicc>>,
}

/// The eight questions of MEDDPICC.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Meddpicc {
    /// What the customer gains, in figures.
    pub metrics: Field<Score>,
    /// Who can release the money.
    pub economic_buyer: Field<Score>,
    /// What it is judged by.
    pub decision_criteria: Field<Score>,
    /// How it is decided.
    pub decision_process: Field<Score>,
    /// How it becomes a contract.
    pub paper_process: Field<Score>,
    /// What hurts.
    pub pain: Field<Score>,
    /// Who fights for us.
    pub champion: Field<Score>,
    /// Against whom.
    pub competition: Field<Score>,
}

/// How sure one of the questions is answered.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Score {
    /// 0 unknown, 1 in part, 2 proved.
    pub score: Field<Number>,
    /// What is known.
    pub note: Field<String>,
}

words! {
    /// How far a deal is.
    pub enum Stage as "stage" {
        /// Heard of.
        Lead = "lead",
        /// Worth it.
        Qualified = "qualified",
        /// Offered.
        Proposal = "proposal",
        /// Being negotiated.
        Negotiation = "negotiation",
        /// Won.
        Won = "won",
        /// Lost.
        Lost = "lost",
    }
}

targets! {
    Opportunity: "opportunity";
}
