//! `keyplan.toml` as it is typed: every field with its place, so that mistakes in it are shown as
//! nicely as mistakes in a plan.

use globset::Glob;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected};

use crate::model::{Day, Entries, Field, Many, Number, Template, words};

/// The whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct Config {
    pub(super) workspace: Field<WorkspaceTable>,
    pub(super) lint: Field<LintTable>,
    pub(super) site: Field<SiteTable>,
    pub(super) labels: Field<Entries<String, String>>,
}

/// `[workspace]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct WorkspaceTable {
    pub(super) name: Field<String>,
    pub(super) languages: Field<Many<LanguageWord>>,
    pub(super) currency: Field<String>,
    pub(super) fiscal_year_start: Field<Month>,
    pub(super) plans: Field<Many<Pattern>>,
    pub(super) repository: Field<String>,
    pub(super) today: Field<Day>,
}

/// `[lint]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct LintTable {
    pub(super) profile: Field<Template>,
    pub(super) fail_on: Field<LevelWord>,
    pub(super) baseline: Field<String>,
    pub(super) rules: Field<Entries<String, RuleTable>>,
    pub(super) paths: Field<Entries<Pattern, Entries<String, RuleTable>>>,
}

/// The setting of one rule or group: a level word, or a table with thresholds.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct RuleTable {
    pub(super) level: Field<LevelWord>,
    pub(super) days: Field<Number>,
    pub(super) champion_days: Field<Number>,
    pub(super) at_least: Field<Number>,
    pub(super) at_most: Field<Number>,
    pub(super) percent: Field<Number>,
    pub(super) words: Field<Number>,
}

impl RuleTable {
    /// The numbers that are written, by their key.
    pub(super) fn numbers(&self) -> impl Iterator<Item = (&'static str, &Field<Number>)> {
        let all = [
            &self.days,
            &self.champion_days,
            &self.at_least,
            &self.at_most,
            &self.percent,
            &self.words,
        ];
        THRESHOLDS.into_iter().zip(all).filter(|(_, field)| field.is_written())
    }
}

/// The keys of the numbers that rules count with.
pub const THRESHOLDS: [&str; 6] =
    ["days", "champion-days", "at-least", "at-most", "percent", "words"];

/// `[site]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct SiteTable {
    pub(super) title: Field<String>,
    pub(super) accent: Field<Colour>,
}

/// A month of the year.
#[derive(Debug, Clone, Copy)]
pub(super) struct Month(pub(super) i8);

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = Number::deserialize(deserializer)?;
        let month = number.0.is_integer().then(|| number.0.to_i8()).flatten();
        let refused = || D::Error::invalid_value(Unexpected::Other("number"), &"1-12");
        month.filter(|month| (1..=12).contains(month)).map(Self).ok_or_else(refused)
    }
}

/// A colour such as `#1b6ef3`.
#[derive(Debug, Clone)]
pub(super) struct Colour(pub(super) String);

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = text.strip_prefix('#').unwrap_or_default();
        if digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return Ok(Self(text));
        }
        Err(D::Error::invalid_value(Unexpected::Str(&text), &"`#rrggbb`"))
    }
}

/// A pattern of folders that can be matched.
#[derive(Debug, Clone)]
pub(super) struct Pattern(pub(super) String);

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if Glob::new(&text).is_ok() {
            return Ok(Self(text));
        }
        Err(D::Error::invalid_value(Unexpected::Str(&text), &"`accounts/*`"))
    }
}

words! {
    /// How grave the findings of a rule are.
    pub(super) enum LevelWord as "level" {
        /// Not looked for.
        Off = "off",
        /// Worth knowing.
        Info = "info",
        /// Should be mended.
        Warning = "warning",
        /// Must be mended.
        Error = "error",
    }
}

words! {
    /// A language of the site.
    pub(super) enum LanguageWord as "language" {
        /// English.
        English = "en",
        /// German.
        German = "de",
    }
}
