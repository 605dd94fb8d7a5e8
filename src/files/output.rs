//! Writes a whole folder in one step.
//!
//! In come a place and the files that shall be there; afterwards the folder holds exactly them. They
//! are gathered beside it and the two folders change places, so that a reader, a crash or a full
//! disk meets the old folder or the new one, whole. Files that did not change keep bytes and times.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, FileTimes};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::atomic::sync_folder;
use super::lock::Lock;
use super::target::{Found, MARKER, Target, has_marker};
use super::{FilePath, WhenLocked};
use crate::error::{Error, Result};

const MARKER_TEXT: &str = "keyplan wrote this folder. The next build replaces all of it; keep nothing of your own here.\n";

/// How many new files are made durable one by one.
const MANY: usize = 64;

/// The files of a folder.
pub type Files = BTreeMap<FilePath, Arc<[u8]>>;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many files the folder holds, without the marker.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
    /// How many of them were there before with the same bytes.
    pub unchanged: usize,
}

/// Makes the folder at `target` hold exactly `files`. No place in `protected` may be it or lie in it:
/// the plans, the current folder, the home folder. What keyplan did not write is not replaced.
pub fn replace_folder(
    target: &Path,
    files: &Files,
    protected: &[&Path],
    when_locked: WhenLocked,
) -> Result<Written> {
    refuse_clashes(files)?;
    let target = Target::new(target, protected)?;
    target.refuse_foreign()?;
    let _lock = Lock::take(target.beside("lock"), when_locked)?;
    clear_dead_runs(&target)?;
    // Another build may have come and gone while this one waited.
    let found = target.refuse_foreign()?;

    let kept = unchanged(&target.path(), files);
    let written = Written {
        files: files.len(),
        bytes: files.values().map(|bytes| bytes.len() as u64).sum(),
        unchanged: kept.len(),
    };
    if found == Found::Ours && kept.len() == files.len() && holds_only(&target.path(), files) {
        return Ok(written);
    }
    let aside = target.beside(&std::process::id().to_string());
    let swapped = fill(&aside, &target.path(), files, &kept)
        .map_err(|(path, cause)| failed(&path, cause))
        .and_then(|()| swap(&aside, &target, found));
    // After the swap this is the old folder, after a failure the new one.
    let _ = fs::remove_dir_all(&aside);
    swapped.map(|()| written)
}

/// Two names that some file systems take for one would overwrite each other there.
fn refuse_clashes(files: &Files) -> Result<()> {
    let mut seen: BTreeMap<String, &FilePath> = BTreeMap::new();
    for path in files.keys() {
        if let Some(other) = seen.insert(path.as_str().to_lowercase(), path) {
            return Err(Error::internal(format!("two files share a name: `{other}` and `{path}`")));
        }
        if path.as_str() == MARKER {
            return Err(Error::internal(format!("a page may not be called `{MARKER}`")));
        }
    }
    Ok(())
}

/// Removes what runs that were killed left beside the target. The lock is held, so none is alive.
fn clear_dead_runs(target: &Target) -> Result<()> {
    let old = target.beside("old");
    if !target.path().exists() && has_marker(&old) {
        // A run died between its two renames.
        fs::rename(&old, target.path()).map_err(|cause| failed(&target.path(), cause))?;
    }
    let prefix = format!(".{}.keyplan-", target.name);
    let entries = fs::read_dir(&target.parent).map_err(|cause| failed(&target.parent, cause))?;
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ending = name.to_str().and_then(|name| name.strip_prefix(&prefix));
        let is_ours = ending.is_some_and(|ending| {
            ending == "old" || (!ending.is_empty() && ending.bytes().all(|b| b.is_ascii_digit()))
        });
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            fs::remove_dir_all(entry.path()).map_err(|cause| failed(&entry.path(), cause))?;
        }
    }
    Ok(())
}

/// A failure and the path that it happened at.
type Fault = (PathBuf, io::Error);

/// The files that the folder `old` holds already, byte for byte.
fn unchanged(old: &Path, files: &Files) -> BTreeSet<FilePath> {
    let is_there = |path: &FilePath, bytes: &[u8]| {
        let place = old.join(path);
        let found = fs::symlink_metadata(&place);
        found.is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64)
            && holds(&place, bytes)
    };
    let same = files.par_iter().filter(|(path, bytes)| is_there(path, bytes));
    same.map(|(path, _)| path.clone()).collect()
}

/// Whether a folder holds nothing that is neither the marker nor one of `files`.
fn holds_only(folder: &Path, files: &Files) -> bool {
    let mut ahead = vec![folder.to_path_buf()];
    let mut found = 0;
    while let Some(folder) = ahead.pop() {
        let Ok(entries) = fs::read_dir(folder) else { return false };
        for entry in entries {
            match entry.and_then(|entry| Ok((entry.file_type()?, entry.path()))) {
                Ok((kind, path)) if kind.is_dir() => ahead.push(path),
                Ok(_) => found += 1,
                Err(_) => return false,
            }
        }
    }
    found == files.len() + 1
}

