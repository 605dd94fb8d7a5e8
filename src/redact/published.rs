//! A workspace as some readers may see it; can be made only here.
//!
//! What is hidden is not taken out afterwards but never read: the plans are loaded again without the
//! hidden items and fields and without every mention of them. So nothing that is made from a [`Published`] can
//! depend on what its readers may not see.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::hidden::{hidden, hidden_beside};
use super::readers::Readers;

use crate::diagnostic::Diagnostic;
use crate::error::Result;
use crate::model::{Audience, Plan, Shared, SourceFile, Sources};
use crate::read::Hidden;
use crate::workspace::{Settings, Workspace};

/// A workspace from which all is gone that its audience may not see.
#[derive(Debug, Clone)]
pub struct Published {
    workspace: Workspace,
    findings: Vec<Diagnostic>,
    readers: Readers,
}

impl Published {
    /// What readers may see of a workspace, with the findings in it.
    ///
    /// `load_without` loads the workspace again without what is hidden; `check` judges what is left, so
    /// that no finding can tell of what is hidden. The customer sees no findings, nor does who sees a part only:
    /// they would tell of gaps where something is hidden.
    pub fn of(
        workspace: Workspace,
        readers: impl Into<Readers>,
        load_without: impl FnOnce(Hidden) -> Result<Workspace>,
        check: impl FnOnce(&Workspace) -> Vec<Diagnostic>,
    ) -> Result<Self> {
        let readers = readers.into();
        let workspace = if sees_files(&readers) {
            workspace
        } else {
            visible(hidden(&workspace, &readers), load_without)?
        };
        let findings = if shows_findings(&readers) { check(&workspace) } else { Vec::new() };
        Ok(Self::judged(workspace, findings, readers))
    }

    /// What an audience may see of two states of a workspace, which are judged together.
    pub fn both(
        states: [Workspace; 2],
        readers: impl Into<Readers>,
        load_without: [&dyn Fn(Hidden) -> Result<Workspace>; 2],
        check: impl FnOnce([&Workspace; 2]) -> [Vec<Diagnostic>; 2],
    ) -> Result<[Self; 2]> {
        let ([before, now], readers) = (states, readers.into());
        let [before, now] = if sees_files(&readers) {
            [before, now]
        } else {
            let without = [&before, &now].map(|state| hidden_beside(state, &now, &readers));
            let [then, today] = without;
            [visible(then, load_without[0])?, visible(today, load_without[1])?]
        };
        let shows = shows_findings(&readers);
        let [then, today] = if shows { check([&before, &now]) } else { [Vec::new(), Vec::new()] };
        Ok([Self::judged(before, then, readers.clone()), Self::judged(now, today, readers)])
    }

    fn judged(mut workspace: Workspace, findings: Vec<Diagnostic>, readers: Readers) -> Self {
        if !readers.are_ours() {
            workspace = for_guests(workspace);
        } else if !sees_files(&readers) {
            drop_texts(&mut workspace);
        }
        Self { workspace, findings, readers }
    }

    /// The plans.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The findings, in their order.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// For whom it is: the built-in audience of which the readers see all or a part.
    pub fn audience(&self) -> Audience {
        self.readers.audience()
    }

    /// Who reads it.
    pub fn readers(&self) -> &Readers {
        &self.readers
    }

    /// Whether findings are shown.
    pub fn shows_findings(&self) -> bool {
        shows_findings(&self.readers)
    }
}

fn shows_findings(readers: &Readers) -> bool {
    readers.are_ours() && readers.is_built_in()
}

/// Whether readers see the files themselves, of which nothing is hidden from them.
fn sees_files(readers: &Readers) -> bool {
    readers.audience() == Audience::Team && readers.is_built_in()
}

/// A workspace without what readers may not see; the files are still whole.
fn visible(
    without: Hidden,
    load_without: impl FnOnce(Hidden) -> Result<Workspace>,
) -> Result<Workspace> {
    let mut workspace = load_without(without)?;
    forget_displaced(&mut workspace);
    Ok(workspace)
}

/// What guests may know of a workspace beside its items: its languages, its look, and whose it is. Where
/// anything stands, and what else there is, is no matter of theirs.
fn for_guests(workspace: Workspace) -> Workspace {
    let Workspace { settings, shared, plans, today, .. } = workspace;
    let settings = Settings {
        languages: settings.languages,
        fiscal_year_start: settings.fiscal_year_start,
        company: settings.company,
        accent: settings.accent,
        labels: settings.labels,
        ..Settings::default()
    };
    let without_sources = |plan: Arc<Plan>| {
        let plan = Arc::unwrap_or_clone(plan);
        Arc::new(Plan { sources: Sources::default(), ..plan })
    };
    let shared = Arc::unwrap_or_clone(shared);
    Workspace {
        settings,
        shared: Arc::new(Shared { sources: Sources::default(), ..shared }),
        plans: plans.into_iter().map(without_sources).collect(),
        displaced: Vec::new(),
        present: BTreeSet::new(),
        pictures: BTreeMap::new(),
        reading: Vec::new(),
        revision: None,
        baseline: None,
        past: BTreeMap::new(),
        today,
    }
}

/// Forgets what was found in plans that gave way to another: who may see what in them is not known.
fn forget_displaced(workspace: &mut Workspace) {
    let gone: BTreeSet<_> = workspace.displaced.drain(..).map(|file| file.path).collect();
    let is_ours =
        |finding: &Diagnostic| finding.subject.plan.is_none() || !gone.contains(&finding.at.path);
    workspace.reading.retain(is_ours);
}

/// Forgets the files themselves: they hold what was not read.
fn drop_texts(workspace: &mut Workspace) {
    for plan in &mut workspace.plans {
        let plan = Arc::make_mut(plan);
        plan.sources.files.iter_mut().for_each(SourceFile::forget_text);
        plan.sources.remarks.clear();
    }
    let shared = Arc::make_mut(&mut workspace.shared);
    shared.sources.files.iter_mut().for_each(SourceFile::forget_text);
    shared.sources.remarks.clear();
}
