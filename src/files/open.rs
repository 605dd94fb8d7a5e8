//! Opens a file beneath a root without following a link, whatever happens to the folder meanwhile.
//!
//! In come a canonical root and a [`FilePath`]; out comes an open regular file or a [`ReadFault`].
//! Linux checks the whole way in one call; elsewhere every part is looked at before the last one is
//! opened. A pipe or device is never waited for.

#![allow(clippy::disallowed_methods, reason = "part of the one door to the disk")]

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::{FilePath, ReadFault};

/// The bytes of the file at `path` beneath `root`, at most `limit` of them, read once.
pub(super) fn read_beneath(root: &Path, path: &FilePath, limit: u64) -> Result<Vec<u8>, ReadFault> {
    let file = open_beneath(root, path)?;
    let found = file.metadata().map_err(|cause| unreadable(&cause))?;
    if !found.is_file() {
        return Err(ReadFault::NotAFile);
    }
    if found.len() > limit {
        return Err(ReadFault::TooLarge { limit });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or_default());
    // The file may grow while it is read.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|cause| fault(&cause))?;
    if bytes.len() as u64 > limit { Err(ReadFault::TooLarge { limit }) } else { Ok(bytes) }
}

/// The first bytes of the file at `path` beneath `root`, `most` of them or all.
pub(super) fn start_beneath(root: &Path, path: &FilePath, most: u64) -> Result<Vec<u8>, ReadFault> {
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
fn open_beneath(root: &Path, path: &FilePath) -> Result<File, ReadFault> {
    use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat, openat2};
    use rustix::io::Errno;

    let folder =
        openat(CWD, root, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty());
    let folder = folder.map_err(|cause| fault(&cause.into()))?;
    let how = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let way = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
    match openat2(folder, path.as_str(), how, Mode::empty(), way) {
        Ok(file) => Ok(file.into()),
        // Old kernels lack the call, and some sandboxes refuse it.
        Err(Errno::NOSYS | Errno::PERM) => open_part_by_part(root, path),
        Err(Errno::LOOP | Errno::XDEV) => Err(ReadFault::Link),
        // What a socket or a device without a driver answers.
        Err(Errno::NXIO | Errno::NODEV) => Err(ReadFault::NotAFile),
        Err(cause) => Err(fault(&cause.into())),
    }
}

#[cfg(not(target_os = "linux"))]
fn open_beneath(root: &Path, path: &FilePath) -> Result<File, ReadFault> {
    open_part_by_part(root, path)
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
        let kinds = |open: fn(&Path, &FilePath) -> Result<File, ReadFault>| {
            ["acme/plan.toml", "acme/none", "acme/plan.toml/x"]
                .map(|text| open(&root, &path(text)).err())
        };
        assert_eq!(
            kinds(open_part_by_part),
            [None, Some(ReadFault::NotFound), Some(ReadFault::NotFound)]
        );
        assert_eq!(kinds(open_part_by_part), kinds(open_beneath));
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
            assert_eq!(open_beneath(&root, &path).err(), Some(ReadFault::Link), "{text}");
        }
    }
}
