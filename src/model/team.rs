//! `[team.PERSON]`: the part of one of our people in the account team.
//!
//! Allocations are percent of a full week; over all plans they must fit the person's capacity.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Day, Field, Number};

/// Somebody's part in the account team.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Member {
    /// What they are.
    pub role: Field<TeamRole>,
    /// What they answer for.
    pub responsibility: Field<String>,
    /// How much of their time, in percent.
    pub allocation: Field<Number>,
    /// How many days, where time is not shared by percent.
    pub days: Field<Number>,
    /// From when.
    pub start: Field<Day>,
    /// Until when.
    pub end: Field<Day>,
    /// How far they answer for it.
    pub raci: Field<Raci>,
}

words! {
    /// What somebody is in an account team.
    pub enum TeamRole as "team-role" {
        /// Leads the account.
        AccountOwner = "account-owner",
        /// Speaks for our management.
        ExecutiveSponsor = "executive-sponsor",
        /// Sells.
        Sales = "sales",
        /// Explains the technical side.
        Presales = "presales",
        /// Looks after the customer's success.
        CustomerSuccess = "customer-success",
        /// Leads the projects.
        Delivery = "delivery",
        /// Serves.
        Service = "service",
        /// Builds the product.
        Product = "product",
        /// Does the marketing.
        Marketing = "marketing",
        /// Does the figures.
        Finance = "finance",
        /// Knows the law.
        Legal = "legal",
        /// Comes from a partner.
        Partner = "partner",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// How far somebody answers for something.
    pub enum Raci as "raci" {
        /// Does it.
        Responsible = "responsible",
        /// Answers for it.
        Accountable = "accountable",
        /// Is asked.
        Consulted = "consulted",
        /// Is told.
        Informed = "informed",
    }
}
