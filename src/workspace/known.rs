//! The plans of another state of a workspace, so that what is the same in both is read once.
//!
//! In come a folder's files in a tree, out comes the plan that was read from the same bytes, with what
//! was found while reading it. A plan of which a file could not be read is never the same.

use std::collections::HashMap;
use std::sync::Arc;

use super::Workspace;
use crate::diagnostic::Diagnostic;
use crate::files::{FilePath, FileTree};
use crate::model::{Id, Plan, SourceFile};

/// What was read already.
pub(super) struct Known<'a> {
    workspace: &'a Workspace,
    reading: HashMap<&'a Id, Vec<&'a Diagnostic>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(workspace: &'a Workspace) -> Self {
        let mut reading: HashMap<&Id, Vec<&Diagnostic>> = HashMap::new();
        for finding in &workspace.reading {
            if let Some(plan) = &finding.subject.plan {
                reading.entry(plan).or_default().push(finding);
            }
        }
        Self { workspace, reading }
    }

    /// The plan in the folder at `path`, when the tree holds there what it was read from.
    pub(super) fn plan(
        &self,
        tree: &dyn FileTree,
        path: &FilePath,
        files: &[FilePath],
    ) -> Option<(Arc<Plan>, Vec<Diagnostic>)> {
        let plan = self.workspace.plan_to_share(path.name())?;
        let own = &plan.sources.files;
        let is_same = |(file, own): (&FilePath, &SourceFile)| {
            file.as_str() == &*own.path && tree.holds(file, own.text.as_bytes())
        };
        let is_shared = *plan.folder == *path.as_str()
            && own.len() == files.len()
            && files.iter().zip(own).all(is_same);
        is_shared.then(|| (Arc::clone(plan), self.findings(plan)))
    }

    /// What was found in the files of a plan. What was passed over beside them is told by each tree.
    fn findings(&self, plan: &Plan) -> Vec<Diagnostic> {
        let of_plan = self.reading.get(&plan.id).into_iter().flatten();
        let is_in_file = |finding: &&&Diagnostic| {
            plan.sources.files.iter().any(|file| file.path == finding.at.path)
        };
        of_plan.filter(is_in_file).map(|finding| (*finding).clone()).collect()
    }
}
