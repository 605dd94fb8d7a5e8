//! `[budget.ID]`: money set aside for the account, and what was spent of it.
//!
//! The lines add up to `plan.budget-total`, when that is written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Field, Money, Period, Person, Ref, Strategy};

/// A line of the budget.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Budget {
    /// What it is for.
    pub category: Field<BudgetCategory>,
    /// For which time.
    pub period: Field<Period>,
    /// How much is set aside.
    pub planned: Field<Money>,
    /// How much was spent.
    pub actual: Field<Money>,
    /// Who answers for it.
    pub owner: Field<Ref<Person>>,
    /// Which strategy it serves.
    pub strategy: Field<Ref<Strategy>>,
}

words! {
    /// What money is set aside for.
    pub enum BudgetCategory as "budget-category" {
        /// People.
        People = "people",
        /// Travel.
        Travel = "travel",
        /// Events.
        Events = "events",
        /// Marketing.
        Marketing = "marketing",
        /// Discounts.
        Discount = "discount",
        /// Projects.
        Project = "project",
        /// Training.
        Training = "training",
        /// Something else.
        Other = "other",
    }
}
