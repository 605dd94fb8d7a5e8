//! Where the work of two revisions went its own way.
//!
//! In come the names of both; out comes the last commit that they share, or an error that says what to do. Only
//! commits are read, and nothing is written.

use super::Repository;
use super::repository::resolve;
use crate::error::{Error, Result};

impl Repository {
    /// The last commit that two revisions share.
    pub fn common(&self, ours: &str, theirs: &str) -> Result<String> {
        let git = self.git();
        let [ours_id, theirs_id] = [resolve(&git, ours)?.id(), resolve(&git, theirs)?.id()];
        let common = git.merge_base(ours_id, theirs_id).map_err(|cause| {
            let error = Error::git(format!("`{ours}` and `{theirs}` have no commit in common"));
            let error = if git.is_shallow() {
                error
                    .hint("this clone lacks older commits; fetch them with `git fetch --unshallow`")
            } else {
                error.hint("name a branch that began in this repository, such as `origin/main`")
            };
            error.caused_by(cause)
        })?;
        Ok(common.to_string())
    }
}
