//! Judges the place that a whole folder is to be written to.
//!
//! In comes the path that the user named; out comes a canonical place that keyplan may replace, or
//! an error that says why not. The invariant: a folder that keyplan did not make is never emptied.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs;
use std::path::{Path, PathBuf};

use super::place::canonical;
use crate::error::{Error, Result};

/// The file that says that keyplan wrote a folder and may replace it.
pub const MARKER: &str = ".keyplan-site";

/// A place that may be replaced as a whole.
#[derive(Debug)]
pub(super) struct Target {
    /// The canonical folder around it.
    pub(super) parent: PathBuf,
    /// Its name in there.
    pub(super) name: String,
}

impl Target {
    /// The place at `path`, with the folders around it made; `protected` are places that must not
    /// lie in it.
    pub(super) fn new(path: &Path, protected: &[&Path]) -> Result<Self> {
        let refused = |why: &str| refused(path, why);
        let name = path.file_name().and_then(|name| name.to_str());
        // `site/.` has a file name too, so `..` is the only ending that has none besides the root.
        let name = name.ok_or_else(|| refused("it has no name of its own"))?.to_owned();
        if name.starts_with(".git") {
            return Err(refused("it belongs to Git"));
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new("."));
        make_folders(parent)?;
        let target = Self { parent: canonical(parent)?, name };
        if target.parent.iter().any(|part| part == ".git") {
            return Err(refused("it lies in Git's own folder"));
        }
        target.refuse_protected(path, protected)?;
        Ok(target)
    }

    /// Its canonical path.
    pub(super) fn path(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// A path beside it that begins with its name.
    pub(super) fn beside(&self, ending: &str) -> PathBuf {
        self.parent.join(format!(".{}.keyplan-{ending}", self.name))
    }

    /// An error unless nothing, an empty folder or keyplan's own work is there.
    pub(super) fn refuse_foreign(&self) -> Result<Found> {
        let path = self.path();
        let refused = |why: &str| refused(&path, why);
        match fs::symlink_metadata(&path) {
            Err(_) => Ok(Found::Nothing),
            Ok(found) if found.is_symlink() => Err(refused("it is a symbolic link")),
            Ok(found) if !found.is_dir() => Err(refused("it is not a folder")),
            Ok(_) if has_marker(&path) => Ok(Found::Ours),
            Ok(_) if is_empty(&path) => Ok(Found::Empty),
            Ok(_) => Err(refused("it holds files that keyplan did not write")),
        }
    }

    fn refuse_protected(&self, shown: &Path, protected: &[&Path]) -> Result<()> {
        let path = self.path();
        let is_within =
            |place: &&&Path| canonical(place).is_ok_and(|place| place.starts_with(&path));
        match protected.iter().find(is_within) {
            Some(place) => Err(refused(shown, &format!("`{}` lies in it", place.display()))),
            None => Ok(()),
        }
    }
}

/// What is at a place that may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A folder without a file.
    Empty,
    /// What an earlier run wrote.
    Ours,
}

/// Whether keyplan wrote the folder at `path`.
pub(super) fn has_marker(path: &Path) -> bool {
    fs::symlink_metadata(path.join(MARKER)).is_ok_and(|found| found.is_file())
}

fn is_empty(path: &Path) -> bool {
    fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}

fn make_folders(parent: &Path) -> Result<()> {
    fs::create_dir_all(parent).map_err(|cause| {
        Error::files(format!("cannot make the folder `{}`", parent.display())).caused_by(cause)
    })
}

fn refused(path: &Path, why: &str) -> Error {
    Error::files(format!("will not replace `{}`: {why}", path.display()))
        .hint("name a folder that does not exist yet, or one that keyplan wrote")
}
