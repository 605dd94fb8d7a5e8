//! Some files laid over a tree: an editor's unsaved buffers, the edits of a fix, a deletion.
//!
//! In come a tree and the files that differ; out comes a [`FileTree`] that shows the files laid over
//! it and, beneath them, the tree. The tree itself is never changed.

use std::collections::BTreeMap;

use super::{FilePath, FileTree, Listing, ReadFault};
use crate::error::Result;

/// A tree with some of its files replaced, added or hidden.
#[derive(Debug, Clone)]
pub struct Overlay<T> {
    under: T,
    over: BTreeMap<FilePath, Option<Vec<u8>>>,
}

impl<T: FileTree> Overlay<T> {
    /// The tree as it is.
    pub fn new(under: T) -> Self {
        Self { under, over: BTreeMap::new() }
    }

    /// Shows `bytes` at `path`, whether or not the tree has such a file.
    pub fn put(&mut self, path: FilePath, bytes: impl Into<Vec<u8>>) {
        self.over.insert(path, Some(bytes.into()));
    }

    /// Shows no file at `path`.
    pub fn hide(&mut self, path: FilePath) {
        self.over.insert(path, None);
    }

    /// Shows again what the tree itself has at `path`.
    pub fn clear(&mut self, path: &FilePath) {
        self.over.remove(path);
    }

    /// The tree beneath.
    pub fn under(&self) -> &T {
        &self.under
    }
}

impl<T: FileTree> FileTree for Overlay<T> {
    fn list(&self) -> Result<Listing> {
        let mut listing = self.under.list()?;
        listing.files.retain(|path| !self.over.contains_key(path));
        let shown = self.over.iter().filter(|(_, bytes)| bytes.is_some());
        listing.files.extend(shown.map(|(path, _)| path.clone()));
        Listing::sorted(listing.files, listing.skipped)
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        match self.over.get(path) {
            Some(Some(bytes)) if bytes.len() as u64 <= limit => Ok(bytes.clone()),
            Some(Some(_)) => Err(ReadFault::TooLarge { limit }),
            Some(None) => Err(ReadFault::NotFound),
            None => self.under.read(path, limit),
        }
    }

    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        match self.over.get(path) {
            Some(Some(bytes)) => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                Ok(bytes[..bytes.len().min(most)].to_vec())
            }
            Some(None) => Err(ReadFault::NotFound),
            None => self.under.start(path, most),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::MemoryTree;
    use super::*;

    #[test]
    fn shows_what_lies_on_top() {
        let under =
            MemoryTree::from_texts([("a.toml", "old"), ("b.toml", "gone"), ("c.toml", "c")]);
        let path = |text| FilePath::new(text).unwrap();
        let mut tree = Overlay::new(under);
        tree.put(path("a.toml"), "new");
        tree.put(path("0.toml"), "added");
        tree.hide(path("b.toml"));

        let listed: Vec<_> = tree.list().unwrap().files.into_iter().collect();
        assert_eq!(listed, ["0.toml", "a.toml", "c.toml"].map(path));
        assert_eq!(tree.read(&path("a.toml"), 9), Ok(b"new".to_vec()));
        assert_eq!(tree.read(&path("a.toml"), 2), Err(ReadFault::TooLarge { limit: 2 }));
        assert_eq!(tree.start(&path("a.toml"), 2), Ok(b"ne".to_vec()));
        assert_eq!(tree.start(&path("c.toml"), 2), Ok(b"c".to_vec()));
        assert_eq!(tree.read(&path("b.toml"), 9), Err(ReadFault::NotFound));
        tree.clear(&path("b.toml"));
        assert_eq!(tree.read(&path("b.toml"), 9), Ok(b"gone".to_vec()));
    }
}
