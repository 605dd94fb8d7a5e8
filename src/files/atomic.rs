//! Writes files so that a reader sees the old text or the new one, whole.
//!
//! In come paths and bytes; the bytes are written beside each, made durable and moved into place. A
//! failure leaves the old files as they were. A link is refused, because moving would replace it.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::collections::BTreeSet;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Replaces the file at `path`, or creates it; its permissions stay.
pub fn write_file_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |cause: io::Error| cannot_write(path, cause);
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

/// A file that takes other bytes.
#[derive(Debug, Clone)]
pub struct Replacement<'a> {
    /// Where it is.
    pub path: PathBuf,
    /// What it must still hold.
    pub before: &'a [u8],
    /// What it shall hold.
    pub after: &'a [u8],
}

/// Replaces the bytes of files that are still as they were read; their permissions stay. All are written
/// aside before the first is moved into place, so that where one cannot be written, none is.
pub fn replace_files(files: &[Replacement<'_>]) -> Result<()> {
    let permissions: Vec<Permissions> = files.iter().map(writable).collect::<Result<_>>()?;
    let mut staged = Staged(Vec::with_capacity(files.len()));
    for (file, permissions) in files.iter().zip(permissions) {
        let failed = |cause| cannot_write(&file.path, cause).hint("nothing was changed");
        let aside =
            aside(&file.path).ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
        staged.0.push(aside.clone());
        write_new(&aside, file.after, Some(permissions)).map_err(failed)?;
    }
    for (file, aside) in files.iter().zip(&staged.0) {
        fs::rename(aside, &file.path).map_err(|cause| {
            cannot_write(&file.path, cause)
                .hint("files before it in the alphabet may be changed already")
        })?;
    }
    for folder in files.iter().filter_map(|file| file.path.parent()).collect::<BTreeSet<_>>() {
        sync_folder(folder);
    }
    Ok(())
}

/// Files written aside, which go when they are not moved into place.
struct Staged(Vec<PathBuf>);

impl Drop for Staged {
    fn drop(&mut self) {
        for aside in &self.0 {
            let _ = fs::remove_file(aside);
        }
    }
}

/// The permissions of a file that may be replaced and is as it was.
fn writable(file: &Replacement<'_>) -> Result<Permissions> {
    let failed = |cause| cannot_write(&file.path, cause);
    let gone = || failed(io::ErrorKind::NotFound.into());
    let permissions = kept_permissions(&file.path).map_err(failed)?.ok_or_else(gone)?;
    let shown = file.path.display();
    if permissions.readonly() {
        return Err(Error::files(format!("`{shown}` is write-protected"))
            .hint("nothing was changed; allow to write it, or leave it out"));
    }
    if fs::read(&file.path).map_err(failed)? != file.before {
        return Err(Error::files(format!("`{shown}` has changed meanwhile"))
            .hint("nothing was changed; run it again"));
    }
    Ok(permissions)
}

fn cannot_write(path: &Path, cause: io::Error) -> Error {
    Error::files(format!("cannot write `{}`", path.display()))
        .hint("check that there is room, and that you may write in its folder")
        .caused_by(cause)
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
