//! One revision of the plans' folder as a tree of files.
//!
//! In come the files that were found in its trees; out come their bytes, read from the repository's
//! objects alone. What is checked out plays no part.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;

use super::access::{Commit, locked};
use super::objects::Contents;
use crate::error::Result;
use crate::files::{FilePath, FileTree, History, Listing, ReadFault, Skipped};

/// What a file holds, to compare: equal contents are the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Content(git2::Oid);

/// The files of a revision.
pub struct Revision {
    git: Arc<Mutex<git2::Repository>>,
    commit: Commit,
    files: BTreeMap<FilePath, git2::Oid>,
    skipped: Vec<Skipped>,
}

impl Revision {
    pub(super) fn new(
        git: Arc<Mutex<git2::Repository>>,
        commit: Commit,
        contents: Contents,
    ) -> Self {
        Self { git, commit, files: contents.files.into_iter().collect(), skipped: contents.skipped }
    }

    /// The commit.
    pub fn commit(&self) -> &Commit {
        &self.commit
    }

    /// What a file holds; nothing when there is none.
    pub fn content(&self, path: &FilePath) -> Option<Content> {
        self.files.get(path).copied().map(Content)
    }

    /// The day that it was committed on.
    pub fn date(&self) -> Date {
        self.commit.date
    }
}

impl FileTree for Revision {
    fn list(&self) -> Result<Listing> {
        Listing::sorted(self.files.keys().cloned().collect(), self.skipped.clone())
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let id = *self.files.get(path).ok_or(ReadFault::NotFound)?;
        let unreadable = |cause: git2::Error| ReadFault::Unreadable(cause.message().to_owned());
        let git = locked(&self.git);
        let odb = git.odb().map_err(unreadable)?;
        let (len, _) = odb.read_header(id).map_err(unreadable)?;
        if len as u64 > limit {
            return Err(ReadFault::TooLarge { limit });
        }
        let object = odb.read(id).map_err(unreadable)?;
        match object.kind() {
            git2::ObjectType::Blob => Ok(object.data().to_vec()),
            _ => Err(ReadFault::NotAFile),
        }
    }

    /// Compares by the id, which Git gives by content: nothing is unpacked.
    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        let held = git2::Oid::hash_object(git2::ObjectType::Blob, bytes).ok();
        held.is_some_and(|id| self.files.get(path) == Some(&id))
    }
}

impl History for Revision {
    fn revision(&self) -> Option<String> {
        Some(self.commit.short_id.clone())
    }
}
