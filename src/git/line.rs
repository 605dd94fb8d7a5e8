//! The line of first parents behind a revision as a history: what each commit changed below the
//! plans' folder.
//!
//! Only trees that differ are looked at. Commits that changed nothing there are left out; a shallow
//! clone's line ends where the clone does.

use git2::{Delta, DiffOptions};
use jiff::civil::Date;

use super::Repository;
use super::access::Commit;
use super::objects;
use crate::error::Result;
use crate::files::{FilePath, FileTree, History, Stage};

/// The most commits that are walked, whether they changed something or not.
const MAX_WALKED: usize = 20_000;
/// The most changed files that one commit is asked for.
const MAX_CHANGED: usize = 20_000;

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
        let git = self.repository.git();
        let folder = self.repository.folder();
        let mut commit = super::repository::resolve(&git, &self.spec)?;
        let mut stages = Vec::new();
        for _ in 0..MAX_WALKED {
            if stages.len() >= most {
                break;
            }
            let parent = commit.parent_id(0).ok().and_then(|id| objects::commit(&git, id).ok());
            let new = objects::tree_of_folder(&git, &commit, folder)?;
            let old = match &parent {
                Some(parent) => objects::tree_of_folder(&git, parent, folder)?,
                None => None,
            };
            if new != old {
                let Commit { id, date, .. } = super::repository::shown(&commit);
                stages.push(stage(&git, id, date, (old, new))?);
            }
            match parent {
                Some(parent) => commit = parent,
                None => break,
            }
        }
        Ok(stages)
    }

    fn files_at(&self, stage: &Stage) -> Result<Option<Box<dyn FileTree>>> {
        Ok(Some(Box::new(self.repository.revision(&stage.id)?)))
    }
}

fn stage(
    git: &git2::Repository,
    id: String,
    on: Date,
    (old, new): (Option<git2::Oid>, Option<git2::Oid>),
) -> Result<Stage> {
    let tree = |id: Option<git2::Oid>| id.map(|id| git.find_tree(id)).transpose();
    let (old, new) = (tree(old), tree(new));
    let (old, new) = (old.map_err(objects::unreadable)?, new.map_err(objects::unreadable)?);
    let mut options = DiffOptions::new();
    options.skip_binary_check(true).ignore_submodules(true).include_typechange(true);
    let diff = git
        .diff_tree_to_tree(old.as_ref(), new.as_ref(), Some(&mut options))
        .map_err(objects::unreadable)?;
    let named = diff.deltas().take(MAX_CHANGED).filter_map(|delta| {
        let file =
            if delta.status() == Delta::Deleted { delta.old_file() } else { delta.new_file() };
        FilePath::new(std::str::from_utf8(file.path_bytes()?).ok()?).ok()
    });
    Ok(Stage { id, on, changed: named.collect() })
}
