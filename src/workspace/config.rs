//! `keyplan.toml` as it is typed: every field with its place, so that mistakes in it are shown as
//! nicely as mistakes in a plan.

use globset::Glob;
use rust_decimal::prelude::ToPrimitive;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected};
use serde_json::{Value, json};

use super::audience::AudienceTable;
use super::review::ReviewTable;
use crate::model::{
    Day, Entries, Field, MEANINGS, Many, Number, TAKES, Template, described, shape, words,
};

/// The settings of a plan repository: `keyplan.toml` at its root.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct Config {
    /// What the repository is, and what holds for all plans.
    pub(super) workspace: Field<WorkspaceTable>,
    /// How plans are judged.
    pub(super) lint: Field<LintTable>,
    /// How changes are judged, and who approves them.
    pub(super) review: Field<ReviewTable>,
    /// How the plan site looks.
    pub(super) site: Field<SiteTable>,
    /// Audiences of one's own, each a built-in one that sees less.
    pub(super) audiences: Field<Entries<String, AudienceTable>>,
    /// Words of one's own, by their key in the message catalogue.
    pub(super) labels: Field<Entries<String, String>>,
}

/// `[workspace]`: what the repository is, and what holds for all plans.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct WorkspaceTable {
    /// What the repository is called.
    pub(super) name: Field<String>,
    /// What we are called, as the customer's edition says it.
    pub(super) company: Field<String>,
    /// The languages of the site, the default first.
    pub(super) languages: Field<Many<LanguageWord>>,
    /// The currency of amounts that name none, ISO 4217; `EUR` when nothing is written.
    pub(super) currency: Field<String>,
    /// The month in which the fiscal year begins.
    pub(super) fiscal_year_start: Field<Month>,
    /// The folders that are plans; all with a `plan.toml` when nothing is written.
    pub(super) plans: Field<Many<Pattern>>,
    /// Where a source line is: `https://git.example/plans/blob/main/{path}#L{line}`.
    pub(super) repository: Field<String>,
    /// A fixed date for "today", for examples and archives.
    pub(super) today: Field<Day>,
}

/// `[lint]`: how plans are judged.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct LintTable {
    /// The template whose profile holds for plans that name none.
    pub(super) profile: Field<Template>,
    /// From which severity on findings fail a run.
    pub(super) fail_on: Field<LevelWord>,
    /// The file of the baseline, from the root.
    pub(super) baseline: Field<String>,
    /// Levels and thresholds by rule or group.
    pub(super) rules: Field<Entries<String, RuleTable>>,
    /// Levels and thresholds for some files and folders, by their pattern.
    pub(super) paths: Field<Entries<Pattern, Entries<String, RuleTable>>>,
}

/// The setting of one rule or group: a level word, or a table with thresholds.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct RuleTable {
    /// How grave the findings are.
    pub(super) level: Field<LevelWord>,
    /// A number of days.
    pub(super) days: Field<Number>,
    /// A number of days that holds for champions.
    pub(super) champion_days: Field<Number>,
    /// From how many on.
    pub(super) at_least: Field<Number>,
    /// Up to how many.
    pub(super) at_most: Field<Number>,
    /// A part in percent.
    pub(super) percent: Field<Number>,
    /// A number of words.
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

/// `[site]`: how the plan site looks.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct SiteTable {
    /// The site's title.
    pub(super) title: Field<String>,
    /// Where the site is published: `https://plans.example/`.
    pub(super) url: Field<String>,
    /// The site's accent colour.
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

described! {
    Month, |_| shape(json!({
        "type": "integer", "minimum": 1, "maximum": 12, TAKES: "number of a month, 1 to 12",
    }));
    Colour, |_| shape(json!({
        "type": "string", "pattern": "^#[0-9a-fA-F]{6}$", TAKES: "colour such as `#1b6ef3`",
    }));
    Pattern, |_| shape(json!({ "type": "string", TAKES: "pattern such as `accounts/*`" }));
}

/// The file as JSON Schema. The names of rules are not in it: this room does not know them.
///
/// A table of the file may be read from its main entry alone, as any table; nobody writes it so, so the
/// schema says tables.
pub fn describe(generator: &mut SchemaGenerator) -> Schema {
    let mut file = Config::json_schema(generator);
    let tables = file.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, table) in tables.filter(|(_, table)| table.get("properties").is_some()) {
        table["type"] = "object".into();
        for key in ["anyOf", TAKES, MEANINGS] {
            table.as_object_mut().and_then(|keys| keys.shift_remove(key));
        }
    }
    file
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
