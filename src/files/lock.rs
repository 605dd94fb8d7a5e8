//! A lock beside an output folder, so that two builds never mix.
//!
//! In comes the lock's path; out comes a guard that holds it until it is dropped. The system frees
//! the lock of a process that died, so a lock file alone means nothing.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// What to do while another build holds the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenLocked {
    /// Wait until it is done.
    Wait,
    /// Give up at once.
    Refuse,
}

/// The lock, held while this value lives.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock at `path`.
    pub(super) fn take(path: PathBuf, when_locked: WhenLocked) -> Result<Self> {
        loop {
            let file = open(&path).map_err(|cause| unusable(&path, cause))?;
            match when_locked {
                WhenLocked::Wait => file.lock().map_err(|cause| unusable(&path, cause))?,
                WhenLocked::Refuse => try_lock(&path, &file)?,
            }
            // The build before may have removed the file that was just locked; then the next one
            // would lock another file of the same name.
            if is_still_at(&path, &file) {
                return Ok(Self { path, _file: file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is held; a build that waits on it sees that and starts over.
        let _ = fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, "not a regular file"));
    }
    File::options().write(true).create(true).truncate(false).open(path)
}

fn try_lock(path: &Path, file: &File) -> Result<()> {
    file.try_lock().map_err(|refused| match refused {
        TryLockError::WouldBlock => {
            Error::files(format!("another build is writing beside `{}`", path.display()))
                .hint("wait until it is done, or write to another folder")
        }
        TryLockError::Error(cause) => unusable(path, cause),
    })
}

fn unusable(path: &Path, cause: io::Error) -> Error {
    Error::files(format!("cannot lock `{}`", path.display()))
        .hint("check that you may write in the folder around the output")
        .caused_by(cause)
}

#[cfg(unix)]
fn is_still_at(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(there), Ok(held)) = (fs::symlink_metadata(path), file.metadata()) else { return false };
    (there.dev(), there.ino()) == (held.dev(), held.ino())
}

#[cfg(not(unix))]
fn is_still_at(path: &Path, _file: &File) -> bool {
    // An open file cannot be removed there.
    path.exists()
}
