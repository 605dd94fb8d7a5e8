//! `[whitespace.UNIT]`: who sells what to one unit of the customer; one key per offering.
//!
//! Unknown and empty are different things: what is not written is unknown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Competitor, Day, Field, Money, Number, Opportunity, Ref};

/// What is known of one offering in one unit.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Cell {
    /// Who sells it there.
    pub state: Field<CellState>,
    /// Which competitor.
    pub competitor: Field<Ref<Competitor>>,
    /// What the unit spends on it a year.
    pub spend: Field<Money>,
    /// What we could sell there a year.
    pub potential: Field<Money>,
    /// Our part of the spend, in percent.
    pub our_share: Field<Number>,
    /// When the present contract ends.
    pub contract_end: Field<Day>,
    /// Which deal is about it.
    pub opportunity: Field<Ref<Opportunity>>,
}

/// A row of the grid: the cells by offering.
pub type Row = super::Entries<Ref<super::Offering>, Cell>;

words! {
    /// Who sells an offering to a unit.
    pub enum CellState as "whitespace" {
        /// We do.
        Ours = "ours",
        /// We are about to.
        Pipeline = "pipeline",
        /// A competitor does.
        Competitor = "competitor",
        /// They do it themselves.
        Internal = "internal",
        /// Nobody yet.
        Gap = "gap",
        /// It makes no sense there.
        NotApplicable = "not-applicable",
        /// Nobody knows.
        Unknown = "unknown",
    }
}
