//! What is reported on: the published workspace with what every part of a report needs of it, worked out once.
//!
//! Comes from the published workspace alone; parts read it and change nothing.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Diagnostic, Severity};
use crate::figures::{Involved, Load, fiscal_year};
use crate::history::Entry;
use crate::i18n::Language;
use crate::model::{Audience, Plan};
use crate::redact::Published;
use crate::workspace::Workspace;

/// How many findings of each severity there are.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) hints: usize,
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
    pub(crate) fn total(self) -> usize {
        self.errors + self.warnings + self.hints
    }
}

/// What happened to the plans, the latest first, told in each language that somebody reads.
pub type History = BTreeMap<Language, Vec<Entry>>;

/// What is reported on.
pub(crate) struct Basis<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) findings: &'a [Diagnostic],
    pub(crate) audience: Audience,
    pub(crate) load: Load,
    /// The fiscal year of today.
    pub(crate) year: i16,
    shows_findings: bool,
    tallies: BTreeMap<&'a str, Tally>,
    history: &'a History,
    involved: OnceLock<Involved>,
}

impl<'a> Basis<'a> {
    /// What is told of a published workspace.
    pub(crate) fn of(published: &'a Published, history: &'a History) -> Self {
        let workspace = published.workspace();
        let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
        for finding in published.findings() {
            let plan = finding.subject.plan.as_deref().unwrap_or_default();
            tallies.entry(plan).or_default().count(finding.severity);
        }
        Self {
            workspace,
            findings: published.findings(),
            audience: published.audience(),
            load: Load::of(workspace),
            year: fiscal_year(workspace.today, workspace.settings.fiscal_year_start),
            shows_findings: published.shows_findings(),
            tallies,
            history,
            involved: OnceLock::new(),
        }
    }

    /// The findings about a plan; those about no plan under the empty id.
    pub(crate) fn tally(&self, plan: &str) -> Tally {
        self.tallies.get(plan).copied().unwrap_or_default()
    }

    /// All findings.
    pub(crate) fn tally_of_all(&self) -> Tally {
        let mut all = Tally::default();
        for finding in self.findings {
            all.count(finding.severity);
        }
        all
    }

    /// The plans that name one of our people.
    pub(crate) fn plans_of(&self, person: &str) -> Vec<&'a Arc<Plan>> {
        let involved = self.involved.get_or_init(|| Involved::of(self.workspace));
        let plans = &self.workspace.plans;
        involved.plans(person).iter().filter_map(|at| plans.get(*at)).collect()
    }

    /// What happened to the plans, the latest first, told in a language.
    pub(crate) fn history(&self, language: Language) -> &'a [Entry] {
        self.history.get(&language).map_or(&[], Vec::as_slice)
    }

    /// Whether findings are shown; they are no matter of the customer's, nor of whoever sees a part only.
    pub(crate) fn shows_findings(&self) -> bool {
        self.shows_findings
    }

    /// Whether it is told to somebody outside the house.
    pub(crate) fn has_guests(&self) -> bool {
        self.audience == Audience::Customer
    }
}
