//! Questions about places on this machine that rooms above ask before they open anything.
//!
//! In come paths as the user gave them; out come canonical ones. Nothing here reads a file.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The path with every link and `..` resolved; an error when nothing is there.
pub fn canonical(path: &Path) -> Result<PathBuf> {
    fs::canonicalize(path).map_err(|cause| {
        Error::files(format!("cannot find `{}`", path.display()))
            .hint("check the path, and that you may open every folder on the way")
            .caused_by(cause)
    })
}

/// Whether a folder, not a link to one, is at `path`.
pub fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}

/// Whether a file is at `path`.
pub fn is_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.is_file())
}

/// The nearest folder at or above `root`, a canonical path, that holds `.git`.
pub fn work_tree_around(root: &Path) -> Option<&Path> {
    root.ancestors().find(|folder| fs::symlink_metadata(folder.join(".git")).is_ok())
}
