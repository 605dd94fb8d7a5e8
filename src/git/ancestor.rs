//! Where the work of two revisions went its own way.
//!
//! In come the names of both; out comes the last commit that they share, or an error that says what to do. Only
//! commits are read, and nothing is written.

use super::Repository;
use super::repository::resolve;
use crate::error::{Error, Result};

impl Repository {
    /// The last commit that two revisions share; of several the first.
    pub fn common(&self, ours: &str, theirs: &str) -> Result<String> {
        let commons = self.commons(ours, theirs)?;
        commons.into_iter().next().ok_or_else(|| self.unrelated(ours, theirs))
    }

    /// The last commits that two revisions share, one at least: several where each was merged into the other.
    pub fn commons(&self, ours: &str, theirs: &str) -> Result<Vec<String>> {
        let git = self.git();
        let [ours_id, theirs_id] = [resolve(&git, ours)?.id(), resolve(&git, theirs)?.id()];
        let found = git.merge_bases(ours_id, theirs_id);
        drop(git);
        let found = found.map_err(|cause| self.unrelated(ours, theirs).caused_by(cause))?;
        Ok(found.iter().map(ToString::to_string).collect())
    }

    fn unrelated(&self, ours: &str, theirs: &str) -> Error {
        let error = Error::git(format!("`{ours}` and `{theirs}` have no commit in common"));
        if self.git().is_shallow() {
            error.hint("this clone lacks older commits; fetch them with `git fetch --unshallow`")
        } else {
            error.hint("name a branch that began in this repository, such as `origin/main`")
        }
    }
}
