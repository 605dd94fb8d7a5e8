//! `keyplan.toml` as it is meant: every setting with its default filled in.
//!
//! In comes the file as typed, out come values that are always usable; mistakes were told when it
//! was read.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::config::{Config, LanguageWord, LevelWord, RuleTable, WorkspaceTable};
use crate::diagnostic::Severity;
use crate::i18n::Language;
use crate::model::{Entries, Field, SourceFile};
use crate::text::Span;

/// How grave the findings of a rule are, as the settings say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The rule does not run.
    Off,
    /// Its findings have this severity.
    At(Severity),
}

/// What the settings say of a rule or a group of rules.
#[derive(Debug, Clone, Default)]
pub struct RuleSetting {
    /// Its level, when one is given.
    pub level: Option<Level>,
    /// Its thresholds by name: `days`, `at-least`, `at-most`.
    pub thresholds: BTreeMap<&'static str, Decimal>,
    /// Where it stands in `keyplan.toml`.
    pub at: Span,
}

/// The settings of a workspace.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What the workspace is called.
    pub name: String,
    /// The languages of the site, the default first; never empty.
    pub languages: Vec<Language>,
    /// The currency of amounts that name none, ISO 4217.
    pub currency: Arc<str>,
    /// The month (1-12) in which the fiscal year begins.
    pub fiscal_year_start: i8,
    /// Globs of the folders that are plans; empty for all.
    pub plans: Vec<String>,
    /// Address of a source line, with `{path}` and `{line}`.
    pub repository: Option<String>,
    /// A fixed date for "today".
    pub today: Option<Date>,
    /// The severity from which findings fail a run.
    pub fail_on: Option<Severity>,
    /// What is said of rules and groups, by their name.
    pub rules: BTreeMap<String, RuleSetting>,
    /// The site's title; the workspace's name when nothing is written.
    pub site_title: Option<String>,
    /// The site's accent colour as `#rrggbb`.
    pub accent: Option<String>,
    /// Words of one's own by their key in the message catalogue.
    pub labels: BTreeMap<String, String>,
    /// The file itself, for showing findings in it.
    pub file: Option<SourceFile>,
}

impl Default for Settings {
    fn default() -> Self {
        Self::of(&Config::default(), None)
    }
}

impl Settings {
    /// The settings that a file means.
    pub(super) fn of(config: &Config, file: Option<SourceFile>) -> Self {
        let nothing = WorkspaceTable::default();
        let workspace = config.workspace.get().unwrap_or(&nothing);
        let languages: Vec<Language> =
            workspace.languages.values().copied().map(language).collect();
        let lint = config.lint.get();
        let site = config.site.get();
        Self {
            name: workspace.name.get().cloned().unwrap_or_else(|| "Plans".to_owned()),
            languages: if languages.is_empty() { vec![Language::English] } else { languages },
            currency: workspace.currency.get().map_or("EUR", String::as_str).into(),
            fiscal_year_start: workspace.fiscal_year_start.value().map_or(1, |month| month.0),
            plans: workspace.plans.values().map(|pattern| pattern.0.clone()).collect(),
            repository: workspace.repository.get().cloned(),
            today: workspace.today.value().map(|day| day.0),
            fail_on: lint.and_then(|lint| severity(lint.fail_on.value()?)),
            rules: lint.map(|lint| rules(&lint.rules)).unwrap_or_default(),
            site_title: site.and_then(|site| site.title.get().cloned()),
            accent: site.and_then(|site| Some(site.accent.get()?.0.clone())),
            labels: config.labels.pairs().map(|(k, v)| (k.clone(), v.clone())).collect(),
            file,
        }
    }

    /// The number that a rule counts with: from its own setting, else its group's, else `default`.
    pub fn threshold(&self, rule: &str, name: &str, default: i64) -> Decimal {
        let group = rule.split('/').next().unwrap_or_default();
        let said = |key| self.rules.get(key).and_then(|said| said.thresholds.get(name)).copied();
        said(rule).or_else(|| said(group)).unwrap_or_else(|| Decimal::from(default))
    }
}

fn language(word: LanguageWord) -> Language {
    match word {
        LanguageWord::English => Language::English,
        LanguageWord::German => Language::German,
    }
}

fn severity(word: LevelWord) -> Option<Severity> {
    match word {
        LevelWord::Off => None,
        LevelWord::Info => Some(Severity::Info),
        LevelWord::Warning => Some(Severity::Warning),
        LevelWord::Error => Some(Severity::Error),
    }
}

fn rules(written: &Field<Entries<String, RuleTable>>) -> BTreeMap<String, RuleSetting> {
    let entries = written.get().map(|entries| entries.0.as_slice()).unwrap_or_default();
    let read = |(key, table): &(Field<String>, Field<RuleTable>)| {
        Some((key.get()?.clone(), setting(table.get()?, key.at())))
    };
    entries.iter().filter_map(read).collect()
}

fn setting(table: &RuleTable, at: Span) -> RuleSetting {
    let level = table.level.value().map(|word| severity(word).map_or(Level::Off, Level::At));
    let numbers =
        [("days", &table.days), ("at-least", &table.at_least), ("at-most", &table.at_most)];
    let thresholds =
        numbers.into_iter().filter_map(|(name, field)| Some((name, field.value()?.0))).collect();
    RuleSetting { level, thresholds, at }
}
