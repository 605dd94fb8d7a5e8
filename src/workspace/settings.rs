//! `keyplan.toml` as it is meant: every setting with its default filled in.
//!
//! In comes the file as typed, out come values that are always usable; mistakes were told when it
//! was read.

use std::collections::BTreeMap;
use std::sync::Arc;

use globset::{Glob, GlobMatcher};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::audience::{AudienceTable, OwnAudience};
use super::config::{Config, LanguageWord, LevelWord, Pattern, RuleTable, WorkspaceTable};
use super::review::Review;
use crate::diagnostic::Severity;
use crate::i18n::Language;
use crate::model::{Entries, Field, SourceFile, Template};
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
    /// Its thresholds by name, one of [`THRESHOLDS`](super::THRESHOLDS), with their places.
    pub thresholds: BTreeMap<&'static str, (Decimal, Span)>,
    /// Where it stands in `keyplan.toml`.
    pub at: Span,
}

/// What the settings say of rules and groups, by their name.
pub type RuleSettings = BTreeMap<String, RuleSetting>;

/// What the settings say for some of the files.
#[derive(Debug, Clone)]
pub struct PathSettings {
    /// Which files and folders, as it is written.
    pub pattern: String,
    matcher: GlobMatcher,
    /// What is said of rules and groups there.
    pub rules: RuleSettings,
}

impl PathSettings {
    /// Whether it speaks of a file or folder: the pattern fits it or a folder around it.
    fn speaks_of(&self, path: &str) -> bool {
        let around = path.match_indices('/').map(|(at, _)| &path[..at]);
        around.chain([path]).any(|path| !path.is_empty() && self.matcher.is_match(path))
    }
}

/// The settings of a workspace.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What the workspace is called.
    pub name: String,
    /// What we are called, as the customer's edition says it.
    pub company: Option<String>,
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
    /// The template whose profile holds for plans that name none.
    pub profile: Option<Template>,
    /// The file of the baseline, from the root.
    pub baseline: Option<String>,
    /// What is said of rules and groups everywhere.
    pub rules: RuleSettings,
    /// What is said for some paths; of several that fit, the last one counts.
    pub paths: Vec<PathSettings>,
    /// How changes are judged, and who approves them.
    pub review: Review,
    /// Audiences of one's own by their name.
    pub audiences: BTreeMap<String, OwnAudience>,
    /// The site's title; the workspace's name when nothing is written.
    pub site_title: Option<String>,
    /// Where the site is published, for addresses that have to be whole.
    pub site_url: Option<String>,
    /// The site's accent colour as `#rrggbb`.
    pub accent: Option<String>,
    /// Words of one's own by their key in the message catalogue, with the language before it (`de.kind-goal`)
    /// or for all languages.
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
    /// A word of one's own for a key of the message catalogue: for one language (`de.kind-goal`), or for
    /// all (`kind-goal`).
    pub fn label(&self, language: Language, key: &str) -> Option<&str> {
        if self.labels.is_empty() {
            return None;
        }
        let own = self.labels.get(&format!("{language}.{key}"));
        own.or_else(|| self.labels.get(key)).map(String::as_str)
    }

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
            company: workspace.company.get().cloned(),
            languages: if languages.is_empty() { vec![Language::English] } else { languages },
            currency: workspace.currency.get().map_or("EUR", String::as_str).into(),
            fiscal_year_start: workspace.fiscal_year_start.value().map_or(1, |month| month.0),
            plans: workspace.plans.values().map(|pattern| pattern.0.clone()).collect(),
            repository: workspace.repository.get().cloned(),
            today: workspace.today.value().map(|day| day.0),
            fail_on: lint.and_then(|lint| severity(lint.fail_on.value()?)),
            profile: lint.and_then(|lint| lint.profile.value()),
            baseline: lint.and_then(|lint| lint.baseline.get().cloned()),
            rules: lint.and_then(|lint| lint.rules.get()).map(rules).unwrap_or_default(),
            paths: lint.map(|lint| paths(&lint.paths)).unwrap_or_default(),
            review: Review::of(config.review.get()),
            audiences: audiences(&config.audiences),
            site_title: site.and_then(|site| site.title.get().cloned()),
            site_url: site.and_then(|site| site.url.get().cloned()),
            accent: site.and_then(|site| Some(site.accent.get()?.0.clone())),
            labels: config.labels.pairs().map(|(k, v)| (k.clone(), v.clone())).collect(),
            file,
        }
    }

    /// The number that a rule counts with at a path, when the settings say one.
    pub fn threshold(&self, rule: &str, name: &str, path: &str) -> Option<Decimal> {
        self.said(rule, path, |said| Some(said.thresholds.get(name)?.0)).map(|(number, _)| number)
    }

    /// What is said of a rule at a path (of a file or folder), and where: for the path before
    /// everywhere, of the rule before its group.
    pub fn said<T>(
        &self,
        rule: &str,
        path: &str,
        value: impl Fn(&RuleSetting) -> Option<T>,
    ) -> Option<(T, Span)> {
        let group = rule.split('/').next().unwrap_or_default();
        let of_path = self.paths.iter().rev().filter(|paths| paths.speaks_of(path));
        let tables = of_path.map(|paths| &paths.rules).chain([&self.rules]);
        let mut settings = tables.flat_map(|rules| [rules.get(rule), rules.get(group)]).flatten();
        settings.find_map(|setting| Some((value(setting)?, setting.at)))
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

fn rules(written: &Entries<String, RuleTable>) -> RuleSettings {
    let read = |(key, table): &(Field<String>, Field<RuleTable>)| {
        Some((key.get()?.clone(), setting(table.get()?, key.at())))
    };
    written.0.iter().filter_map(read).collect()
}

fn audiences(written: &Field<Entries<String, AudienceTable>>) -> BTreeMap<String, OwnAudience> {
    let all = written.get().into_iter().flat_map(|entries| &entries.0);
    let read = |(name, table): &(Field<String>, Field<AudienceTable>)| {
        Some((name.get()?.clone(), OwnAudience::of(table.get(), name.at())))
    };
    all.filter_map(read).collect()
}

fn paths(written: &Field<Entries<Pattern, Entries<String, RuleTable>>>) -> Vec<PathSettings> {
    let read = |(pattern, table): (&Pattern, &Entries<String, RuleTable>)| {
        let matcher = pattern.0.parse::<Glob>().ok()?.compile_matcher();
        Some(PathSettings { pattern: pattern.0.clone(), matcher, rules: rules(table) })
    };
    written.pairs().filter_map(read).collect()
}

fn setting(table: &RuleTable, at: Span) -> RuleSetting {
    let level = table.level.value().map(|word| severity(word).map_or(Level::Off, Level::At));
    let numbers = table.numbers();
    let thresholds =
        numbers.filter_map(|(name, field)| Some((name, (field.value()?.0, field.key())))).collect();
    RuleSetting { level, thresholds, at }
}
