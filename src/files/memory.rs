//! A tree of files that never was on disk: tests, drafts, generated plans.
//!
//! In come paths with bytes; out comes a [`FileTree`] that behaves as a folder holding them would.

use std::collections::BTreeMap;

use super::{FilePath, FileTree, Listing, ReadFault};
use crate::error::Result;

/// Files in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryTree {
    files: BTreeMap<FilePath, Vec<u8>>,
}

impl MemoryTree {
    /// A tree without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// The tree of texts that a program wrote itself; its paths must be [`FilePath`]s.
    pub fn from_texts<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = files.into_iter().map(|(path, text)| {
            let path = FilePath::new(path).expect("paths written in the program are paths");
            (path, text.as_bytes().to_vec())
        });
        Self { files: files.collect() }
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: FilePath, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path, bytes.into());
    }

    /// Removes a file, and says whether it was there.
    pub fn remove(&mut self, path: &FilePath) -> bool {
        self.files.remove(path).is_some()
    }
}

impl FileTree for MemoryTree {
    fn list(&self) -> Result<Listing> {
        Listing::sorted(self.files.keys().cloned().collect(), Vec::new())
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        match self.files.get(path) {
            Some(bytes) if bytes.len() as u64 <= limit => Ok(bytes.clone()),
            Some(_) => Err(ReadFault::TooLarge { limit }),
            None => Err(ReadFault::NotFound),
        }
    }
}
