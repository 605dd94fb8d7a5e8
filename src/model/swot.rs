//! `[swot.ID]`: a strength, weakness, opportunity or threat, and what follows from it.
//!
//! An analysis without responses changes nothing, so every item names what answers it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Day, Evidence, Field, Grade, Many, Ref};

/// A finding of the analysis.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Swot {
    /// Which of the four it is.
    pub quadrant: Field<Quadrant>,
    /// About whom.
    pub about: Field<Subject>,
    /// What was found.
    pub text: Field<String>,
    /// How much it matters, 1 to 3.
    pub impact: Field<Grade>,
    /// How likely it is, 1 to 3.
    pub likelihood: Field<Grade>,
    /// How we know.
    pub evidence: Field<Box<Evidence>>,
    /// When it was true.
    pub as_of: Field<Day>,
    /// What we do about it.
    pub responses: Field<Many<Ref<Response>>>,
}

words! {
    /// The four fields of the analysis.
    pub enum Quadrant as "quadrant" {
        /// What helps and is ours.
        Strength = "strength",
        /// What hinders and is ours.
        Weakness = "weakness",
        /// What may help and comes from outside.
        Opportunity = "opportunity",
        /// What may hinder and comes from outside.
        Threat = "threat",
    }
}

words! {
    /// Whom a finding is about.
    pub enum Subject as "swot-about" {
        /// How we and the customer stand.
        Relationship = "relationship",
        /// Ourselves.
        Us = "us",
        /// The customer.
        Customer = "customer",
    }
}

/// What may answer a finding.
#[derive(Debug, Clone, Copy)]
pub enum Response {}

targets! {
    Swot: "swot";
    Response: "action" | "strategy" | "risk" | "opportunity" | "question";
}
