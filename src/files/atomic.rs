//! Writes one file so that a reader sees the old text or the new one, whole.
//!
//! In come a path and bytes; the bytes are written beside it, made durable and moved into place. A
//! failure leaves the old file as it was. A link is refused, because moving would replace it.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Replaces the file at `path`, or creates it; its permissions stay.
pub fn write_file_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |cause: io::Error| {
        Error::files(format!("cannot write `{}`", path.display()))
            .hint("check that there is room, and that you may write in its folder")
            .caused_by(cause)
    };
    let kept = kept_permissions(path).map_err(failed)?;
    let aside = aside(path).ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
    let written = write_new(&aside, bytes, kept).and_then(|()| fs::rename(&aside, path));
    if written.is_err() {
        let _ = fs::remove_file(&aside);
    }
    written.map_err(failed)?;
    sync_folder(path.parent().unwrap_or(Path::new("")));
    Ok(())
}

/// Makes the folder at `path` and those above it, where they are not there yet.
pub fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|cause| {
        Error::files(format!("cannot make the folder `{}`", path.display()))
            .hint("check that no file has this name, and that you may write around it")
            .caused_by(cause)
    })
}

fn kept_permissions(path: &Path) -> io::Result<Option<Permissions>> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Ok(Some(found.permissions())),
        Ok(_) => Err(io::Error::new(io::ErrorKind::AlreadyExists, "not a regular file")),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(cause),
    }
}

fn aside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    Some(path.with_file_name(format!(".{name}.keyplan-{}", std::process::id())))
}

fn write_new(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    let mut file = match File::create_new(path) {
        // A run of the same process number died here; nobody else writes such names.
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(path)?;
            File::create_new(path)?
        }
        other => other?,
    };
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()
}

/// Makes the names in a folder durable where the system can; a failure costs durability only.
pub(super) fn sync_folder(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
