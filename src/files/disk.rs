//! A folder on disk as a tree of files.
//!
//! In comes the folder that the user named; out come its files, read beneath that folder and nowhere
//! else.

use std::path::Path;

use super::open::{Root, read_beneath, start_beneath};
use super::place::{canonical, is_folder};
use super::walk::walk;
use super::{FilePath, FileTree, Listing, ReadFault};
use crate::error::{Error, Result};

/// A folder on disk.
#[derive(Debug, Clone)]
pub struct DiskTree {
    root: Root,
}

impl DiskTree {
    /// The folder at `root`, where links on the way to it are followed; an error when there is none.
    pub fn open(root: &Path) -> Result<Self> {
        let root = canonical(root)?;
        if is_folder(&root) {
            Ok(Self { root: Root::new(&root) })
        } else {
            Err(Error::files(format!("`{}` is not a folder", root.display()))
                .hint("name the folder that holds the plans"))
        }
    }

    /// The folder's canonical path.
    pub fn root(&self) -> &Path {
        self.root.path()
    }
}

impl FileTree for DiskTree {
    fn list(&self) -> Result<Listing> {
        walk(&self.root)
    }

    fn read(&self, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
        read_beneath(&self.root, path, limit)
    }

    fn start(&self, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
        start_beneath(&self.root, path, most)
    }
}
