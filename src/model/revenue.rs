//! `[revenue.ID]` and `[contract.ID]`: what we sell to the customer, and what is agreed.
//!
//! Amounts are by period, each in its own currency or the plan's; sums are computed, never typed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::{Day, Entries, Field, Money, Number, Offering, Period, Ref, Unit};

/// A stream of our sales to the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Revenue {
    /// What it is called.
    pub title: Field<String>,
    /// What is sold.
    pub offering: Field<Ref<Offering>>,
    /// To which unit.
    pub unit: Field<Ref<Unit>>,
    /// What came in.
    pub actual: Field<Entries<Period, Money>>,
    /// What we expect.
    pub forecast: Field<Entries<Period, Money>>,
    /// What we want.
    pub target: Field<Entries<Period, Money>>,
    /// What could be had.
    pub potential: Field<Entries<Period, Money>>,
    /// Whether it comes again every year.
    pub recurring: Field<bool>,
    /// What we earn on it, in percent.
    pub margin: Field<Number>,
}

/// An agreement with the customer.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Contract {
    /// What it is called.
    pub title: Field<String>,
    /// From when.
    pub start: Field<Day>,
    /// Until when.
    pub end: Field<Day>,
    /// How many days before the end notice is due.
    pub renewal_notice_days: Field<Number>,
    /// What it is worth.
    pub value: Field<Money>,
    /// Whether it goes on by itself.
    pub auto_renews: Field<bool>,
}

impl Revenue {
    /// Its amounts by period, each with its key.
    pub fn measures(&self) -> [(&'static str, &Field<Entries<Period, Money>>); 4] {
        [
            ("actual", &self.actual),
            ("forecast", &self.forecast),
            ("target", &self.target),
            ("potential", &self.potential),
        ]
    }
}

targets! {
    Revenue: "revenue";
    Contract: "contract";
}
