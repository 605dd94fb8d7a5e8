//! Questions about places on this machine that rooms above ask before they open anything.
//!
//! In come paths as the user gave them; out come canonical ones. Nothing here reads a file.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The most names that are looked at for what keeps readers waiting.
const MOST_LOOKED_AT: usize = 500_000;

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

/// Whether whoever reads a path could wait for ever: a pipe, a socket or a device.
pub fn keeps_waiting(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// Something beneath a folder that keeps readers waiting; of very many things the first are looked at. Links to
/// folders are not followed.
pub fn waiting_beneath(folder: &Path) -> Option<PathBuf> {
    let mut ahead = vec![folder.to_path_buf()];
    let mut budget = MOST_LOOKED_AT;
    while let Some(folder) = ahead.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            budget = budget.checked_sub(1)?;
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() {
                ahead.push(entry.path());
            } else if !kind.is_file() && keeps_waiting(&entry.path()) {
                return Some(entry.path());
            }
        }
    }
    None
}

/// The nearest folder at or above `root`, a canonical path, that holds `.git`.
pub fn work_tree_around(root: &Path) -> Option<&Path> {
    root.ancestors().find(|folder| fs::symlink_metadata(folder.join(".git")).is_ok())
}
