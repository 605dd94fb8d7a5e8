//! Writes a whole folder in one step.
//!
//! In come a place and the files that shall be there, made one by one as they are written; afterwards
//! the folder holds exactly them. They are gathered beside it and the two folders change places, so
//! that a reader, a fault, a crash or a full disk meets the old folder or the new one, whole. Files
//! that did not change keep bytes and times.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, FileTimes};
use std::io::{self, Read, Write};
use std::path::Path;
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

/// Files whose bytes are made when they are asked for.
pub trait Pages: Sync {
    /// The paths of all files, each once.
    fn paths(&self) -> Vec<&FilePath>;

    /// The bytes of a file, the same each time.
    fn bytes(&self, path: &FilePath) -> Result<Arc<[u8]>>;
}

impl Pages for Files {
    fn paths(&self) -> Vec<&FilePath> {
        self.keys().collect()
    }

    fn bytes(&self, path: &FilePath) -> Result<Arc<[u8]>> {
        let found = self.get(path).cloned();
        found.ok_or_else(|| Error::internal(format!("there is no page `{path}`")))
    }
}

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

/// Makes the folder at `target` hold exactly `pages`. No place in `protected` may be it or lie in it:
/// the plans, the current folder, the home folder. What keyplan did not write is not replaced.
pub fn replace_folder(
    target: &Path,
    pages: &dyn Pages,
    protected: &[&Path],
    when_locked: WhenLocked,
) -> Result<Written> {
    let paths = pages.paths();
    refuse_clashes(&paths)?;
    let target = Target::new(target, protected)?;
    target.refuse_foreign()?;
    let _lock = Lock::take(target.beside("lock"), when_locked)?;
    clear_dead_runs(&target)?;
    // Another build may have come and gone while this one waited.
    let found = target.refuse_foreign()?;

    let aside = target.beside(&std::process::id().to_string());
    let written = build_aside(&aside, &target, found, pages, &paths);
    // After the swap this is the old folder, after a failure the new one.
    let _ = fs::remove_dir_all(&aside);
    written
}

/// Builds the folder aside and lets it take the target's place; where nothing differs, nothing is
/// written.
fn build_aside(
    aside: &Path,
    target: &Target,
    found: Found,
    pages: &dyn Pages,
    paths: &[&FilePath],
) -> Result<Written> {
    if fs::symlink_metadata(aside).is_ok() {
        return Err(failed(aside, io::ErrorKind::AlreadyExists.into()));
    }
    let old = target.path();
    let made: Vec<Made> =
        paths.par_iter().map(|path| make(aside, &old, pages, path)).collect::<Result<_>>()?;
    let is_kept = |made: &Made| made.state == State::Kept;
    let written = Written {
        files: made.len(),
        bytes: made.iter().map(|made| made.bytes).sum(),
        unchanged: made.iter().filter(|made| is_kept(made)).count(),
    };
    if found == Found::Ours && written.unchanged == written.files && holds_only(&old, paths.len()) {
        return Ok(written);
    }
    let all = paths.iter().copied().zip(&made);
    let (kept, new): (Vec<_>, Vec<_>) = all.partition(|(_, made)| is_kept(made));
    kept.par_iter().try_for_each(|(path, _)| keep(aside, &old, pages, path))?;
    // The marker comes last: a folder without it was never whole.
    write_new(&aside.join(MARKER), MARKER_TEXT.as_bytes())?;
    let new: Vec<&FilePath> = new.into_iter().map(|(path, _)| path).collect();
    make_durable(aside, &new, paths).map_err(|cause| failed(aside, cause))?;
    swap(aside, target, found)?;
    Ok(written)
}

/// Two names that some file systems take for one would overwrite each other there.
fn refuse_clashes(paths: &[&FilePath]) -> Result<()> {
    let mut seen: BTreeMap<String, &FilePath> = BTreeMap::new();
    for path in paths.iter().copied() {
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

/// What became of a page.
#[derive(Debug, Clone, Copy)]
struct Made {
    bytes: u64,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The old folder holds it, byte for byte.
    Kept,
    /// It was written aside.
    New,
}

/// Makes a page, and writes it aside unless the old folder holds it.
fn make(aside: &Path, old: &Path, pages: &dyn Pages, path: &FilePath) -> Result<Made> {
    let bytes = pages.bytes(path)?;
    let state = if holds(&old.join(path), &bytes) {
        State::Kept
    } else {
        write_new(&aside.join(path), &bytes)?;
        State::New
    };
    Ok(Made { bytes: bytes.len() as u64, state })
}

/// Whether a regular file has these bytes.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let found = fs::symlink_metadata(path);
    if !found.is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64) {
        return false;
    }
    let mut found = Vec::with_capacity(bytes.len());
    let limit = bytes.len() as u64 + 1;
    File::open(path).is_ok_and(|file| file.take(limit).read_to_end(&mut found).is_ok())
        && found == bytes
}

/// Whether a folder holds so many files and the marker, and nothing else.
fn holds_only(folder: &Path, files: usize) -> bool {
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
    found == files + 1
}

/// Takes over a file of the old folder with its times.
fn keep(aside: &Path, old: &Path, pages: &dyn Pages, path: &FilePath) -> Result<()> {
    let (old, place) = (old.join(path), aside.join(path));
    make_folder_of(&place)?;
    if fs::hard_link(&old, &place).is_ok() {
        return Ok(());
    }
    write_new(&place, &pages.bytes(path)?)?;
    // Without its time the page is still right.
    let _ = copy_times(&old, &place);
    Ok(())
}

fn copy_times(old: &Path, place: &Path) -> io::Result<()> {
    let times = FileTimes::new().set_modified(fs::symlink_metadata(old)?.modified()?);
    File::options().write(true).open(place)?.set_times(times)
}

/// Writes a new file, with the folders that lead to it.
fn write_new(place: &Path, bytes: &[u8]) -> Result<()> {
    make_folder_of(place)?;
    let file = File::options().write(true).create(true).truncate(true).open(place);
    let written = file.and_then(|mut file| file.write_all(bytes));
    written.map_err(|cause| failed(place, cause))
}

fn make_folder_of(place: &Path) -> Result<()> {
    place
        .parent()
        .map_or(Ok(()), |folder| fs::create_dir_all(folder).map_err(|cause| failed(folder, cause)))
}

/// Makes the new folder durable before it takes the old one's place. Where much is new, one call for
/// the whole file system costs less than one for each of thousands of pages; where little is, it
/// would wait for what everyone else wrote.
fn make_durable(aside: &Path, new: &[&FilePath], all: &[&FilePath]) -> io::Result<()> {
    if new.len() > MANY && sync_all_at_once(aside)? {
        return Ok(());
    }
    let sync = |path: &Path| File::options().write(true).open(path)?.sync_all();
    new.par_iter().try_for_each(|path| sync(&aside.join(path)))?;
    sync(&aside.join(MARKER))?;
    let folders: BTreeSet<FilePath> = all.iter().filter_map(|path| path.parent()).collect();
    for folder in &folders {
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