/// Fills the folder `aside` with `files`, taking those in `kept` from `old` with their times.
fn fill(aside: &Path, old: &Path, files: &Files, kept: &BTreeSet<FilePath>) -> Result<(), Fault> {
    let at = |path: &Path| {
        let path = path.to_path_buf();
        move |cause| (path, cause)
    };
    fs::create_dir(aside).map_err(at(aside))?;
    let folders: BTreeSet<FilePath> = files.keys().filter_map(FilePath::parent).collect();
    for folder in &folders {
        let folder = aside.join(folder);
        fs::create_dir_all(&folder).map_err(at(&folder))?;
    }
    files.par_iter().try_for_each(|(path, bytes)| {
        let place = aside.join(path);
        if kept.contains(path) && keep(&old.join(path), &place, bytes) {
            return Ok(());
        }
        write_new(&place, bytes).map_err(at(&place))
    })?;
    // The marker comes last: a folder without it was never whole.
    let marker = aside.join(MARKER);
    write_new(&marker, MARKER_TEXT.as_bytes()).map_err(at(&marker))?;
    let new: Vec<&FilePath> = files.keys().filter(|path| !kept.contains(*path)).collect();
    make_durable(aside, &new, &folders).map_err(at(aside))
}

/// Takes over a file of the old folder with its times.
fn keep(old: &Path, place: &Path, bytes: &[u8]) -> bool {
    fs::hard_link(old, place).is_ok() || copy_with_times(old, place, bytes).is_ok()
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    let mut found = Vec::with_capacity(bytes.len());
    let limit = bytes.len() as u64 + 1;
    File::open(path).is_ok_and(|file| file.take(limit).read_to_end(&mut found).is_ok())
        && found == bytes
}

fn copy_with_times(old: &Path, place: &Path, bytes: &[u8]) -> io::Result<()> {
    write_new(place, bytes)?;
    let times = FileTimes::new().set_modified(fs::symlink_metadata(old)?.modified()?);
    File::options().write(true).open(place)?.set_times(times)
}

fn write_new(place: &Path, bytes: &[u8]) -> io::Result<()> {
    File::options().write(true).create(true).truncate(true).open(place)?.write_all(bytes)
}

/// Makes the new folder durable before it takes the old one's place. Where much is new, one call for
/// the whole file system costs less than one for each of thousands of pages; where little is, it
/// would wait for what everyone else wrote.
fn make_durable(aside: &Path, new: &[&FilePath], folders: &BTreeSet<FilePath>) -> io::Result<()> {
    if new.len() > MANY && sync_all_at_once(aside)? {
        return Ok(());
    }
    let sync = |path: &Path| File::options().write(true).open(path)?.sync_all();
    new.par_iter().try_for_each(|path| sync(&aside.join(path)))?;
    sync(&aside.join(MARKER))?;
    for folder in folders {
        sync_folder(&aside.join(folder));
    }
    sync_folder(aside);
    Ok(())
}

/// Makes everything durable on the file system of `folder`, and says whether the system can.
#[cfg(target_os = "linux")]
fn sync_all_at_once(folder: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(folder)?)?;
    Ok(true)
}

/// Makes everything durable on the file system of `folder`, and says whether the system can.
#[cfg(not(target_os = "linux"))]
fn sync_all_at_once(_folder: &Path) -> io::Result<bool> {
    Ok(false)
}

fn swap(aside: &Path, target: &Target, found: Found) -> Result<()> {
    let path = target.path();
    match found {
        // Moving onto a folder succeeds only while that is empty, whoever else writes there.
        Found::Nothing | Found::Empty => {
            fs::rename(aside, &path).map_err(|cause| failed(&path, cause))?;
        }
        Found::Ours => exchange(aside, target)?,
    }
    sync_folder(&target.parent);
    Ok(())
}

fn exchange(aside: &Path, target: &Target) -> Result<()> {
    let path = target.path();
    if let Some(exchanged) = exchange_in_one_step(aside, &path) {
        exchanged.map_err(|cause| failed(&path, cause))?;
        if !has_marker(aside) {
            // Someone put another folder there in the last moment; it goes back.
            let _ = exchange_in_one_step(aside, &path);
            return Err(Error::files(format!("`{}` changed while it was built", path.display())));
        }
        return Ok(());
    }
    let old = target.beside("old");
    fs::rename(&path, &old).map_err(|cause| failed(&path, cause))?;
    if let Err(cause) = fs::rename(aside, &path) {
        let _ = fs::rename(&old, &path);
        return Err(failed(&path, cause));
    }
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Lets two folders change places; nothing where the system cannot.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange_in_one_step(one: &Path, other: &Path) -> Option<io::Result<()>> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => None,
        other => Some(other.map_err(io::Error::from)),
    }
}

/// Lets two folders change places; nothing where the system cannot.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange_in_one_step(_one: &Path, _other: &Path) -> Option<io::Result<()>> {
    None
}

fn failed(path: &Path, cause: io::Error) -> Error {
    Error::files(format!("cannot write `{}`", path.display()))
        .hint("check that there is room, and that you may write there")
        .caused_by(cause)
}
