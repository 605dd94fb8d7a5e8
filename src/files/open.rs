//! Opens a file beneath a root without following a link, whatever happens to the folder meanwhile.
//!
//! In come a [`Root`] and a [`FilePath`]; out comes an open regular file or a [`ReadFault`]. Linux checks
//! the whole way in one call; elsewhere every part is looked at before the last one is opened. A pipe
//! or device is never waited for.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs::{self, File};
use std::io::{self, Read};
#[cfg(target_os = "linux")]
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::sync::{Arc, OnceLock};

use super::{FilePath, ReadFault};

/// A folder, by its canonical path, beneath which files are opened.
#[derive(Debug, Clone)]
pub(super) struct Root {
    path: PathBuf,
    /// The folder itself, looked up with the first file.
    #[cfg(target_os = "linux")]
    folder: Arc<OnceLock<OwnedFd>>,
}

impl Root {
    /// The folder at a canonical path.
    pub(super) fn new(path: &Path) -> Self {
        Self {
            path: path.to_path_buf(),
            #[cfg(target_os = "linux")]
            folder: Arc::default(),
        }
    }

    /// Its path.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// The bytes of the file at `path` beneath `root`, at most `limit` of them, read once.
pub(super) fn read_beneath(root: &Root, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
    let file = open_beneath(root, path)?;
    let found = file.metadata().map_err(|cause| unreadable(&cause))?;
    if !found.is_file() {
        return Err(ReadFault::NotAFile);
    }
    if found.len() > limit {
        return Err(ReadFault::TooLarge { limit });
    }
    let expected = usize::try_from(found.len()).unwrap_or_default();
    let bytes =
        all_of(file.take(limit.saturating_add(1)), expected).map_err(|cause| fault(&cause))?;
    if bytes.len() as u64 > limit { Err(ReadFault::TooLarge { limit }) } else { Ok(bytes) }
}

/// The bytes of a regular file that held `expected` bytes a moment ago and may have grown. One byte
/// more is asked for, so that a file which has not grown is read in one call.
fn all_of(mut file: impl Read, expected: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; expected.saturating_add(1)];
    let mut len = 0;
    loop {
        match file.read(&mut bytes[len..]) {
            Ok(0) => break,
            Ok(more) => len += more,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => continue,
            Err(cause) => return Err(cause),
        }
        if len == expected {
            break;
        }
        if len == bytes.len() {
            bytes.truncate(len);
            file.read_to_end(&mut bytes)?;
            return Ok(bytes);
        }
    }
    bytes.truncate(len);
    Ok(bytes)
}

/// The first bytes of the file at `path` beneath `root`, `most` of them or all.
pub(super) fn start_beneath(root: &Root, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
    let file = open_beneath(root, path)?;
    let found = file.metadata().map_err(|cause| unreadable(&cause))?;
    if !found.is_file() {
        return Err(ReadFault::NotAFile);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len().min(most)).unwrap_or_default());
    file.take(most).read_to_end(&mut bytes).map_err(|cause| fault(&cause))?;
    Ok(bytes)
}

#[cfg(target_os = "linux")]
fn open_beneath(root: &Root, path: &FilePath) -> Result<File, ReadFault> {
    if let Some(folder) = root.folder.get() {
        let opened = open_in(folder, root, path);
        if !matches!(opened, Err(ReadFault::NotFound)) {
            return opened;
        }
        // The folder may have been removed and made again meanwhile.
    }
    let folder = folder_at(&root.path)?;
    let opened = open_in(&folder, root, path);
    let _ = root.folder.set(folder);
    opened
}

#[cfg(target_os = "linux")]
fn folder_at(path: &Path) -> Result<OwnedFd, ReadFault> {
    use rustix::fs::{CWD, Mode, OFlags, openat};

    let how = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    openat(CWD, path, how, Mode::empty()).map_err(|cause| fault(&cause.into()))
}

#[cfg(target_os = "linux")]
fn open_in(folder: &OwnedFd, root: &Root, path: &FilePath) -> Result<File, ReadFault> {
    use rustix::fs::{Mode, OFlags, ResolveFlags, openat2};
    use rustix::io::Errno;

    let how = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let way = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
    match openat2(folder, path.as_str(), how, Mode::empty(), way) {
        Ok(file) => Ok(file.into()),
        // Old kernels lack the call, and some sandboxes refuse it.
        Err(Errno::NOSYS | Errno::PERM) => open_part_by_part(&root.path, path),
        Err(Errno::LOOP | Errno::XDEV) => Err(ReadFault::Link),
        // What a socket or a device without a driver answers.
        Err(Errno::NXIO | Errno::NODEV) => Err(ReadFault::NotAFile),
        Err(cause) => Err(fault(&cause.into())),
    }
}

#[cfg(not(target_os = "linux"))]
fn open_beneath(root: &Root, path: &FilePath) -> Result<File, ReadFault> {
    open_part_by_part(&root.path, path)
}

fn open_part_by_part(root: &Path, path: &FilePath) -> Result<File, ReadFault> {
    let mut place = root.to_path_buf();
    for part in path.parts() {
        place.push(part);
        if fs::symlink_metadata(&place).map_err(|cause| fault(&cause))?.is_symlink() {
            return Err(ReadFault::Link);
        }
    }
    if !fs::symlink_metadata(&place).map_err(|cause| fault(&cause))?.is_file() {
        return Err(ReadFault::NotAFile);
    }
    File::open(&place).map_err(|cause| fault(&cause))
}

/// A system's error about a file as a fault of that file.
pub(super) fn fault(cause: &io::Error) -> ReadFault {
    match cause.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ReadFault::NotFound,
        io::ErrorKind::IsADirectory => ReadFault::NotAFile,
        _ => unreadable(cause),
    }
}

fn unreadable(cause: &io::Error) -> ReadFault {
    ReadFault::Unreadable(cause.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_without_the_one_call_says_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("acme")).unwrap();
        fs::write(root.join("acme/plan.toml"), "x").unwrap();
        let path = |text| FilePath::new(text).unwrap();
        let kinds = |open: &dyn Fn(&FilePath) -> Result<File, ReadFault>| {
            ["acme/plan.toml", "acme/none", "acme/plan.toml/x"].map(|text| open(&path(text)).err())
        };
        let by_part = |path: &FilePath| open_part_by_part(&root, path);
        let at_once = |path: &FilePath| open_beneath(&Root::new(&root), path);
        assert_eq!(kinds(&by_part), [None, Some(ReadFault::NotFound), Some(ReadFault::NotFound)]);
        assert_eq!(kinds(&by_part), kinds(&at_once));
        assert_eq!(open_part_by_part(&root, &path("acme")).err(), Some(ReadFault::NotAFile));
    }

    #[cfg(unix)]
    #[test]
    fn neither_way_follows_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir(root.join("real")).unwrap();
        fs::write(root.join("real/plan.toml"), "x").unwrap();
        std::os::unix::fs::symlink("real", root.join("link")).unwrap();
        std::os::unix::fs::symlink("real/plan.toml", root.join("plan.toml")).unwrap();
        for text in ["link/plan.toml", "plan.toml"] {
            let path = FilePath::new(text).unwrap();
            assert_eq!(open_part_by_part(&root, &path).err(), Some(ReadFault::Link), "{text}");
            let opened = open_beneath(&Root::new(&root), &path);
            assert_eq!(opened.err(), Some(ReadFault::Link), "{text}");
        }
    }
}
