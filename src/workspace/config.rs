//! `keyplan.toml` as it is typed: every field with its place, so that mistakes in it are shown as
//! nicely as mistakes in a plan.

use serde::Deserialize;

use crate::model::{Day, Entries, Field, Many, Number, words};

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
    pub(super) fiscal_year_start: Field<Number>,
    pub(super) plans: Field<Many<String>>,
    pub(super) repository: Field<String>,
    pub(super) today: Field<Day>,
}

/// `[lint]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct LintTable {
    pub(super) fail_on: Field<LevelWord>,
    pub(super) rules: Field<Entries<String, RuleTable>>,
}

/// The setting of one rule or group: a level word, or a table with thresholds.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct RuleTable {
    pub(super) level: Field<LevelWord>,
    pub(super) days: Field<Number>,
    pub(super) at_least: Field<Number>,
    pub(super) at_most: Field<Number>,
}

/// `[site]`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct SiteTable {
    pub(super) title: Field<String>,
    pub(super) accent: Field<String>,
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
