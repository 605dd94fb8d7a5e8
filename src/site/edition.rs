//! What is being built: the published workspace with what every page needs of it, worked out once.
//!
//! Comes from the published workspace alone; pages read it and change nothing.

use std::collections::BTreeMap;

use super::assets::Assets;
use super::links::folder_of;
use crate::diagnostic::{Diagnostic, Severity};
use crate::figures::{Load, fiscal_year};
use crate::i18n::Language;
use crate::model::{Audience, Plan};
use crate::redact::Published;
use crate::workspace::Workspace;

/// How many findings of each severity there are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) hints: usize,
}

impl Tally {
    fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Info => self.hints += 1,
        }
    }

    /// How many there are in all.
    pub(super) fn total(self) -> usize {
        self.errors + self.warnings + self.hints
    }
}

/// A site being built.
pub(super) struct Edition<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) findings: &'a [Diagnostic],
    pub(super) audience: Audience,
    pub(super) languages: Vec<Language>,
    pub(super) assets: Assets,
    pub(super) load: Load,
    /// The fiscal year of today.
    pub(super) year: i16,
    tallies: BTreeMap<&'a str, Tally>,
    folders: BTreeMap<&'a str, String>,
}

impl<'a> Edition<'a> {
    /// What is built of a published workspace.
    pub(super) fn of(published: &'a Published) -> Self {
        let workspace = published.workspace();
        let mut languages = workspace.settings.languages.clone();
        if languages.is_empty() {
            languages.push(Language::default());
        }
        let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
        for finding in published.findings() {
            let plan = finding.subject.plan.as_deref().unwrap_or_default();
            tallies.entry(plan).or_default().count(finding.severity);
        }
        let folders = workspace.plans.iter().map(|plan| (&*plan.id, folder_of(&plan.id)));
        Self {
            workspace,
            findings: published.findings(),
            audience: published.audience(),
            languages,
            assets: Assets::new(workspace.settings.accent.as_deref()),
            load: Load::of(workspace),
            year: fiscal_year(workspace.today, workspace.settings.fiscal_year_start),
            tallies,
            folders: folders.collect(),
        }
    }

    /// The language that a reader gets who asked for none.
    pub(super) fn default_language(&self) -> Language {
        self.languages.first().copied().unwrap_or_default()
    }

    /// The findings about a plan; those about no plan under the empty id.
    pub(super) fn tally(&self, plan: &str) -> Tally {
        self.tallies.get(plan).copied().unwrap_or_default()
    }

    /// All findings.
    pub(super) fn tally_of_all(&self) -> Tally {
        let mut all = Tally::default();
        for finding in self.findings {
            all.count(finding.severity);
        }
        all
    }

    /// The folder of a plan's pages, below the language.
    pub(super) fn folder(&self, plan: &Plan) -> &str {
        self.folders.get(&*plan.id).map_or("", String::as_str)
    }

    /// Whether findings are shown; they are no matter of the customer's.
    pub(super) fn shows_findings(&self) -> bool {
        self.audience != Audience::Customer
    }

    /// What the site is called.
    pub(super) fn title(&self) -> &'a str {
        let settings = &self.workspace.settings;
        settings.site_title.as_deref().unwrap_or(&settings.name)
    }
}
