//! A tree of which is known what may have changed since it was last read.
//!
//! In come a tree and the paths that may have changed, out comes the same tree; whoever asks whether it still holds
//! what they have is answered without a look at all other files.

use std::collections::BTreeSet;

use super::{FilePath, FileTree, Listing, ReadFault};
use crate::error::Result;

/// A tree that only changed where it is said.
pub struct Unchanged<T> {
    tree: T,
    changed: BTreeSet<FilePath>,
}

impl<T: FileTree> Unchanged<T> {
    /// A tree that is as it was but for some files, or for what lies beneath where they are folders.
    pub fn but(changed: BTreeSet<FilePath>, tree: T) -> Self {
        Self { tree, changed }
    }
}

impl<T: FileTree> FileTree for Unchanged<T> {
    fn list(&self) -> Result<Listing> {
        self.tree.list()
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        self.tree.read(path, limit)
    }

    fn holds(&self, path: &FilePath, bytes: &[u8]) -> bool {
        let may_differ = self.changed.iter().any(|changed| path.starts_with(changed));
        !may_differ || self.tree.holds(path, bytes)
    }

    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        self.tree.start(path, most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemoryTree;

    #[test]
    fn looks_only_at_what_may_have_changed() {
        let path = |text: &str| FilePath::new(text).unwrap();
        let tree = MemoryTree::from_texts([("a/plan.toml", "new"), ("b/plan.toml", "new")]);
        let tree = Unchanged::but(BTreeSet::from([path("a")]), tree);
        assert!(!tree.holds(&path("a/plan.toml"), b"old"));
        assert!(tree.holds(&path("a/plan.toml"), b"new"));
        assert!(tree.holds(&path("b/plan.toml"), b"old"), "nobody said that it changed");
    }
}
