//! Walks a folder: every file that is neither hidden nor ignored, and what was passed over.
//!
//! In comes a canonical root; out comes a sorted [`Listing`]. `.gitignore` holds in and outside a
//! repository, and only there: what a user ignores on their own machine must not change a plan. The
//! walk keeps its own stack, follows no link and enters no other repository.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs::{self, DirEntry, FileType};
use std::path::{Path, PathBuf};

use super::ignored::{self, Ignored};
use super::open::{Root, fault, read_beneath};
use super::place::work_tree_around;
use super::tree::too_many_files;
use super::{FilePath, Listing, MAX_FILES, ReadFault, SkipReason, Skipped};
use crate::error::{Error, Result};

/// A folder that is still to be walked.
struct Folder {
    place: PathBuf,
    /// Nothing at the root.
    path: Option<FilePath>,
    ignored: Ignored,
}

/// The walk so far.
struct Walk<'a> {
    root: &'a Root,
    ahead: Vec<Folder>,
    files: Vec<FilePath>,
    skipped: Vec<Skipped>,
}

/// The files beneath `root`.
pub(super) fn walk(root: &Root) -> Result<Listing> {
    let place = root.path().to_path_buf();
    let top = Folder { place, path: None, ignored: ignored_above(root.path()) };
    let names = entries(&top.place).map_err(|cause| {
        Error::files(format!("cannot list `{}`", root.path().display())).caused_by(cause)
    })?;
    let mut walk = Walk { root, ahead: Vec::new(), files: Vec::new(), skipped: Vec::new() };
    walk.enter(&top, names)?;
    while let Some(folder) = walk.ahead.pop() {
        match entries(&folder.place) {
            Ok(names) if names.iter().any(|entry| entry.file_name() == ".git") => {
                walk.skip(folder.path.as_ref(), "", SkipReason::Submodule);
            }
            Ok(names) => walk.enter(&folder, names)?,
            Err(cause) => walk.skip(folder.path.as_ref(), "", SkipReason::Unread(fault(&cause))),
        }
    }
    Listing::sorted(walk.files, walk.skipped)
}

fn entries(place: &Path) -> std::io::Result<Vec<DirEntry>> {
    fs::read_dir(place)?.collect()
}

/// The patterns of the folders above `root` in its repository; outside one there are none.
fn ignored_above(root: &Path) -> Ignored {
    let Some(top) = work_tree_around(root) else { return Ignored::default() };
    let mut between: Vec<&Path> =
        root.ancestors().skip(1).take_while(|folder| folder.starts_with(top)).collect();
    between.reverse();
    between.into_iter().fold(Ignored::default(), |above, folder| {
        let name = FilePath::new(ignored::NAME).expect("the name of a file is a path");
        match read_beneath(&Root::new(folder), &name, ignored::MAX_BYTES) {
            Ok(bytes) => above.and_in(folder, &bytes),
            Err(_) => above,
        }
    })
}

impl Walk<'_> {
    fn enter(&mut self, folder: &Folder, names: Vec<DirEntry>) -> Result<()> {
        let says = names.iter().any(|entry| entry.file_name() == ignored::NAME);
        let ignored = if says { self.ignored_in(folder) } else { folder.ignored.clone() };
        for entry in names {
            let name = entry.file_name();
            if name.as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let Ok(found) = entry.file_type() else { continue };
            let place = entry.path();
            let is_ignored =
                if found.is_dir() { ignored.has_folder(&place) } else { ignored.has_file(&place) };
            if !is_ignored {
                self.take(folder, place, &name.to_string_lossy(), name.to_str(), found, &ignored);
            }
        }
        if self.files.len() + self.skipped.len() > MAX_FILES {
            return Err(too_many_files());
        }
        Ok(())
    }

    fn take(
        &mut self,
        folder: &Folder,
        place: PathBuf,
        shown: &str,
        name: Option<&str>,
        found: FileType,
        ignored: &Ignored,
    ) {
        let path = match (name, &folder.path) {
            (None, _) => return self.skip(folder.path.as_ref(), shown, SkipReason::NotUtf8),
            (Some(name), None) => FilePath::new(name),
            (Some(name), Some(above)) => above.join(name),
        };
        match path {
            Err(fault) => self.skip(folder.path.as_ref(), shown, SkipReason::Name(fault)),
            Ok(path) if found.is_file() => self.files.push(path),
            Ok(path) if found.is_dir() => {
                self.ahead.push(Folder { place, path: Some(path), ignored: ignored.clone() });
            }
            Ok(_) if found.is_symlink() => {
                self.skip(folder.path.as_ref(), shown, SkipReason::Link);
            }
            Ok(_) => self.skip(folder.path.as_ref(), shown, SkipReason::NotAFile),
        }
    }

    /// The patterns that hold in `folder`; a `.gitignore` that cannot be read is worth a word.
    fn ignored_in(&mut self, folder: &Folder) -> Ignored {
        let path = match &folder.path {
            None => FilePath::new(ignored::NAME),
            Some(above) => above.join(ignored::NAME),
        };
        let Ok(path) = path else { return folder.ignored.clone() };
        match read_beneath(self.root, &path, ignored::MAX_BYTES) {
            Ok(bytes) => folder.ignored.and_in(&folder.place, &bytes),
            Err(ReadFault::NotFound) => folder.ignored.clone(),
            Err(fault) => {
                self.skip(folder.path.as_ref(), ignored::NAME, SkipReason::Unread(fault));
                folder.ignored.clone()
            }
        }
    }

    fn skip(&mut self, folder: Option<&FilePath>, name: &str, reason: SkipReason) {
        let name = match folder {
            None => name.to_owned(),
            Some(folder) if name.is_empty() => folder.to_string(),
            Some(folder) => format!("{folder}/{name}"),
        };
        self.skipped.push(Skipped { name, reason });
    }
}
