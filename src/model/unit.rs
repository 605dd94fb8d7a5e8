//! `[unit.ID]`: a part of the customer's organisation; the rows of the white-space grid.
//!
//! Units form a tree by `parent`; nothing here checks that.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Field, Ref, Stakeholder};

/// A part of the customer's organisation.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Unit {
    /// What it is called.
    pub name: Field<String>,
    /// Which unit it belongs to.
    pub parent: Field<Ref<Unit>>,
    /// What sort of unit it is.
    #[serde(rename = "type")]
    pub nature: Field<UnitKind>,
    /// Whether it may buy without asking.
    pub can_buy_alone: Field<bool>,
    /// Who leads it.
    pub head: Field<Ref<Stakeholder>>,
}

words! {
    /// What sort of unit it is.
    pub enum UnitKind as "unit-type" {
        /// A company.
        LegalEntity = "legal-entity",
        /// A division.
        Division = "division",
        /// A department.
        Function = "function",
        /// A region.
        Region = "region",
        /// A site.
        Site = "site",
    }
}

targets! {
    Unit: "unit";
}
