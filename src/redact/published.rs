//! A workspace as one audience may see it; can be made only here.

use crate::diagnostic::Diagnostic;
use crate::model::Audience;
use crate::workspace::Workspace;

/// A workspace from which all is gone that its audience may not see.
#[derive(Debug, Clone)]
pub struct Published {
    workspace: Workspace,
    findings: Vec<Diagnostic>,
    audience: Audience,
}

impl Published {
    /// Everything, for the named team.
    pub fn for_team(workspace: Workspace, findings: Vec<Diagnostic>) -> Self {
        Self { workspace, findings, audience: Audience::Team }
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
