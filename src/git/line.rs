//! The line of first parents behind a revision as a history: what each commit changed below the
//! plans' folder.
//!
//! Only trees that differ are looked at. Commits that changed nothing there are left out; a shallow
//! clone's line ends where the clone does.

use super::Repository;
use super::step::Step;
use crate::error::Result;
use crate::files::{FileTree, History, Stage};

/// The commits behind a revision.
pub struct Line<'r> {
    repository: &'r Repository,
    /// The revision, as it is named.
    spec: String,
}

impl<'r> Line<'r> {
    /// The commits behind a revision of a repository.
    pub fn of(repository: &'r Repository, spec: &str) -> Self {
        Self { repository, spec: spec.to_owned() }
    }
}

impl History for Line<'_> {
    fn revision(&self) -> Option<String> {
        let git = self.repository.git();
        let commit = super::repository::resolve(&git, &self.spec).ok()?;
        Some(super::repository::shown(&commit).short_id)
    }

    fn stages(&self, most: usize) -> Result<Vec<Stage>> {
        let (steps, _) = self.repository.steps(&self.spec, most, &|_| false)?;
        let stage = |step: Step| Stage {
            id: step.commit.id,
            on: step.commit.date,
            changed: step.changed.into_iter().map(|(path, _)| path).collect(),
        };
        Ok(steps.into_iter().map(stage).collect())
    }

    fn files_at(&self, stage: &Stage) -> Result<Option<Box<dyn FileTree>>> {
        Ok(Some(Box::new(self.repository.revision(&stage.id)?)))
    }
}
