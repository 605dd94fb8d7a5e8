//! What a merge left open: the three versions of each file that Git's index keeps until somebody adds it.
//!
//! In comes the index, out come the versions as bytes. The index and its objects are untrusted: headers are read
//! before bodies, odd names are left out, and nothing is written.

use super::Repository;
use super::objects::unreadable;
use crate::error::{Error, Result};
use crate::files::FilePath;

/// The most files in conflict that are read.
const MOST_FILES: usize = 10_000;

/// A file in conflict, with the version of each side; none where that side has no such file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmerged {
    /// The file, from the folder of the plans.
    pub path: FilePath,
    /// What both sides began with.
    pub base: Option<Version>,
    /// What is here.
    pub ours: Option<Version>,
    /// What came in.
    pub theirs: Option<Version>,
}

/// One version of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Version {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It cannot be read: too large, not there, or no file.
    Unreadable,
}

impl Version {
    /// Its bytes, where they could be read.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Unreadable => None,
        }
    }
}

impl Repository {
    /// The files below the plans' folder that a merge left in conflict, in order; no version is larger than
    /// `limit` bytes.
    pub fn unmerged(&self, limit: u64) -> Result<Vec<Unmerged>> {
        let git = self.git();
        let index = git.index().map_err(unreadable)?;
        let odb = git.odb().map_err(unreadable)?;
        let version = |entry: git2::IndexEntry| {
            let is_small = |(len, kind): &(usize, git2::ObjectType)| {
                *len as u64 <= limit && *kind == git2::ObjectType::Blob
            };
            let read = odb.read_header(entry.id).ok().filter(is_small);
            let read = read.and_then(|_| odb.read(entry.id).ok());
            read.map_or(Version::Unreadable, |object| Version::Bytes(object.data().to_vec()))
        };
        let mut found = Vec::new();
        for conflict in index.conflicts().map_err(unreadable)? {
            let git2::IndexConflict { ancestor, our, their } = conflict.map_err(unreadable)?;
            let any = [&our, &their, &ancestor].into_iter().flatten().next();
            let Some(path) = any.and_then(|entry| self.place(&entry.path)) else { continue };
            if found.len() == MOST_FILES {
                return Err(Error::git(format!("more than {MOST_FILES} files are in conflict"))
                    .hint(
                        "settle them in Git first, such as with `git checkout --theirs FOLDER`",
                    ));
            }
            let [base, ours, theirs] = [ancestor, our, their].map(|it| it.map(version));
            found.push(Unmerged { path, base, ours, theirs });
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// A path of the repository from the plans' folder; none for what lies elsewhere or has an odd name.
    fn place(&self, path: &[u8]) -> Option<FilePath> {
        let path = FilePath::new(std::str::from_utf8(path).ok()?).ok()?;
        match self.folder() {
            Some(folder) => path.beneath(folder),
            None => Some(path),
        }
    }
}
