//! A workspace as one audience may see it; can be made only here.
//!
//! What is hidden is not taken out afterwards but never read: the plans are loaded again without the
//! hidden items and without every mention of them. So nothing that is made from a [`Published`] can
//! depend on what its audience may not see.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::error::Result;
use crate::model::{Audience, Head, Id, Page, Place, SourceFile, Visibility};
use crate::read::Hidden;
use crate::workspace::Workspace;

/// A workspace from which all is gone that its audience may not see.
#[derive(Debug, Clone)]
pub struct Published {
    workspace: Workspace,
    findings: Vec<Diagnostic>,
    audience: Audience,
}

impl Published {
    /// What an audience may see of a workspace, with the findings in it.
    ///
    /// `load_without` loads the workspace again without some items; `check` judges what is left, so
    /// that no finding can tell of what is hidden. The customer sees no findings.
    pub fn of(
        workspace: Workspace,
        audience: Audience,
        load_without: impl FnOnce(Hidden) -> Result<Workspace>,
        check: impl FnOnce(&Workspace) -> Vec<Diagnostic>,
    ) -> Result<Self> {
        let workspace = visible(workspace, audience, load_without)?;
        let findings = if audience == Audience::Customer { Vec::new() } else { check(&workspace) };
        Ok(Self::judged(workspace, findings, audience))
    }

    /// What an audience may see of two states of a workspace, which are judged together.
    pub fn both(
        states: [Workspace; 2],
        audience: Audience,
        load_without: [&dyn Fn(Hidden) -> Result<Workspace>; 2],
        check: impl FnOnce([&Workspace; 2]) -> [Vec<Diagnostic>; 2],
    ) -> Result<[Self; 2]> {
        let [before, now] = states;
        let before = visible(before, audience, load_without[0])?;
        let now = visible(now, audience, load_without[1])?;
        let [then, today] = match audience {
            Audience::Customer => [Vec::new(), Vec::new()],
            Audience::Team | Audience::Internal => check([&before, &now]),
        };
        Ok([Self::judged(before, then, audience), Self::judged(now, today, audience)])
    }

    fn judged(mut workspace: Workspace, findings: Vec<Diagnostic>, audience: Audience) -> Self {
        if audience != Audience::Team {
            drop_texts(&mut workspace);
        }
        Self { workspace, findings, audience }
    }

    /// The plans.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The findings, in their order.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// For whom it is.
    pub fn audience(&self) -> Audience {
        self.audience
    }
}

/// The workspace without what an audience may not see; the files are still whole.
fn visible(
    workspace: Workspace,
    audience: Audience,
    load_without: impl FnOnce(Hidden) -> Result<Workspace>,
) -> Result<Workspace> {
    if audience == Audience::Team {
        return Ok(workspace);
    }
    let mut workspace = load_without(hidden(&workspace, audience))?;
    forget_displaced(&mut workspace);
    Ok(workspace)
}

/// Whether an audience may see something of a visibility.
fn sees(audience: Audience, visibility: Visibility) -> bool {
    match audience {
        Audience::Team => true,
        Audience::Internal => visibility != Visibility::Restricted,
        Audience::Customer => visibility == Visibility::Shared,
    }
}

/// What of a workspace an audience may not see.
pub fn hidden(workspace: &Workspace, audience: Audience) -> Hidden {
    let of = |plan: &Id, head: &Head| {
        let is_hidden = !sees(audience, head.visibility());
        is_hidden.then(|| (plan.clone(), head.key.clone()))
    };
    let shared = Id::default();
    let of_all = workspace.shared.heads().filter_map(|head| of(&shared, head));
    let of_plans =
        workspace.plans.iter().flat_map(|plan| plan.heads().filter_map(|head| of(&plan.id, head)));
    let items = of_all.chain(of_plans).collect();
    let pages = workspace.plans.iter().flat_map(|plan| {
        let pages = plan
            .pages
            .iter()
            .filter(|page| !sees(audience, Visibility::of(&page.front.visibility)));
        let place = |page: &Page| Place { file: page.file, ..Place::default() };
        pages.filter_map(move |page| Some(plan.sources.file(place(page))?.path.clone()))
    });
    Hidden { items, pages: pages.collect() }
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
