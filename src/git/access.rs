//! What the repository and its revisions share: a commit as it is shown, and the turn at the
//! repository, which only one thread has at a time.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;

/// A commit, as far as anything here shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its whole id.
    pub id: String,
    /// The first digits of its id.
    pub short_id: String,
    /// The day that it was committed on, where its committer was.
    pub date: Date,
}

/// The repository, which only ever is read, so that a panic elsewhere leaves it usable.
pub(super) fn locked(git: &Mutex<git2::Repository>) -> MutexGuard<'_, git2::Repository> {
    git.lock().unwrap_or_else(PoisonError::into_inner)
}
