//! A workspace as one audience may see it; can be made only here.
//!
//! What is hidden is not taken out afterwards but never read: the plans are loaded again without the
//! hidden items and without every mention of them. So nothing that is made from a [`Published`] can
//! depend on what its audience may not see.

use crate::diagnostic::Diagnostic;
use crate::error::Result;
use crate::model::{Audience, Id, ItemKey, Page, Plan, Visibility};
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
        if audience == Audience::Team {
            let findings = check(&workspace);
            return Ok(Self { workspace, findings, audience });
        }
        let mut workspace = load_without(hidden(&workspace, audience))?;
        for plan in &mut workspace.plans {
            plan.pages.retain(|page| sees(audience, visibility(page)));
        }
        let findings = if audience == Audience::Customer { Vec::new() } else { check(&workspace) };
        drop_texts(&mut workspace);
        Ok(Self { workspace, findings, audience })
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

/// Whether an audience may see something of a visibility.
fn sees(audience: Audience, visibility: Visibility) -> bool {
    match audience {
        Audience::Team => true,
        Audience::Internal => visibility != Visibility::Restricted,
        Audience::Customer => visibility == Visibility::Shared,
    }
}

/// The items that an audience may not see.
fn hidden(workspace: &Workspace, audience: Audience) -> Hidden {
    let of_plan = |plan: &Plan| -> Vec<(Id, ItemKey)> {
        let hidden = plan.heads().filter(|head| !sees(audience, head.visibility()));
        hidden.map(|head| (plan.id.clone(), head.key.clone())).collect()
    };
    Hidden(workspace.plans.iter().flat_map(of_plan).collect())
}

fn visibility(page: &Page) -> Visibility {
    page.front.visibility.value().unwrap_or(Visibility::Internal)
}

/// Forgets the files themselves: they hold what was not read.
fn drop_texts(workspace: &mut Workspace) {
    for plan in &mut workspace.plans {
        for file in &mut plan.sources.files {
            file.text = "".into();
        }
        plan.sources.remarks.clear();
    }
}
