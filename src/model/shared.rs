//! What all plans share: our people, what we sell, and how accounts are scored.
//!
//! Their ids are references in every plan; one who has left stays, so that old plans still read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::targets;
use super::word::words;
use super::{Asset, Day, Field, Markdown, Money, Number};

/// Somebody of ours.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Person {
    /// What they are called.
    pub name: Field<String>,
    /// Their function.
    pub title: Field<String>,
    /// Their address.
    pub email: Field<String>,
    /// Their number.
    pub phone: Field<String>,
    /// A picture file.
    pub photo: Field<Asset>,
    /// Whether they agreed to the picture.
    pub photo_consent: Field<bool>,
    /// Where they work.
    pub unit: Field<String>,
    /// Whether they are with us; yes when nothing is written.
    pub active: Field<bool>,
    /// When they left.
    pub left_on: Field<Day>,
    /// How much of a full week they work, in percent; 100 when nothing is written.
    pub capacity: Field<Number>,
}

impl Person {
    /// Whether they have left: marked so, or with a day of leaving and no word against it.
    pub fn has_left(&self) -> bool {
        match self.active.value() {
            Some(is_active) => !is_active,
            None => self.active.is_missing() && self.left_on.is_written(),
        }
    }
}

/// Something that we sell.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Offering {
    /// What it is called.
    pub name: Field<String>,
    /// What it belongs to.
    pub family: Field<String>,
    /// What it is.
    pub description: Field<Markdown>,
    /// What it costs by the list.
    pub list_price: Field<Money>,
    /// Whether it is sold; yes when nothing is written.
    pub active: Field<bool>,
}

/// A criterion of the key-account scoring.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Criterion {
    /// What it is called.
    pub name: Field<String>,
    /// How much it counts, in percent; all together 100.
    pub weight: Field<Number>,
    /// The best mark.
    pub scale: Field<Number>,
    /// What it says something about.
    pub axis: Field<Axis>,
    /// Whether a zero ends the matter.
    pub knockout: Field<bool>,
}

words! {
    /// What a criterion says something about.
    pub enum Axis as "axis" {
        /// What could be had.
        Potential = "potential",
        /// How well it suits us.
        Fit = "fit",
    }
}

targets! {
    Person: "person";
    Offering: "offering";
    Criterion: "criterion";
}
