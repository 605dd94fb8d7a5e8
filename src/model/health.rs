//! `[health.DATE]`: how the account was rated on one day, by criteria of one's own choosing.
//!
//! Every key but `comment` is a criterion, and its value a mark from 0 (bad) to 4 (good).

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::{Field, Markdown, Number};

/// The rating of an account on one day.
#[derive(Debug, Clone, Default)]
pub struct Health {
    /// The marks by criterion, 0 to 4, in the order written.
    pub ratings: Vec<(Field<String>, Field<Number>)>,
    /// What is to be said of it.
    pub comment: Field<Markdown>,
}

impl Health {
    /// The best mark.
    pub const BEST: u8 = 4;

    /// The good ratings.
    pub fn marks(&self) -> impl Iterator<Item = (&str, Number)> {
        self.ratings.iter().filter_map(|(key, mark)| Some((key.get()?.as_str(), mark.value()?)))
    }
}

impl<'de> Deserialize<'de> for Health {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(HealthVisitor)
    }
}

struct HealthVisitor;

impl<'de> Visitor<'de> for HealthVisitor {
    type Value = Health;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table of marks")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Health, A::Error> {
        let mut health = Health::default();
        while let Some(key) = map.next_key::<Field<String>>()? {
            if key.text() == "comment" {
                health.comment = map.next_value()?;
            } else {
                health.ratings.push((key, map.next_value()?));
            }
        }
        Ok(health)
    }
}
